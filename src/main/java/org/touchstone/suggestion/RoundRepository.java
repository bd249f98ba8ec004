package org.touchstone.suggestion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.article.Article;

@ApplicationScoped
class RoundRepository implements PanacheRepositoryBase<SuggestionRound, UUID> {
    Optional<SuggestionRound> latest(UUID articleId) {
        return find(
                        "from SuggestionRound r join fetch r.contributor where r.article.id = ?1"
                                + " order by r.askedAt desc, r.id desc",
                        articleId)
                .page(0, 1)
                .firstResultOptional();
    }

    /** Without the round itself, which is then read when it is locked. */
    Optional<Article> articleOf(UUID id) {
        return getEntityManager()
                .createQuery("select r.article from SuggestionRound r where r.id = ?1", Article.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    Optional<SuggestionRound> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The round that has waited longest, kept from others; one that was taken and not ended in time waits, too. */
    Optional<SuggestionRound> next(Instant now) {
        return find(
                        "from SuggestionRound r where r.state = ?1 or (r.state = ?2 and r.takenUntil < ?3)"
                                + " order by r.askedAt, r.id",
                        RoundState.WAITING,
                        RoundState.ASKING,
                        now)
                .page(0, 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}

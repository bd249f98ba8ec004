package org.touchstone.suggestion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.touchstone.article.Article;

@ApplicationScoped
class RoundRepository implements PanacheRepositoryBase<SuggestionRound, UUID> {
    private static final String WAITS = "(r.state = :waiting or (r.state = :asking and r.takenUntil < :now))";
    /** More than there are servers on one database. */
    private static final int MOST_AT_ONCE = 20;

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

    /**
     * The round that has waited longest, kept from others; one that was taken and not ended in time waits, too. One that another server is
     * just taking is passed over rather than waited for: one by one, because H2 counts what it passes over against a limit.
     */
    Optional<SuggestionRound> next(Instant now) {
        return listWaiting(now).stream()
                .map(id -> take(id, now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<UUID> listWaiting(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select r.id from SuggestionRound r where " + WAITS + " order by r.askedAt, r.id", UUID.class)
                .setParameter("waiting", RoundState.WAITING)
                .setParameter("asking", RoundState.ASKING)
                .setParameter("now", now)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }

    private Optional<SuggestionRound> take(UUID id, Instant now) {
        return find(
                        "from SuggestionRound r where r.id = :id and " + WAITS,
                        Parameters.with("id", id)
                                .and("waiting", RoundState.WAITING)
                                .and("asking", RoundState.ASKING)
                                .and("now", now))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .singleResultOptional();
    }
}

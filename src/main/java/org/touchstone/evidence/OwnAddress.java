package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.touchstone.article.Article;
import org.touchstone.refusal.Refusal;
import org.touchstone.source.Source;

/** Keeps an article from becoming its own source by an address that it is given later. */
@ApplicationScoped
@Transactional
public class OwnAddress {
    private static final int MOST_NAMED = 10;

    private final EntityManager entities;

    OwnAddress(EntityManager entities) {
        this.entities = entities;
    }

    /** Refuses the article's address, naming the claims of it that cite what stands there. */
    public void check(Article article) {
        var cited = entities
                .createQuery(
                        "select distinct s from Evidence e join e.source s"
                                + " where e.claim.article = :article and e.withdrawnAt is null",
                        Source.class)
                .setParameter("article", article)
                .getResultList()
                .stream()
                .filter(source -> OwnSource.sameAddress(article, source))
                .toList();
        if (cited.isEmpty()) {
            return;
        }
        List<String> claims = entities.createQuery(
                        "select distinct e.claim.publicId from Evidence e where e.claim.article = :article"
                                + " and e.withdrawnAt is null and e.source in :cited order by e.claim.publicId",
                        String.class)
                .setParameter("article", article)
                .setParameter("cited", cited)
                .setMaxResults(MOST_NAMED)
                .getResultList();
        throw Refusal.unprocessable(
                "An article cannot be its own source, and what stands at this address is cited as evidence on its claims "
                        + String.join(", ", claims) + ". Give another address, or take that evidence away first.",
                List.of(new Refusal.Field("/url", "This is the address of a source of the article's own claims.")));
    }
}

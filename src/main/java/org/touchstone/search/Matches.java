package org.touchstone.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.touchstone.claim.Claim;
import org.touchstone.search.ClaimHit.Match;

/** Says where in a claim, its words, its sources and its quotes the looked-for words stand. */
@ApplicationScoped
class Matches {
    private static final int MOST = 4;

    private final EntityManager entities;

    Matches(EntityManager entities) {
        this.entities = entities;
    }

    /** By the claim's public id; a claim may have several, the claim's own words first. */
    Map<String, List<Match>> of(List<Claim> claims, List<String> words) {
        if (claims.isEmpty() || words.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<String, List<Match>>();
        for (var claim : claims) {
            note(found, claim.publicId(), "statement", claim.statement(), words);
            note(found, claim.publicId(), "gist", claim.gist(), words);
        }
        for (var row :
                rows("select o.claim.publicId, o.exact, o.prefix from Occurrence o where o.claim in :claims", claims)) {
            note(found, row.get(0, String.class), "text", row.get(1, String.class), words);
        }
        for (var row : rows(
                "select e.claim.publicId, e.source.title, e.quote from Evidence e where e.withdrawnAt is null and e.claim in :claims",
                claims)) {
            note(found, row.get(0, String.class), "quote", row.get(2, String.class), words);
            note(found, row.get(0, String.class), "source", row.get(1, String.class), words);
        }
        return found;
    }

    private List<Tuple> rows(String hql, List<Claim> claims) {
        return entities.createQuery(hql, Tuple.class)
                .setParameter("claims", claims)
                .getResultList();
    }

    private static void note(
            Map<String, List<Match>> found, String claim, String field, @Nullable String text, List<String> words) {
        if (text == null) {
            return;
        }
        var lower = Spellings.composed(text.toLowerCase(Locale.ROOT));
        if (words.stream().map(Spellings::composed).anyMatch(lower::contains)) {
            var matches = found.computeIfAbsent(claim, key -> new ArrayList<>());
            var match = new Match(field, text);
            if (matches.size() < MOST && !matches.contains(match)) {
                matches.add(match);
            }
        }
    }
}

package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.Article;
import org.touchstone.article.Revision;
import org.touchstone.split.Value;
import org.touchstone.text.Anchor;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Selector;
import org.touchstone.workspace.Contributor;

/** What a claim is made of: the wordings of its statement, its occurrences, its values; read for many claims at once. */
@ApplicationScoped
@Transactional
public class ClaimParts {
    /** From this number on, claims of one article are asked for by the article rather than one by one. */
    private static final int MANY = 100;

    private final StatementVersionRepository statements;
    private final OccurrenceRepository occurrences;
    private final ClaimValueRepository values;
    private final EntityManager entities;

    ClaimParts(
            StatementVersionRepository statements,
            OccurrenceRepository occurrences,
            ClaimValueRepository values,
            EntityManager entities) {
        this.statements = statements;
        this.occurrences = occurrences;
        this.values = values;
        this.entities = entities;
    }

    void add(Claim claim, Revision revision, CodePoints text, Contributor by, ClaimDraft draft, Instant now) {
        statements.persist(new StatementVersion(claim, 1, draft.statement(), draft.replacements(), by, now));
        for (var span : draft.spans()) {
            occurrences.persist(new Occurrence(claim, revision, Selector.of(text, span), Anchor.State.ANCHORED, span));
        }
        addValues(claim, draft.values());
        place(claim, draft.spans().isEmpty() ? null : draft.spans().get(0).start(), revision);
    }

    /** Notes where the claim first stands, by which it is ordered and grouped with others of its sentence. */
    static void place(Claim claim, @Nullable Integer start, Revision revision) {
        if (start == null) {
            claim.standsAt(null, null);
            return;
        }
        claim.standsAt(start, revision.segmentAt(start));
    }

    void addStatement(Claim claim, Contributor by, Instant now) {
        statements.persist(new StatementVersion(claim, claim.statementNumber(), claim.statement(), List.of(), by, now));
    }

    void replaceValues(Claim claim, List<Value> now) {
        values.delete("claim.id", claim.id());
        entities.flush();
        addValues(claim, now);
    }

    private void addValues(Claim claim, List<Value> stated) {
        for (int i = 0; i < stated.size(); i++) {
            values.persist(new ClaimValue(claim, i + 1, stated.get(i)));
        }
    }

    List<Value> values(Claim claim) {
        return values.listOfClaims(List.of(claim.id())).stream()
                .map(ClaimValue::value)
                .toList();
    }

    /** Every wording of a claim's statement, oldest first. */
    public List<StatementVersion> statements(Claim claim) {
        return statements.listOf(claim.id());
    }

    /** The current wordings, by the claim's database key. */
    public Map<UUID, StatementVersion> currentStatements(Collection<Claim> claims) {
        var article = articleOfMany(claims);
        var found = article == null ? statements.listCurrent(keys(claims)) : statements.listCurrentOfArticle(article);
        return found.stream()
                .collect(Collectors.toMap(version -> version.claim().id(), version -> version));
    }

    /** Occurrences in all revisions, by the claim's database key. */
    public Map<UUID, List<Occurrence>> occurrences(Collection<Claim> claims) {
        var article = articleOfMany(claims);
        var found = article == null ? occurrences.listOfClaims(keys(claims)) : occurrences.listOfArticle(article);
        return found.stream()
                .collect(Collectors.groupingBy(occurrence -> occurrence.claim().id()));
    }

    /** Values in order, by the claim's database key. */
    public Map<UUID, List<Value>> values(Collection<Claim> claims) {
        var article = articleOfMany(claims);
        var found = article == null ? values.listOfClaims(keys(claims)) : values.listOfArticle(article);
        return found.stream()
                .collect(Collectors.groupingBy(
                        value -> value.claim().id(), Collectors.mapping(ClaimValue::value, Collectors.toList())));
    }

    /**
     * The article by whose key these claims are better asked for than by a key each, because they are many and all stand in it; null when
     * there is none. What is found may be of other claims of that article, too.
     */
    public static @Nullable UUID articleOfMany(Collection<Claim> claims) {
        if (claims.size() < MANY) {
            return null;
        }
        var first = claims.iterator().next().article();
        boolean all = claims.stream().allMatch(claim -> claim.article() == first);
        return all && first != null ? first.id() : null;
    }

    private static List<UUID> keys(Collection<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    void deleteOf(Article article) {
        for (var part : List.of("Occurrence", "ClaimValue", "StatementVersion")) {
            entities.createQuery("delete from " + part
                            + " p where p.claim.id in (select c.id from Claim c where c.article = :article)")
                    .setParameter("article", article)
                    .executeUpdate();
        }
    }
}

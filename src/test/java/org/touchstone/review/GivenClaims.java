package org.touchstone.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.Given.Person;
import org.touchstone.claim.Claims;
import org.touchstone.identity.Keys;
import org.touchstone.identity.PublicIds;
import org.touchstone.wire.MergePatch;

/** Puts claims and what they rest on straight into the tables, so that tests of reviews need nothing else to work. */
@ApplicationScoped
public class GivenClaims {
    private final EntityManager entities;
    private final Claims claims;

    GivenClaims(EntityManager entities, Claims claims) {
        this.entities = entities;
        this.claims = claims;
    }

    /** An accepted claim in an article of its own; hands back its public id. */
    @Transactional
    public String claim(Person owner) {
        return claim(owner, "OPEN");
    }

    @Transactional
    public String claim(Person owner, String intake) {
        UUID workspace = key("select id from workspace where slug = ?1", owner.workspace());
        UUID contributor = anybody(workspace);
        UUID article = Keys.next();
        run(
                "insert into article (id, workspace_id, public_id, title, language, full_text_shown, full_text_exported,"
                        + " created_at, contributor_id, version) values (?1, ?2, ?3, 'A quiet harbour', 'en', false,"
                        + " false, ?4, ?5, 0)",
                article,
                workspace,
                PublicIds.next(),
                Instant.now(),
                contributor);
        String claim = PublicIds.next();
        run(
                "insert into claim (id, workspace_id, article_id, public_id, intake, discard_reason, statement_number,"
                        + " statement, gist, type, other_types, checking, checkable, main, score_reasons, created_at,"
                        + " contributor_id, version) values (?1, ?2, ?3, ?4, ?5, ?6, 1,"
                        + " 'The harbour has nine cranes.', 'nine cranes', 'QUANTITY', '', 'CONTENT', true, true, '',"
                        + " ?7, ?8, 0)",
                Keys.next(),
                workspace,
                article,
                claim,
                intake,
                intake.equals("DISCARDED") ? "OTHER" : null,
                Instant.now(),
                contributor);
        return claim;
    }

    /** Evidence for a claim; hands back its public id. */
    @Transactional
    public String evidence(Person owner, String claim) {
        UUID workspace = key("select id from workspace where slug = ?1", owner.workspace());
        UUID source = Keys.next();
        run(
                "insert into source (id, workspace_id, public_id, title, medium, rights_exported, created_at,"
                        + " contributor_id, version) values (?1, ?2, ?3, 'A letter', 'LETTER', false, ?4, ?5, 0)",
                source,
                workspace,
                PublicIds.next(),
                Instant.now(),
                anybody(workspace));
        String evidence = PublicIds.next();
        run(
                "insert into evidence (id, claim_id, source_id, public_id, stance, quote_check, evidence_set, created_at,"
                        + " contributor_id, version) values (?1, ?2, ?3, ?4, 'SUPPORTS', 'UNCHECKED', 1, ?5, ?6, 0)",
                Keys.next(),
                key("select id from claim where public_id = ?1", claim),
                source,
                evidence,
                Instant.now(),
                anybody(workspace));
        return evidence;
    }

    @Transactional
    public void inquiry(Person owner, String claim) {
        UUID workspace = key("select id from workspace where slug = ?1", owner.workspace());
        run(
                "insert into inquiry (id, claim_id, public_id, looked_for, looked_in, looked_at, created_at,"
                        + " contributor_id, version) values (?1, ?2, ?3, 'a count', 'the port register', '2026-11',"
                        + " ?4, ?5, 0)",
                Keys.next(),
                key("select id from claim where public_id = ?1", claim),
                PublicIds.next(),
                Instant.now(),
                anybody(workspace));
    }

    /** Gives a claim's statement new words. */
    @Transactional
    public void reword(String publicId, String words) {
        var claim = claims.findByKey(key("select id from claim where public_id = ?1", publicId))
                .orElseThrow();
        var patch = new ObjectMapper().createObjectNode().put("statement", words);
        claims.change(claim, claim.contributor(), MergePatch.of(patch, new ObjectMapper()));
    }

    private UUID anybody(UUID workspace) {
        return key("select id from contributor where workspace_id = ?1 order by public_id limit 1", workspace);
    }

    private UUID key(String sql, Object parameter) {
        return (UUID) entities.createNativeQuery(sql, UUID.class)
                .setParameter(1, parameter)
                .getSingleResult();
    }

    private void run(String sql, @Nullable Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}

package org.touchstone.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.touchstone.refusal.Refusal;
import org.touchstone.workspace.Verdict;

/** The evidence that assessments tick as what they rest on, and what a verdict needs before it may be given. */
@ApplicationScoped
class Ticks {
    private final EntityManager entities;

    Ticks(EntityManager entities) {
        this.entities = entities;
    }

    /** The keys of a claim's evidence with these public ids; refuses an id that is none of the claim's. */
    Set<UUID> keys(UUID claimId, List<String> publicIds) {
        if (publicIds.isEmpty()) {
            return Set.of();
        }
        var rows = rows(
                "select e.id as owner, e.public_id as id from evidence e where e.claim_id = ?1 and e.withdrawn_at is null and e.public_id in ?2",
                claimId,
                publicIds);
        var found = new HashMap<String, UUID>();
        rows.forEach(row -> found.put(row.get("id", String.class), row.get("owner", UUID.class)));
        for (int i = 0; i < publicIds.size(); i++) {
            if (!found.containsKey(publicIds.get(i))) {
                throw Refusal.field(
                        "/evidence/" + i,
                        "The claim has no evidence " + publicIds.get(i) + ". It may have been deleted.");
            }
        }
        return new HashSet<>(found.values());
    }

    /** Keeps evidence from being changed or deleted until the transaction ends: an assessment is about to rest on it. */
    void hold(Set<UUID> evidence) {
        if (!evidence.isEmpty()
                && rows(
                                        "select e.claim_id as owner, e.public_id as id from evidence e where e.id in ?1"
                                                + " order by e.id for update",
                                        evidence)
                                .size()
                        < evidence.size()) {
            throw Refusal.conflict(
                    "Evidence that you ticked was deleted meanwhile. Look at what is left, then submit.");
        }
    }

    /** The public ids of evidence, in their order. */
    List<String> publicIds(Set<UUID> evidence) {
        return evidence.isEmpty()
                ? List.of()
                : rows(
                                "select e.claim_id as owner, e.public_id as id from evidence e where e.id in ?1"
                                        + " order by e.public_id",
                                evidence)
                        .stream()
                        .map(row -> row.get("id", String.class))
                        .toList();
    }

    /** The public ids of the evidence that each of these assessments rests on. */
    Map<UUID, List<String>> of(Collection<Assessment> assessments) {
        if (assessments.isEmpty()) {
            return Map.of();
        }
        var ticks = new HashMap<UUID, List<String>>();
        rows("""
                        select t.assessment_id as owner, e.public_id as id
                        from assessment_evidence t join evidence e on e.id = t.evidence_id
                        where t.assessment_id in ?1 order by e.public_id
                        """, assessments.stream().map(Assessment::id).toList())
                .forEach(row -> ticks.computeIfAbsent(row.get("owner", UUID.class), none -> new ArrayList<>())
                        .add(row.get("id", String.class)));
        return ticks;
    }

    /** Refuses a verdict for which what it needs is not there: supported and refuted need evidence, for one. */
    void require(Verdict verdict, UUID claimId, int ticked) {
        switch (verdict.requires()) {
            case NOTHING -> {}
            case EVIDENCE -> {
                if (ticked == 0) {
                    throw Refusal.unprocessable("\"" + verdict.name()
                            + "\" rests on evidence. Tick at least one piece of evidence on the claim, or add one.");
                }
            }
            case INQUIRY -> {
                if (rows(
                                "select i.claim_id as owner, i.public_id as id from inquiry i where i.claim_id = ?1 and i.withdrawn_at is null limit 1",
                                claimId)
                        .isEmpty()) {
                    throw Refusal.unprocessable("\"" + verdict.name()
                            + "\" needs an inquiry. Record what was looked for, and where, without finding it.");
                }
            }
        }
    }

    int evidenceOn(UUID claimId) {
        return rows(
                        "select e.claim_id as owner, e.public_id as id from evidence e where e.claim_id = ?1 and e.withdrawn_at is null",
                        claimId)
                .size();
    }

    /** Rows of two columns: {@code owner}, a key, and {@code id}, a public id. */
    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql, Tuple.class)
                .unwrap(NativeQuery.class)
                .addScalar("owner", UUID.class)
                .addScalar("id", String.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }
}

package org.touchstone.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {
    /** Every decision that the claims have had, by public id. */
    List<Decision> listOf(Collection<UUID> claimIds) {
        return list(
                "from Decision d join fetch d.verdict left join fetch d.contributor where d.claimId in ?1"
                        + " order by d.publicId",
                claimIds);
    }

    /** The public ids of the assessments that each of these decisions rests on. */
    Map<UUID, List<String>> assessmentsOf(Collection<Decision> decisions) {
        var ids = new HashMap<UUID, List<String>>();
        if (decisions.isEmpty()) {
            return ids;
        }
        getEntityManager()
                .createNativeQuery("""
                        select t.decision_id as decision, a.public_id as id
                        from decision_assessment t join assessment a on a.id = t.assessment_id
                        where t.decision_id in ?1 order by a.public_id
                        """, Tuple.class)
                .unwrap(NativeQuery.class)
                .addScalar("decision", UUID.class)
                .addScalar("id", String.class)
                .setParameter(1, decisions.stream().map(Decision::id).toList())
                .getResultList()
                .forEach(found -> {
                    var row = (Tuple) found;
                    ids.computeIfAbsent(row.get("decision", UUID.class), none -> new ArrayList<>())
                            .add(row.get("id", String.class));
                });
        return ids;
    }
}

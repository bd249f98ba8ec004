package org.touchstone.reading;

import jakarta.persistence.Query;
import org.touchstone.permission.Role;
import org.touchstone.workspace.Seat;

/**
 * A claim's state as one member may know it, for queries: the same answer that {@code Sight} gives, in SQL. In a blind workspace a
 * claim in review or disputed looks open to whoever has not handed in an assessment of it as it stands.
 */
public final class VisibleState {
    /** An expression over {@code claim c left join review r}, with the parameters that {@link #bind} sets. */
    public static final String SQL = """
            case
                when c.intake <> 'OPEN' then c.intake
                when r.state is null or r.state = 'UNTOUCHED' then 'OPEN'
                when r.state = 'DECIDED' then 'DECIDED'
                when :seesOthers
                    or exists (
                        select 1 from assessment mine
                        where mine.claim_id = c.id and mine.contributor_id = :me and mine.submitted_at is not null
                            and mine.round >= r.first_round and mine.statement_number = c.statement_number)
                    or exists (
                        select 1 from decision own where own.claim_id = c.id and own.contributor_id = :me)
                    then r.state
                else 'OPEN'
            end
            """;

    private VisibleState() {}

    public static Query bind(Query query, Seat seat) {
        return query.setParameter("seesOthers", !seat.workspace().blind() || seat.role() == Role.ADJUDICATOR)
                .setParameter("me", seat.contributor().id());
    }
}

package org.touchstone.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;

/** Whoever adds a column decides whether it leaves with a bundle. */
@QuarkusTest
class ContentsTest {
    /** What does not leave: keys, versions, and what only means something where it was made. */
    private static final Set<String> STAYS = Set.of(
            "claim.discard_note",
            "claim.discard_reason",
            "claim.discarded_by_id",
            "claim.merged_into_id",
            "claim.split_from_id",
            "evidence.from_claim_id",
            "inquiry.from_claim_id",
            "occurrence.from_claim_id");

    @Inject
    Given given;

    @Test
    void every_column_of_what_is_exported_leaves_or_is_known_to_stay() {
        var forgotten = new TreeSet<String>();
        for (Rows rows : Contents.FROM_THE_GROUND_UP) {
            for (Object column : given.sql(
                    "select column_name from information_schema.columns where table_schema = 'public' and table_name = ?1",
                    rows.table())) {
                var name = rows.table() + "." + column;
                if (!column.equals("id")
                        && !column.equals(rows.parent())
                        && !rows.fixed().containsKey(String.valueOf(column))
                        && !columns(rows.members()).contains(String.valueOf(column))
                        && !STAYS.contains(name)) {
                    forgotten.add(name);
                }
            }
        }

        assertThat(forgotten).isEmpty();
    }

    private static Set<String> columns(List<Member> members) {
        var columns = new TreeSet<String>();
        for (Member member : members) {
            if (member instanceof Member.Plain plain) {
                columns.add(plain.column());
            } else if (member instanceof Member.One one) {
                columns.add(one.column());
            } else if (member instanceof Member.Group group) {
                columns.addAll(columns(group.members()));
            }
        }
        return columns;
    }
}

package org.touchstone.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as a bundle tells of them.
 *
 * @param parent the column that names the thing they belong to; null for what stands by itself
 * @param order what their lists are ordered by
 * @param condition which of the rows leave; empty for all
 * @param members sorted by key
 * @param single whether each row is one value rather than an object
 * @param keyed whether the table has a key and a version of its own
 * @param fixed columns that a bundle does not tell, with what they begin with
 */
record Rows(
        String table,
        @Nullable String parent,
        String order,
        String condition,
        List<Member> members,
        boolean single,
        boolean keyed,
        Map<String, Function<Keeping, @Nullable Object>> fixed) {
    Rows {
        members = Member.sorted(members);
    }

    static Rows of(String table, @Nullable String parent, String order, Member... members) {
        return new Rows(table, parent, order, "", List.of(members), false, true, Map.of());
    }

    /** Rows that are no more than a value beside their parent's key. */
    static Rows values(String table, String parent, Member.Plain value) {
        return new Rows(table, parent, value.select(), "", List.of(value), true, false, Map.of());
    }

    Rows fixing(Map<String, Function<Keeping, @Nullable Object>> columns) {
        return new Rows(table, parent, order, condition, members, single, keyed, columns);
    }

    Rows where(String condition) {
        return new Rows(table, parent, order, condition, members, single, keyed, fixed);
    }

    /** The columns that a query asks for, in the order of the members, groups opened. */
    List<String> selected() {
        var selected = new ArrayList<String>();
        collect(members, selected);
        return selected;
    }

    private static void collect(List<Member> members, List<String> selected) {
        for (Member member : members) {
            if (member instanceof Member.Plain plain) {
                selected.add(plain.select());
            } else if (member instanceof Member.One one) {
                selected.add("t." + one.column());
            } else if (member instanceof Member.Group group) {
                if (group.presentBy() != null) {
                    selected.add("t." + group.presentBy() + " is not null");
                }
                collect(group.members(), selected);
            }
        }
    }
}

package org.touchstone.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A member of an object in a bundle, and where the database keeps it. */
sealed interface Member {
    String key();

    /**
     * One column.
     *
     * @param column as the insert names it
     * @param select as the query asks for it, with {@code t} for the table
     * @param max the most characters, 0 where any number is taken
     * @param words the words that are taken, empty where any text is
     */
    record Plain(String key, String column, String select, Kind kind, boolean nullable, int max, Set<String> words)
            implements Member {
        Plain orNull() {
            return new Plain(key, column, select, kind, true, max, words);
        }

        Plain as(String select) {
            return new Plain(key, column, select, kind, nullable, max, words);
        }
    }

    /**
     * Several columns in an object of their own.
     *
     * @param presentBy the column that is null when there is no such object; null when there always is one
     */
    record Group(String key, @Nullable String presentBy, List<Member> members) implements Member {
        public Group {
            members = sorted(members);
        }
    }

    /** Rows of another table that belong to this one. */
    record Many(String key, Rows rows) implements Member {}

    /** At most one row of another table that belongs to this one. */
    record Maybe(String key, Rows rows) implements Member {}

    /** The one row of another table to which a column points. */
    record One(String key, String column, Rows rows) implements Member {}

    static List<Member> sorted(List<Member> members) {
        return members.stream().sorted(Comparator.comparing(Member::key)).toList();
    }

    static Plain of(String key, String column, Kind kind) {
        return new Plain(key, column, "t." + column, kind, false, 0, Set.of());
    }

    static Plain text(String key, String column, int max) {
        return new Plain(key, column, "t." + column, Kind.TEXT, false, max, Set.of());
    }

    static Plain url(String key, String column) {
        return of(key, column, Kind.URL);
    }

    static <E extends Enum<E>> Plain choice(String key, String column, Class<E> words) {
        var names = java.util.Arrays.stream(words.getEnumConstants())
                .map(Enum::name)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        return new Plain(key, column, "t." + column, Kind.TEXT, false, 0, names);
    }
}

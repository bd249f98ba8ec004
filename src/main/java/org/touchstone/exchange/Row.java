package org.touchstone.exchange;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row as it was read, with the rows that belong to it. */
final class Row {
    final UUID key;
    final @Nullable Object[] cells;
    /** Told apart by being the same object: the hash of rows is that of all they are made of. */
    private final Map<Rows, List<Row>> parts = new IdentityHashMap<>(8);

    Row(UUID key, @Nullable Object[] cells) {
        this.key = key;
        this.cells = cells;
    }

    List<Row> parts(Rows rows) {
        return parts.getOrDefault(rows, List.of());
    }

    void put(Rows rows, List<Row> belonging) {
        parts.put(rows, belonging);
    }

    /** What stands in a column of this row; the column is named as the rows select it. */
    @Nullable
    Object cell(Rows rows, String select) {
        return cells[rows.selected().indexOf(select)];
    }
}

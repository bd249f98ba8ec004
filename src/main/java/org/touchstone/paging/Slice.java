package org.touchstone.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of an ordered list, with the cursors of its neighbours.
 *
 * @param items in the list's order
 * @param next the cursor of the page after this one, null at the end
 * @param previous the cursor of the page before this one, null at the start
 */
public record Slice<T>(
        List<T> items, @Nullable String next, @Nullable String previous) {
    /**
     * Makes a page of what a query found.
     *
     * @param found up to {@code limit + 1} things in query order: the list's order, or its reverse when the page was asked for
     *     backwards. One more than the limit says that the list goes on.
     */
    public static <T> Slice<T> of(List<T> found, Keyset keyset, Function<T, String> key) {
        boolean more = found.size() > keyset.limit();
        var items = new ArrayList<>(more ? found.subList(0, keyset.limit()) : found);
        if (keyset.backwards()) {
            Collections.reverse(items);
        }
        if (items.isEmpty()) {
            return new Slice<>(List.of(), null, null);
        }
        boolean hasNext = keyset.backwards() || more;
        boolean hasPrevious = keyset.backwards() ? more : keyset.key() != null;
        return new Slice<>(
                List.copyOf(items),
                hasNext ? Keyset.after(key.apply(items.get(items.size() - 1))) : null,
                hasPrevious ? Keyset.before(key.apply(items.get(0))) : null);
    }

    public <R> Slice<R> map(Function<T, R> view) {
        return new Slice<>(items.stream().map(view).toList(), next, previous);
    }
}

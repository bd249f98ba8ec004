package org.touchstone.job;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;

/**
 * Why an item failed or a job stopped.
 *
 * @param kind null for a fault of the server's own
 * @param detail what is the matter and what to do, for people
 */
public record Trouble(Refusal.@Nullable Kind kind, String detail) {
    private static final int MOST = 2_000;

    public Trouble {
        detail = detail.length() <= MOST ? detail : detail.substring(0, MOST - 1) + "…";
    }

    /** The fields of a refusal go into its words: an item has no form beside which they could stand. */
    public static Trouble of(Refusal refusal) {
        var fields = refusal.fields().stream()
                .map(field -> field.pointer() + ": " + field.detail())
                .collect(Collectors.joining(" "));
        return new Trouble(refusal.kind(), fields.isEmpty() ? String.valueOf(refusal.getMessage()) : fields);
    }
}

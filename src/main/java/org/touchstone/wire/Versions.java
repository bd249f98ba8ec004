package org.touchstone.wire;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

/** A thing's version as a strong entity tag, and the check that a write names the one it saw (RFC 9110, 13.1.1). */
public final class Versions {
    private Versions() {}

    public static String etag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses a write that names no version or an old one.
     *
     * @param ifMatch the If-Match header as it came
     * @param current makes the view of the thing as it is now; sent along so that a client can offer compare-and-keep
     */
    public static void check(@Nullable String ifMatch, int version, Supplier<?> current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(
                    Kind.VERSION_REQUIRED, "Name the version that you change: send its ETag in an If-Match header.");
        }
        for (var tag : ifMatch.split(",")) {
            if (tag.strip().equals(etag(version))) {
                return;
            }
        }
        throw stale(current.get());
    }

    /** Refuses a write whose body names an old version. */
    public static void check(int named, int version, Supplier<?> current) {
        if (named != version) {
            throw stale(current.get());
        }
    }

    private static Refusal stale(Object current) {
        return Refusal.of(
                        Kind.STALE,
                        "This has been changed since you read it. Compare with the current state, keep what you want, and send it again.")
                .with("current", current);
    }
}

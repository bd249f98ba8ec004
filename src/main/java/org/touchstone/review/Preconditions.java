package org.touchstone.review;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;
import org.touchstone.wire.Versions;

/** What a request says of the version that it saw: this one, or none at all ({@code If-None-Match: *}). */
record Preconditions(@Nullable String ifMatch, @Nullable String ifNoneMatch) {

    /** Checks them against a thing that is there. */
    void check(int version, Supplier<?> current) {
        if (ifMatch == null && ifNoneMatch != null) {
            throw Refusal.of(Kind.STALE, "There is a draft of yours already. Compare with it, and save with If-Match.")
                    .with("current", current.get());
        }
        Versions.check(ifMatch, version, current);
    }
}

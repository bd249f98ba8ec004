package org.touchstone.source;

import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;

/** A wish for a new snapshot of a source: fetched by the server, or with the text that a person has. One of the two. */
record NewSnapshot(@Nullable Boolean fetch, @Nullable String text) {
    NewSnapshot checked() {
        if (Boolean.TRUE.equals(fetch) == (text != null)) {
            throw Refusal.malformed("Send either fetch: true, or the text that you have.");
        }
        return this;
    }
}

package org.touchstone.preview;

import org.jspecify.annotations.Nullable;

/** Two statements to compare. */
public record RelateInput(@Nullable Side a, @Nullable Side b) {
    /** One of them. */
    public record Side(@Nullable String text) {}

    String first() {
        return PreviewText.statement("/a/text", a == null ? null : a.text());
    }

    String second() {
        return PreviewText.statement("/b/text", b == null ? null : b.text());
    }
}

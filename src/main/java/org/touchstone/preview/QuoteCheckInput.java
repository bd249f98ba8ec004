package org.touchstone.preview;

import org.jspecify.annotations.Nullable;

/** A text and a passage that is said to stand in it. */
public record QuoteCheckInput(
        @Nullable String text, @Nullable String quote) {}

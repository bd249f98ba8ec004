package org.touchstone.intake;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Changed words of an article.
 *
 * @param text all of it as it is now
 * @param grain how fine to cut what is new in it; all assertions when it is not said
 */
record NewRevision(@NotBlank String text, @Nullable Grain grain) {}

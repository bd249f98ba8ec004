package org.touchstone.workspace;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A value of a verdict scale, as it stands on the wire and in a bundle.
 *
 * @param code what data calls it, such as {@code SUPPORTED}
 * @param letter the sign beside the colour, one or two characters
 * @param colour a name of the palette: supported, refuted, misleading, conflicting, insufficient, uncheckable, vague
 * @param number where the verdict means one, on a scale that the workspace chooses
 */
public record VerdictValue(
        @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
        @NotBlank @Size(max = 80) String name,
        @NotBlank @Size(max = 1000) String definition,
        @NotBlank @Size(max = 2) String letter,

        @NotBlank @Pattern(regexp = "supported|refuted|misleading|conflicting|insufficient|uncheckable|vague")
        String colour,

        Verdict.@NotNull Normalised normalised,
        @Nullable Integer number,
        Verdict.@NotNull Requires requires,
        @NotNull Boolean published) {}

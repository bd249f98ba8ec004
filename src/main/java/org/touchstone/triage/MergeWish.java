package org.touchstone.triage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Which claim to take in.
 *
 * @param version the survivor's version that was seen
 */
record MergeWish(@NotNull Integer version, @NotNull @Valid Other other) {
    /** The claim that is taken in, in the version that was seen. */
    record Other(@NotNull String id, @NotNull Integer version) {}
}

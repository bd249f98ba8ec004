package org.touchstone.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A wish for an event. */
public record NewEvent(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 2000) String description) {}

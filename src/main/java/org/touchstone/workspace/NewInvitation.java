package org.touchstone.workspace;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.touchstone.permission.Role;

/** A wish for an invitation link. */
record NewInvitation(
        @NotNull Role role,
        @Nullable @Size(max = 200) String note,
        @Nullable @Min(1) @Max(90) Integer expiresInDays) {
    private static final int USUAL_DAYS = 14;

    int days() {
        return expiresInDays == null ? USUAL_DAYS : expiresInDays;
    }
}

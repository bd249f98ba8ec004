package org.touchstone.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A wish for a personal API token. */
record NewToken(
        @NotBlank @Size(max = 80) String name,
        @NotNull ApiToken.Scope scope,
        @Nullable Instant expiresAt) {}

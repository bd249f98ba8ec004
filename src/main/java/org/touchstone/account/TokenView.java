package org.touchstone.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A personal API token on the wire; {@code token} is its secret and stands only in the answer to its making. */
record TokenView(
        UUID id,
        String name,
        ApiToken.Scope scope,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable String token) {
    static TokenView of(ApiToken token, @Nullable String secret) {
        return new TokenView(
                token.id(),
                token.name(),
                token.scope(),
                token.createdAt(),
                token.expiresAt(),
                token.lastUsedAt(),
                secret);
    }
}

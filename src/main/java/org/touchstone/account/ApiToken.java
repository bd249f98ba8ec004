package org.touchstone.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.Keys;
import org.touchstone.identity.Secrets;

/** A personal token for scripts: shown once, kept as a hash, with a name, a scope and an expiry. */
@Entity
@Table(name = "api_token")
class ApiToken {
    /** What a token may do: read only, or whatever its owner may. */
    enum Scope {
        READ,
        WRITE
    }

    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "name")
    private String name;

    @Column(name = "token_hash")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    protected ApiToken() {}

    ApiToken(Account account, NewToken wanted, String secret, Instant now) {
        this.id = Keys.next();
        this.account = account;
        this.name = wanted.name().strip();
        this.scope = wanted.scope();
        this.tokenHash = Secrets.hash(secret);
        this.createdAt = now;
        this.expiresAt = wanted.expiresAt();
    }

    boolean expired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** Whether its use is to be noted: to within minutes, so that reading does not cost a write each time. */
    boolean useIsNews(Instant now) {
        return lastUsedAt == null || lastUsedAt.plus(USE_IS_NOTED_EVERY).isBefore(now);
    }

    UUID id() {
        return id;
    }

    Account account() {
        return account;
    }

    String name() {
        return name;
    }

    Scope scope() {
        return scope;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }
}

package org.touchstone.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.touchstone.identity.Keys;
import org.touchstone.identity.Secrets;

/** One browser that is logged in. The cookie's value is kept as a hash; ending the session deletes the row. */
@Entity
@Table(name = "login_session")
class LoginSession {
    static final Duration LIFETIME = Duration.ofDays(14);

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "csrf_token")
    private String csrfToken;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected LoginSession() {}

    LoginSession(Account account, String secret, Instant now) {
        this.id = Keys.next();
        this.account = account;
        this.tokenHash = Secrets.hash(secret);
        this.csrfToken = Secrets.next();
        this.createdAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    UUID id() {
        return id;
    }

    Account account() {
        return account;
    }

    String csrfToken() {
        return csrfToken;
    }
}

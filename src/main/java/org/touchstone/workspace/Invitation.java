package org.touchstone.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.account.Account;
import org.touchstone.identity.Keys;
import org.touchstone.identity.Secrets;
import org.touchstone.permission.Role;
import org.touchstone.refusal.Refusal;

/** A link that lets one person in. Its code is kept as a hash; it works once, until it expires or is revoked. */
@Entity
class Invitation {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "workspace_id")
    private Workspace workspace;

    @Column(name = "code_hash")
    private String codeHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "note")
    private @Nullable String note;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "created_by")
    private Contributor createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "accepted_by")
    private @Nullable Account acceptedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected Invitation() {}

    Invitation(Seat by, NewInvitation wanted, String code, Instant now) {
        this.id = Keys.next();
        this.workspace = by.workspace();
        this.codeHash = Secrets.hash(code);
        this.role = wanted.role();
        this.note = wanted.note();
        this.createdBy = by.contributor();
        this.createdAt = now;
        this.expiresAt = now.plus(Duration.ofDays(wanted.days()));
    }

    /** Refuses a link that no longer lets anybody in, saying why. */
    void check(Instant now) {
        if (revokedAt != null) {
            throw Refusal.conflict("This invitation was revoked. Ask for a new one.");
        }
        if (acceptedAt != null) {
            throw Refusal.conflict("This invitation was used already. Each lets one person in; ask for a new one.");
        }
        if (!now.isBefore(expiresAt)) {
            throw Refusal.conflict("This invitation has expired. Ask for a new one.");
        }
    }

    void accept(Account account, Instant now) {
        check(now);
        this.acceptedAt = now;
        this.acceptedBy = account;
    }

    void revoke(Instant now) {
        check(now);
        this.revokedAt = now;
    }

    UUID id() {
        return id;
    }

    Workspace workspace() {
        return workspace;
    }

    Role role() {
        return role;
    }

    @Nullable
    String note() {
        return note;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}

package org.touchstone.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.touchstone.account.Account;
import org.touchstone.identity.Keys;
import org.touchstone.permission.Role;

/** An account's place in a workspace. */
@Entity
class Member {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "workspace_id")
    private Workspace workspace;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contributor_id")
    private Contributor contributor;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Version
    private int version;

    protected Member() {}

    Member(Account account, Contributor contributor, Workspace workspace, Role role, Instant now) {
        this.id = Keys.next();
        this.workspace = workspace;
        this.account = account;
        this.contributor = contributor;
        this.role = role;
        this.joinedAt = now;
    }

    void become(Role next) {
        this.role = next;
    }

    Workspace workspace() {
        return workspace;
    }

    Contributor contributor() {
        return contributor;
    }

    Role role() {
        return role;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    int version() {
        return version;
    }
}

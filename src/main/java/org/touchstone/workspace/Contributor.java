package org.touchstone.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.account.Account;
import org.touchstone.identity.Keys;
import org.touchstone.identity.PublicIds;

/** Whoever did something in a workspace: a member, the machine, or somebody known only from an import. */
@Entity
public class Contributor {
    /** Whether a person or a machine did it. */
    public enum Kind {
        PERSON,
        MACHINE
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "workspace_id")
    private Workspace workspace;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "name")
    private @Nullable String name;

    @Column(name = "pseudonym")
    private String pseudonym;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private @Nullable Account account;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    protected Contributor() {}

    Contributor(Workspace workspace, Account account, String pseudonym) {
        this(workspace, PublicIds.next(), account.name(), pseudonym, Kind.PERSON);
        this.account = account;
    }

    /** Somebody known only from an import: as the bundle names them. */
    Contributor(Workspace workspace, String publicId, @Nullable String name, String pseudonym, Kind kind) {
        this.id = Keys.next();
        this.workspace = workspace;
        this.publicId = publicId;
        this.name = name;
        this.pseudonym = pseudonym;
        this.kind = kind;
    }

    public UUID id() {
        return id;
    }

    Workspace workspace() {
        return workspace;
    }

    @Nullable
    Account account() {
        return account;
    }

    public String publicId() {
        return publicId;
    }

    public @Nullable String name() {
        return name;
    }

    public String pseudonym() {
        return pseudonym;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether somebody who can log in here stands behind it. */
    public boolean hasAccount() {
        return account != null;
    }

    /** Whether nobody with an account here stands behind it: it came with an import. */
    public boolean imported() {
        return account == null && kind == Kind.PERSON;
    }

    /** What members see: the name, or the pseudonym of somebody whose name is not known here. */
    public String shownName() {
        return name == null ? pseudonym : name;
    }
}

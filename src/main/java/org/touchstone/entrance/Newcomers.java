package org.touchstone.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.account.Account;
import org.touchstone.account.Accounts;
import org.touchstone.refusal.Refusal;
import org.touchstone.workspace.Invitations;
import org.touchstone.workspace.Workspaces;

/** Brings people in: the very first, and those who were invited. Account and seat come in one transaction, or neither does. */
@ApplicationScoped
@Transactional
class Newcomers {
    private final Accounts accounts;
    private final Workspaces workspaces;
    private final Invitations invitations;
    private final Event<SampleWanted> sampleWanted;

    Newcomers(Accounts accounts, Workspaces workspaces, Invitations invitations, Event<SampleWanted> sampleWanted) {
        this.accounts = accounts;
        this.workspaces = workspaces;
        this.invitations = invitations;
        this.sampleWanted = sampleWanted;
    }

    boolean firstIsMissing() {
        return accounts.none();
    }

    Account first(FirstAccount wanted) {
        var account = accounts.createFirst(wanted.name(), wanted.password());
        workspaces.create("desk", "My desk", account);
        if (wanted.wantsSample()) {
            sampleWanted.fire(new SampleWanted(account));
        }
        return account;
    }

    Account accept(String code, Optional<Account> known, @Nullable Credentials credentials) {
        invitations.offer(code);
        var account = known.orElseGet(() -> create(credentials));
        invitations.accept(code, accounts.get(account.id()));
        return account;
    }

    private Account create(@Nullable Credentials credentials) {
        if (credentials == null || credentials.name() == null || credentials.password() == null) {
            throw Refusal.malformed("Log in first, or choose a name and a password for a new account.");
        }
        return accounts.create(credentials.name(), credentials.password());
    }
}

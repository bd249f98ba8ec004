package org.touchstone.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.Moments;
import org.touchstone.refusal.Refusal;

/** All the accounts of the server. */
@ApplicationScoped
@Transactional
public class Accounts {
    private final AccountRepository repository;
    private final LoginSessionRepository sessions;
    private final EntityManager entities;
    private final Moments moments;

    Accounts(AccountRepository repository, LoginSessionRepository sessions, EntityManager entities, Moments moments) {
        this.repository = repository;
        this.sessions = sessions;
        this.entities = entities;
        this.moments = moments;
    }

    /** Whether the server is new: nobody has an account yet. */
    public boolean none() {
        return repository.count() == 0;
    }

    /** Makes the very first account, which is the server's admin. Refused as soon as there is any. */
    public Account createFirst(String name, String password) {
        if (!none()) {
            throw Refusal.conflict("This server has its first account already. Log in, or ask for an invitation.");
        }
        return create(name, password, true);
    }

    public Account create(String name, String password) {
        return create(name, password, false);
    }

    private Account create(String name, String password, boolean serverAdmin) {
        Passwords.check(password, name, "/password");
        if (repository.findByName(name).isPresent()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "The name “" + name.strip() + "” is taken. Choose another.");
        }
        var account = new Account(name, Passwords.hash(password), serverAdmin, moments.now());
        repository.persist(account);
        entities.flush();
        return account;
    }

    public Account get(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(() -> Refusal.missing("account", id));
    }

    /** Changes one's own password and ends every other session of the account. */
    void changePassword(UUID id, String current, String wanted, @Nullable UUID session) {
        var account = get(id);
        if (!Passwords.matches(current, account.passwordHash())) {
            throw Refusal.field("/currentPassword", "This is not your current password.");
        }
        Passwords.check(wanted, account.name(), "/newPassword");
        account.changePassword(Passwords.hash(wanted));
        sessions.endOthers(id, session);
    }
}

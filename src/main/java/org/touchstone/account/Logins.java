package org.touchstone.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.identity.Moments;
import org.touchstone.identity.Secrets;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

/** Logging in and out, and telling who sent a request. */
@ApplicationScoped
@Transactional
public class Logins {
    /**
     * A session as it begins.
     *
     * @param secret goes into the cookie and is not kept
     * @param csrfToken goes with every request that changes something
     */
    public record Begun(String secret, String csrfToken) {}

    private final AccountRepository accounts;
    private final LoginSessionRepository sessions;
    private final LoginFailures failures;
    private final Moments moments;

    Logins(AccountRepository accounts, LoginSessionRepository sessions, LoginFailures failures, Moments moments) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.failures = failures;
        this.moments = moments;
    }

    /**
     * Checks a name and a password; refused with one and the same answer whichever of them is wrong. Runs outside a transaction, so
     * that a failure is noted even though the request is refused, and no connection waits for the hash.
     *
     * @param address where the try comes from
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public Account check(String name, String password, String address) {
        failures.admit(name, address);
        var account = accounts.findByName(name).filter(found -> !found.disabled());
        // A name that nobody has takes as long as a wrong password.
        boolean right =
                Passwords.matches(password, account.map(Account::passwordHash).orElseGet(Nobody::hash));
        if (!right || account.isEmpty()) {
            failures.note(name, address);
            throw Refusal.of(Kind.UNAUTHENTICATED, "This name and this password do not go together.");
        }
        failures.forget(name);
        return account.get();
    }

    public Begun begin(UUID accountId) {
        var secret = Secrets.next();
        var now = moments.now();
        sessions.endExpired(now);
        var session = new LoginSession(accounts.getEntityManager().getReference(Account.class, accountId), secret, now);
        sessions.persist(session);
        return new Begun(secret, session.csrfToken());
    }

    public void end(UUID sessionId) {
        sessions.deleteById(sessionId);
    }

    /** In every request of a browser, so without the cost of a transaction; asked anew each time, since a session may end. */
    @Transactional(TxType.SUPPORTS)
    Optional<LoginSession> ofCookie(String secret) {
        return sessions.findLive(Secrets.hash(secret), moments.now());
    }

    private static final class Nobody {
        private static final String HASH = Passwords.hash(Secrets.next());

        static String hash() {
            return HASH;
        }
    }
}

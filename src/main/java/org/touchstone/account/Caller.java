package org.touchstone.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

/** Who sent the request at hand: somebody with a session or a token, or nobody known. */
@RequestScoped
public class Caller {
    private @Nullable Account account;
    private @Nullable LoginSession session;
    private boolean readsOnly;

    void bySession(LoginSession found) {
        this.session = found;
        this.account = found.account();
    }

    void byToken(ApiToken token) {
        this.account = token.account();
        this.readsOnly = token.scope() == ApiToken.Scope.READ;
    }

    /** The account, or a refusal that asks to log in. */
    public Account account() {
        if (account == null) {
            throw Refusal.of(Kind.UNAUTHENTICATED, "Log in first, or send a token: Authorization: Bearer …");
        }
        return account;
    }

    public Optional<Account> known() {
        return Optional.ofNullable(account);
    }

    /** Whether a token of scope READ was used: then nothing may be changed. */
    public boolean readsOnly() {
        return readsOnly;
    }

    /** The session, when a cookie was sent rather than a token. */
    public @Nullable UUID sessionId() {
        return session == null ? null : session.id();
    }

    public @Nullable String csrfToken() {
        return session == null ? null : session.csrfToken();
    }
}

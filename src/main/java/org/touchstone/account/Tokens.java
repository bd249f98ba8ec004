package org.touchstone.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.identity.Moments;
import org.touchstone.identity.Secrets;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.refusal.Refusal;

/** The personal API tokens of an account. */
@ApplicationScoped
@Transactional
class Tokens {
    private static final int MOST = 50;

    private final ApiTokenRepository repository;
    private final Accounts accounts;
    private final Moments moments;

    Tokens(ApiTokenRepository repository, Accounts accounts, Moments moments) {
        this.repository = repository;
        this.accounts = accounts;
        this.moments = moments;
    }

    Slice<TokenView> list(UUID accountId, Keyset keyset) {
        return Slice.of(repository.list(accountId, keyset), keyset, token -> token.id()
                        .toString())
                .map(token -> TokenView.of(token, null));
    }

    TokenView create(UUID accountId, NewToken wanted) {
        var now = moments.now();
        if (wanted.expiresAt() != null && !wanted.expiresAt().isAfter(now)) {
            throw Refusal.field("/expiresAt", "A token must expire in the future, or never (null).");
        }
        if (repository.count("account.id", accountId) >= MOST) {
            throw Refusal.conflict("You have " + MOST + " tokens. Revoke one that you no longer use.");
        }
        var secret = Secrets.next();
        var token = new ApiToken(accounts.get(accountId), wanted, secret, now);
        repository.persist(token);
        return TokenView.of(token, secret);
    }

    /** In every request of a script, so without the cost of a transaction; asked anew each time, since a token may be revoked. */
    @Transactional(TxType.SUPPORTS)
    Optional<ApiToken> find(String secret) {
        var now = moments.now();
        var token = repository.findByHash(Secrets.hash(secret)).filter(found -> !found.expired(now));
        token.filter(found -> found.useIsNews(now)).ifPresent(found -> noteUse(found.id(), now));
        return token;
    }

    void noteUse(UUID id, Instant now) {
        repository.noteUse(id, now);
    }

    void revoke(UUID accountId, UUID id) {
        if (repository.delete("id = ?1 and account.id = ?2", id, accountId) == 0) {
            throw Refusal.missing("token", id);
        }
    }
}

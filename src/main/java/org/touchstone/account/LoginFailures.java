package org.touchstone.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.touchstone.identity.Moments;
import org.touchstone.identity.Secrets;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

/** Slows down guessing, by the name that is tried and by the address, or the network, that tries. */
@ApplicationScoped
@Transactional
class LoginFailures {
    private final LoginFailureRepository repository;
    private final Moments moments;

    LoginFailures(LoginFailureRepository repository, Moments moments) {
        this.repository = repository;
        this.moments = moments;
    }

    /** Refuses a try that comes too early after the failed ones before it. */
    void admit(String name, String address) {
        var now = moments.now();
        var wait = subjects(name, address).stream()
                .map(repository::findByIdOptional)
                .flatMap(Optional::stream)
                .map(failure -> failure.wait(now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.compareTo(Duration.ZERO) > 0) {
            long seconds = wait.toSeconds() + 1;
            throw Refusal.of(Kind.TOO_MANY, "Too many failed log-ins. Try again in " + seconds + " seconds.")
                    .with("retryAfter", seconds);
        }
    }

    void note(String name, String address) {
        var now = moments.now();
        for (var subject : subjects(name, address)) {
            repository
                    .findByIdOptional(subject)
                    .ifPresentOrElse(
                            found -> found.again(now), () -> repository.persist(new LoginFailure(subject, now)));
        }
    }

    void forget(String name) {
        repository.deleteById(byName(name));
    }

    private static List<String> subjects(String name, String address) {
        return List.of(byName(name), "address " + CallerNetwork.of(address));
    }

    private static String byName(String name) {
        return "name " + Secrets.hash(Account.key(name));
    }
}

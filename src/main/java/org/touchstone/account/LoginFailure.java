package org.touchstone.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Failed log-ins of one name or from one address; the more there were, the longer the next one waits. */
@Entity
@Table(name = "login_failure")
class LoginFailure {
    private static final int FREE_TRIES_BY_NAME = 5;

    /** A whole newsroom can sit behind one address. */
    private static final int FREE_TRIES_BY_ADDRESS = 50;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);

    @Id
    private String subject;

    @Column(name = "failures")
    private int failures;

    @Column(name = "last_at")
    private Instant lastAt;

    protected LoginFailure() {}

    LoginFailure(String subject, Instant now) {
        this.subject = subject;
        this.failures = 1;
        this.lastAt = now;
    }

    void again(Instant now) {
        failures = lastAt.plus(FORGOTTEN_AFTER).isBefore(now) ? 1 : failures + 1;
        lastAt = now;
    }

    /** How long the next try has to wait yet: nothing for the first tries, then doubling from two seconds. */
    Duration wait(Instant now) {
        int freeTries = subject.startsWith("address ") ? FREE_TRIES_BY_ADDRESS : FREE_TRIES_BY_NAME;
        if (failures < freeTries) {
            return Duration.ZERO;
        }
        long seconds = 1L << Math.min(failures - freeTries + 1, 20);
        var pause = Duration.ofSeconds(Math.min(seconds, LONGEST_WAIT.toSeconds()));
        var left = Duration.between(now, lastAt.plus(pause));
        return left.isNegative() ? Duration.ZERO : left;
    }
}

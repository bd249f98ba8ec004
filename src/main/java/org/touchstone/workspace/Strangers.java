package org.touchstone.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.account.CallerNetwork;
import org.touchstone.identity.Moments;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

/**
 * Counts what callers without an account ask from other machines: so many calls in a minute from one address, and no more.
 */
@ApplicationScoped
class Strangers {
    /** Beyond so many addresses in a minute, those that come new share one count. */
    private static final int ADDRESSES = 10_000;

    private final Moments moments;
    private final int perMinute;
    private final Map<String, Integer> calls = new HashMap<>();
    private long minute;

    Strangers(
            Moments moments,
            @ConfigProperty(name = "touchstone.previews.per-minute", defaultValue = "60") int perMinute) {
        this.moments = moments;
        this.perMinute = perMinute;
    }

    synchronized void admit(String address) {
        long second = moments.now().getEpochSecond();
        if (second / 60 != minute) {
            minute = second / 60;
            calls.clear();
        }
        var from = CallerNetwork.of(address);
        var counted = calls.containsKey(from) || calls.size() < ADDRESSES ? from : "others";
        if (calls.merge(counted, 1, Integer::sum) > perMinute) {
            throw Refusal.of(
                            Kind.TOO_MANY,
                            "Without an account this is answered " + perMinute
                                    + " times a minute. Wait for the next minute, or send a token.")
                    .with("retryAfter", 60 - second % 60);
        }
    }
}

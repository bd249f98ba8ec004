package org.touchstone.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.touchstone.identity.Moments;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

/**
 * Counts what callers without an account ask from other machines: so many calls in a minute from one address, and no more. An IPv6 address
 * counts as its network (/64): whoever has one address there has all of them.
 */
@ApplicationScoped
class Strangers {
    /** Beyond so many addresses in a minute, those that come new share one count. */
    private static final int ADDRESSES = 10_000;

    private static final int NETWORK_BYTES = 8;
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:][0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

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
        var from = network(address);
        var counted = calls.containsKey(from) || calls.size() < ADDRESSES ? from : "others";
        if (calls.merge(counted, 1, Integer::sum) > perMinute) {
            throw Refusal.of(
                            Kind.TOO_MANY,
                            "Without an account this is answered " + perMinute
                                    + " times a minute. Wait for the next minute, or send a token.")
                    .with("retryAfter", 60 - second % 60);
        }
    }

    /** What is no address, such as a proxy may send, counts as it stands; it is not looked up. */
    static String network(String address) {
        int zone = address.indexOf('%');
        var literal = zone < 0 ? address : address.substring(0, zone);
        if (!IPV6.matcher(literal).matches()) {
            return address;
        }
        try {
            // One that carries an IPv4 address is read as that.
            var ip = InetAddress.getByName(literal);
            return ip instanceof Inet6Address
                    ? HexFormat.of().formatHex(ip.getAddress(), 0, NETWORK_BYTES) + "/64"
                    : ip.getHostAddress();
        } catch (UnknownHostException none) {
            return address;
        }
    }
}

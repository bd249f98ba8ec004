package org.touchstone.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What counts as one caller where tries and calls are counted: an IPv4 address by itself, and an IPv6 address as its network (/64), for
 * whoever has one address there has all of them.
 */
public final class CallerNetwork {
    private static final int NETWORK_BYTES = 8;
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:][0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private CallerNetwork() {}

    /** What is no address, such as a proxy may send, stays as it is; it is not looked up. */
    public static String of(String address) {
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

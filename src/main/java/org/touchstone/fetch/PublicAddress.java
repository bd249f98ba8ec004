package org.touchstone.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells addresses of the public internet from all others. After the IANA special-purpose registries (RFC 6890 and its
 * successors); IPv6 forms that carry an IPv4 address (mapped, compatible, NAT64, 6to4, ISATAP) are judged by what they carry.
 */
final class PublicAddress {
    private record Block(byte[] prefix, int bits, String what) {
        static Block of(String cidr, String what) {
            int slash = cidr.indexOf('/');
            try {
                return new Block(
                        InetAddress.getByName(cidr.substring(0, slash)).getAddress(),
                        Integer.parseInt(cidr.substring(slash + 1)),
                        what);
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(cidr, impossible);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            int whole = bits / 8;
            if (!Arrays.equals(address, 0, whole, prefix, 0, whole)) {
                return false;
            }
            int rest = bits % 8;
            return rest == 0 || ((address[whole] ^ prefix[whole]) & (0xff << (8 - rest)) & 0xff) == 0;
        }
    }

    private static final String RESERVED = "reserved";
    private static final String DOCUMENTATION = "reserved for documentation";

    private static final List<Block> NOT_PUBLIC = List.of(
            Block.of("0.0.0.0/8", "unspecified"),
            Block.of("10.0.0.0/8", "private"),
            Block.of("100.64.0.0/10", "private to a provider"),
            Block.of("127.0.0.0/8", "this server's own (loopback)"),
            Block.of("168.63.129.16/32", "a cloud provider's internal service"),
            Block.of("169.254.0.0/16", "link-local"),
            Block.of("172.16.0.0/12", "private"),
            Block.of("192.0.0.0/24", RESERVED),
            Block.of("192.0.2.0/24", DOCUMENTATION),
            Block.of("192.88.99.0/24", RESERVED),
            Block.of("192.168.0.0/16", "private"),
            Block.of("198.18.0.0/15", RESERVED),
            Block.of("198.51.100.0/24", DOCUMENTATION),
            Block.of("203.0.113.0/24", DOCUMENTATION),
            Block.of("224.0.0.0/4", "multicast"),
            Block.of("240.0.0.0/4", RESERVED),
            Block.of("::/128", "unspecified"),
            Block.of("::1/128", "this server's own (loopback)"),
            Block.of("fc00::/7", "private (unique local)"),
            Block.of("fe80::/10", "link-local"),
            Block.of("fec0::/10", "private (site local)"),
            Block.of("ff00::/8", "multicast"),
            Block.of("2001::/23", RESERVED),
            Block.of("2001:db8::/32", DOCUMENTATION),
            Block.of("3fff::/20", DOCUMENTATION));

    private static final Block GLOBAL_UNICAST = Block.of("2000::/3", "");
    private static final Block NAT64 = Block.of("64:ff9b::/96", "");
    private static final Block SIX_TO_FOUR = Block.of("2002::/16", "");
    private static final Block COMPATIBLE = Block.of("::/96", "");

    private PublicAddress() {}

    /** What kind of address it is when it is not public, such as "link-local"; empty when it is public. */
    static Optional<String> whyNot(InetAddress address) {
        return whyNot(address.getAddress());
    }

    private static Optional<String> whyNot(byte[] address) {
        for (Block block : NOT_PUBLIC) {
            if (block.contains(address)) {
                return Optional.of(block.what());
            }
        }
        return address.length == 4 ? Optional.empty() : whyNotSix(address);
    }

    private static Optional<String> whyNotSix(byte[] address) {
        if (isMapped(address) || NAT64.contains(address) || COMPATIBLE.contains(address) || isIsatap(address)) {
            return whyNot(Arrays.copyOfRange(address, 12, 16));
        }
        if (SIX_TO_FOUR.contains(address)) {
            return whyNot(Arrays.copyOfRange(address, 2, 6));
        }
        return GLOBAL_UNICAST.contains(address) ? Optional.empty() : Optional.of(RESERVED);
    }

    /** Java turns ::ffff:a.b.c.d into an {@link Inet4Address} by itself; raw bytes may still come in that form. */
    private static boolean isMapped(byte[] address) {
        for (int i = 0; i < 10; i++) {
            if (address[i] != 0) {
                return false;
            }
        }
        return address[10] == (byte) 0xff && address[11] == (byte) 0xff;
    }

    private static boolean isIsatap(byte[] address) {
        return (address[8] & 0xfd) == 0 && address[9] == 0 && address[10] == 0x5e && address[11] == (byte) 0xfe;
    }

    static String show(InetAddress address) {
        return address.getHostAddress().toLowerCase(Locale.ROOT);
    }
}

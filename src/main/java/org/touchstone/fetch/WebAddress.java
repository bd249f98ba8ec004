package org.touchstone.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.touchstone.refusal.Refusal;

/**
 * An http or https address as people paste it: spaces around it, letters beyond ASCII in host and path, a missing path. What comes
 * out is a {@link URI} in ASCII that a browser would have opened for the same words. Anything else is refused, with the reason.
 */
public final class WebAddress {
    /** The longest address that is taken, in UTF-16 units. */
    public static final int MAX_LENGTH = 2_000;

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Pattern PARTS =
            Pattern.compile("^(https?)://([^/?#\\\\]*)([^?#]*)(\\?[^#]*)?(#.*)?$", Pattern.DOTALL);
    private static final Pattern PORT = Pattern.compile(":([0-9]*)$");
    private static final String KEPT = "-._~!$&'()*+,;=:@/%";

    private WebAddress() {}

    /** Reads an address, or refuses it as malformed and says why. The fragment is kept. */
    public static URI parse(String pasted) {
        String address = pasted.strip();
        if (address.length() > MAX_LENGTH) {
            throw Refusal.malformed(
                    "The address is longer than 2,000 characters. Give a shorter one, such as the page's permanent link.");
        }
        if (address.codePoints().anyMatch(c -> c < 0x20 || c == 0x7f)) {
            throw Refusal.malformed(
                    "The address has a line break or control character in it. Copy it again from the address bar.");
        }
        Matcher scheme = SCHEME.matcher(address);
        if (!scheme.find()) {
            throw Refusal.malformed(
                    "The address does not begin with http:// or https://. Copy it whole from the address bar.");
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        if (!name.equals("http") && !name.equals("https")) {
            throw Refusal.malformed("Only http and https addresses are taken, not " + name + ":.");
        }
        return assemble(name + address.substring(name.length()));
    }

    /** Resolves a link found on a page or in a redirect, and refuses it where {@link #parse} would. */
    static URI resolve(URI base, String link) {
        String trimmed = link.strip();
        if (SCHEME.matcher(trimmed).find()) {
            return parse(trimmed);
        }
        try {
            return parse(base.resolve(encode(trimmed, KEPT + "?#")).toString());
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.malformed("The link " + shorten(trimmed) + " cannot be read as an address.");
        }
    }

    private static URI assemble(String address) {
        Matcher parts = PARTS.matcher(address);
        if (!parts.matches()) {
            throw Refusal.malformed("The address has no // after its scheme. Copy it whole from the address bar.");
        }
        String authority = parts.group(2);
        if (authority.contains("@")) {
            throw Refusal.malformed("The address carries a user name or password. Leave out what stands before the @.");
        }
        Matcher port = PORT.matcher(authority);
        boolean hasPort = !authority.endsWith("]") && port.find();
        String host = host(hasPort ? authority.substring(0, port.start()) : authority);
        String path = parts.group(3).replace('\\', '/');
        String query = parts.group(4) == null ? "" : "?" + encode(parts.group(4).substring(1), KEPT + "?");
        String fragment =
                parts.group(5) == null ? "" : "#" + encode(parts.group(5).substring(1), KEPT + "?");
        try {
            URI read = new URI(parts.group(1)
                    + "://"
                    + host
                    + (hasPort && !port.group(1).isEmpty() ? ":" + port(port.group(1)) : "")
                    + (path.isEmpty() ? "/" : encode(path, KEPT))
                    + query
                    + fragment);
            if (read.getHost() != null) {
                return read;
            }
            throw noHost(host);
        } catch (URISyntaxException unreadable) {
            throw Refusal.malformed("The address cannot be read: " + shorten(address) + ".");
        }
    }

    private static int port(String digits) {
        int port = digits.length() > 5 ? 0 : Integer.parseInt(digits);
        if (port < 1 || port > 65_535) {
            throw Refusal.malformed("The address names the port " + digits + "; ports go from 1 to 65535.");
        }
        return port;
    }

    private static String host(String host) {
        if (host.startsWith("[") && host.endsWith("]")) {
            return host.toLowerCase(Locale.ROOT);
        }
        String ascii;
        try {
            ascii = IDN.toASCII(host.strip(), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException unreadable) {
            throw noHost(host);
        }
        while (ascii.endsWith(".")) {
            ascii = ascii.substring(0, ascii.length() - 1);
        }
        if (!ascii.matches("[a-z0-9]([a-z0-9.-]*[a-z0-9])?")) {
            throw noHost(host);
        }
        return ascii;
    }

    private static Refusal noHost(String host) {
        return Refusal.malformed("The address names no host that can be looked up: " + shorten(host) + ".");
    }

    /** Percent-encodes what may not stand in a URI; an existing escape stays, a lone percent sign becomes %25. */
    static String encode(String part, String kept) {
        StringBuilder out = new StringBuilder(part.length() + 16);
        for (int i = 0; i < part.length(); ) {
            int c = part.codePointAt(i);
            boolean loose = c == '%' && !isEscape(part, i);
            if (!loose && (isAlphanumeric(c) || kept.indexOf(c) >= 0)) {
                out.append((char) c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
                }
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    static boolean isEscape(String part, int at) {
        return at + 2 < part.length()
                && Character.digit(part.charAt(at + 1), 16) >= 0
                && Character.digit(part.charAt(at + 2), 16) >= 0;
    }

    private static boolean isAlphanumeric(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static String shorten(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}

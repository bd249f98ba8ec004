package org.touchstone.fetch;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one form in which an address is kept, so that a source cited twice is one source. After RFC 3986, section 6: scheme and host in
 * lower case and ASCII, default port, fragment and tracking parameters dropped, dot segments resolved, percent-encoding normalised.
 *
 * <p>An empty path becomes {@code /}; any other trailing slash stays as it came, because servers do answer the two differently.
 * For the same reason the order of parameters, {@code www.} and the difference of http and https stay.
 */
public final class CanonicalUrl {
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "mkt_tok",
            "vero_id",
            "wickedid",
            "oly_anon_id",
            "oly_enc_id",
            "rb_clickid",
            "s_cid",
            "cmpid",
            "ns_campaign",
            "ns_mchannel",
            "ns_source",
            "ns_linkname",
            "ns_fee",
            "at_medium",
            "at_campaign",
            "smid",
            "smtyp",
            "srsltid",
            "li_fat_id",
            "epik",
            "ito",
            "ftag");

    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");

    private CanonicalUrl() {}

    /** The canonical form of an address as pasted; refused like {@link WebAddress#parse}. */
    public static String of(String pasted) {
        return of(WebAddress.parse(pasted));
    }

    static String of(URI address) {
        String query = address.getRawQuery() == null ? "" : query(address.getRawQuery());
        return address.getScheme()
                + "://"
                + address.getHost()
                + port(address)
                + path(normalised(address.getRawPath()))
                + (query.isEmpty() ? "" : "?" + query);
    }

    private static String port(URI address) {
        int standard = address.getScheme().equals("https") ? 443 : 80;
        return address.getPort() < 0 || address.getPort() == standard ? "" : ":" + address.getPort();
    }

    /** Removes dot segments as RFC 3986, 5.2.4 does; doubled slashes stay. */
    private static String path(String path) {
        var kept = new java.util.ArrayList<String>();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            switch (segments[i]) {
                case "." -> addEmpty(kept, last);
                case ".." -> {
                    if (!kept.isEmpty()) {
                        kept.remove(kept.size() - 1);
                    }
                    addEmpty(kept, last);
                }
                default -> kept.add(segments[i]);
            }
        }
        return "/" + String.join("/", kept);
    }

    private static void addEmpty(java.util.List<String> segments, boolean last) {
        if (last) {
            segments.add("");
        }
    }

    private static String query(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .map(CanonicalUrl::normalised)
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }

    /** Escapes of unreserved characters are undone, all others written in upper case. */
    private static String normalised(String part) {
        Matcher escapes = ESCAPE.matcher(part);
        return escapes.replaceAll(escape -> {
            char c = (char) Integer.parseInt(escape.group(1), 16);
            boolean unreserved = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            return unreserved ? String.valueOf(c) : "%" + escape.group(1).toUpperCase(Locale.ROOT);
        });
    }
}

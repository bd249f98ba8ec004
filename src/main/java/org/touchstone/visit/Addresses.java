package org.touchstone.visit;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.touchstone.fetch.CanonicalUrl;
import org.touchstone.refusal.Refusal;

/**
 * The names of one page, each in canonical form.
 *
 * @param arrived where the redirects ended
 * @param own as the page calls itself; null when it does not
 */
record Addresses(String asked, String arrived, @Nullable String own) {
    static Addresses of(String asked, URI arrived, @Nullable String own) {
        return new Addresses(
                CanonicalUrl.of(asked),
                CanonicalUrl.of(arrived.toString()),
                canonical(own).orElse(null));
    }

    Set<String> all() {
        var all = new TreeSet<>(Set.of(asked));
        all.add(arrived);
        if (own != null) {
            all.add(own);
        }
        return all;
    }

    /**
     * The one to keep: the page's own where it can be believed, else where it came from. A page cannot speak for another host, and
     * a site that calls each of its pages by its front page's address would make one source of them all.
     */
    String canonical() {
        if (own == null) {
            return arrived;
        }
        URI mine = URI.create(own);
        URI real = URI.create(arrived);
        boolean frontPage = isRoot(mine) && !isRoot(real);
        return site(mine).equals(site(real)) && !frontPage ? own : arrived;
    }

    private static boolean isRoot(URI address) {
        return "/".equals(address.getRawPath()) && address.getRawQuery() == null;
    }

    private static String site(URI address) {
        String host = address.getHost();
        return (host.startsWith("www.") ? host.substring(4) : host) + ":" + address.getPort();
    }

    private static Optional<String> canonical(@Nullable String link) {
        try {
            return link == null ? Optional.empty() : Optional.of(CanonicalUrl.of(link));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }
}

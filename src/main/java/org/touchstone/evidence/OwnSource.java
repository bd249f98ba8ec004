package org.touchstone.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.fetch.CanonicalUrl;
import org.touchstone.refusal.Refusal;

/** The rule that an article is not its own source: neither by one of its addresses nor by its own words without an address. */
final class OwnSource {
    private OwnSource() {}

    /**
     * @param articleUrls the article's address as given and in canonical form; nulls are passed over
     * @param sourceUrls every address by which the source is known, in canonical form
     */
    static boolean sameAddress(List<@Nullable String> articleUrls, Set<String> sourceUrls) {
        var mine = new HashSet<String>();
        for (String url : articleUrls) {
            if (url != null) {
                mine.add(canonical(url));
            }
        }
        return sourceUrls.stream().map(OwnSource::canonical).anyMatch(mine::contains);
    }

    static Refusal refusal() {
        return Refusal.unprocessable(
                "This is the article that makes the claim, and an article cannot be its own source. Find another source for it.",
                List.of(new Refusal.Field("/sourceId", "This source is the article itself.")));
    }

    /** Canonical, and blind to what two addresses of one page most often differ in: the scheme, www., a slash at the end. */
    private static String canonical(String url) {
        try {
            return CanonicalUrl.of(url).replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        } catch (Refusal unreadable) {
            return url;
        }
    }
}

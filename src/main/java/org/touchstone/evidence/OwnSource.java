package org.touchstone.evidence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.Article;
import org.touchstone.fetch.CanonicalUrl;
import org.touchstone.refusal.Refusal;
import org.touchstone.source.Source;

/** The rule that an article is not its own source: neither by one of its addresses nor by its own words without an address. */
public final class OwnSource {
    private OwnSource() {}

    /**
     * @param articleUrls the article's address as given and in canonical form; nulls are passed over
     * @param sourceUrls every address by which the source is known, in canonical form
     */
    public static boolean sameAddress(List<@Nullable String> articleUrls, Set<String> sourceUrls) {
        var mine = new HashSet<String>();
        for (String url : articleUrls) {
            if (url != null) {
                mine.add(canonical(url));
            }
        }
        return sourceUrls.stream().map(OwnSource::canonical).anyMatch(mine::contains);
    }

    /** Every address by which a source is known. */
    static Set<String> addresses(Source source) {
        var addresses = new TreeSet<>(source.addresses());
        source.url().ifPresent(addresses::add);
        source.canonicalUrl().ifPresent(addresses::add);
        return addresses;
    }

    static boolean sameAddress(Article article, Source source) {
        return sameAddress(Arrays.asList(article.details().url(), article.canonicalUrl()), addresses(source));
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

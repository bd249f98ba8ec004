package org.touchstone.visit;

import java.time.Instant;
import java.util.Set;
import org.touchstone.page.Page;

/**
 * What was found at a web address.
 *
 * @param url where the content came from in the end, after redirects
 * @param canonicalUrl the one form in which the address is kept
 * @param addresses all by which the page is known, in canonical form: as asked for, after redirects, and as the page calls itself
 * @param bytes how much was read
 */
public record Visit(String url, String canonicalUrl, Set<String> addresses, Page page, Instant at, int bytes) {
    public Visit {
        addresses = Set.copyOf(addresses);
    }
}

package org.touchstone.source;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.fetch.CanonicalUrl;
import org.touchstone.identity.PublicIds;
import org.touchstone.refusal.Refusal;
import org.touchstone.visit.Visit;

/**
 * A wish for a source: by its address, with a pasted text, or by its details alone.
 *
 * @param fetch whether the server goes to the address; left out, it does when there is an address and no text
 * @param keepUnreachable whether a source that cannot be fetched is kept without a snapshot, rather than refused
 * @param title needed where no page gives one
 * @param medium needed where there is no address
 */
public record NewSource(
        @Size(max = 2000) @Nullable String url,
        @Nullable Boolean fetch,
        @Nullable Boolean keepUnreachable,
        @Nullable String text,
        @Nullable String title,
        @Nullable String site,
        @Nullable String author,
        @Nullable String publishedAt,
        @Nullable String language,
        @Nullable Medium medium,
        @Nullable String reliabilityNote,
        @Nullable String originGroup,
        @Nullable Boolean rightsExported) {

    /** Refuses what does not go together. */
    NewSource checked() {
        if (address() == null && medium == null) {
            throw Refusal.field(
                    "/medium", "Say what it is: CALL, LETTER, INTERVIEW, DOCUMENT …, or give its address as url.");
        }
        if (address() == null && Boolean.TRUE.equals(fetch)) {
            throw Refusal.field("/url", "There is no address to fetch. Give one, or leave out fetch.");
        }
        if (fetches() && words() != null) {
            throw Refusal.field(
                    "/text", "Either the server fetches the text or you give it, not both. Set fetch to false.");
        }
        return this;
    }

    @Nullable
    String address() {
        return url == null || url.isBlank() ? null : url.strip();
    }

    /** The canonical form of the address; refused for what is no web address, such as javascript:. */
    static String canonical(String address) {
        try {
            return CanonicalUrl.of(address);
        } catch (Refusal no) {
            throw Refusal.field("/url", String.valueOf(no.getMessage()));
        }
    }

    boolean fetches() {
        return fetch == null ? address() != null && words() == null : fetch;
    }

    boolean keepsUnreachable() {
        return Boolean.TRUE.equals(keepUnreachable);
    }

    @Nullable
    String words() {
        return text == null || text.isBlank() ? null : text;
    }

    /** What is to be stored when nobody went to the address, or there is none. */
    SourceRecord unvisited(@Nullable Instant unreachableAt, Instant now) {
        String address = address();
        if (address == null) {
            return new SourceRecord(PublicIds.next(), null, null, Set.of(), details(null), null, now);
        }
        String canonical = canonical(address);
        return new SourceRecord(
                PublicIds.next(), address, canonical, Set.of(canonical), details(null), unreachableAt, now);
    }

    SourceRecord visited(Visit visit, Instant now) {
        return new SourceRecord(
                PublicIds.next(), address(), visit.canonicalUrl(), visit.addresses(), details(visit), null, now);
    }

    /** What the person says stands above what the page says. */
    private Details details(@Nullable Visit visit) {
        FoundView found = visit == null ? null : FoundView.of(visit, null);
        String name = or(title, found == null ? null : cut(found.title(), Details.MAX_TITLE), fallbackTitle());
        return new Details(
                name == null ? "" : name,
                or(site, found == null ? fallbackSite() : cut(found.site(), Details.MAX_SITE), null),
                or(author, found == null ? null : cut(found.author(), Details.MAX_AUTHOR), null),
                or(publishedAt, found == null ? null : found.publishedAt(), null),
                or(language, found == null ? null : found.language(), null),
                medium != null ? medium : found == null ? Medium.WEB_PAGE : found.medium(),
                reliabilityNote,
                originGroup,
                Boolean.TRUE.equals(rightsExported));
    }

    private @Nullable String fallbackSite() {
        String address = address();
        return address == null ? null : FoundView.host(canonical(address));
    }

    private @Nullable String fallbackTitle() {
        String address = address();
        return address == null ? null : cut(canonical(address).replaceFirst("^https?://", ""), Details.MAX_TITLE);
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second, @Nullable String third) {
        if (first != null && !first.isBlank()) {
            return first;
        }
        return second != null && !second.isBlank() ? second : third;
    }

    /** A page's own words may be longer than ours may. */
    private static @Nullable String cut(@Nullable String text, int max) {
        return text == null || text.length() <= max
                ? text
                : text.substring(0, text.offsetByCodePoints(0, max / 2)) + "…";
    }
}

package org.touchstone.source;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.touchstone.date.PartialDate;
import org.touchstone.refusal.Refusal;

/**
 * What is said about a source, by a person or by the page itself.
 *
 * @param site the publisher's name or the host
 * @param publishedAt as precise as it is known, see {@link PartialDate}
 * @param language a BCP 47 tag
 * @param originGroup what several prints of one text have in common, such as the wire service and its story: they count once
 * @param rightsExported whether the texts of its snapshots may leave the workspace
 */
public record Details(
        String title,
        @Nullable String site,
        @Nullable String author,
        @Nullable String publishedAt,
        @Nullable String language,
        Medium medium,
        @Nullable String reliabilityNote,
        @Nullable String originGroup,
        boolean rightsExported) {
    static final int MAX_TITLE = 500;
    static final int MAX_SITE = 200;
    static final int MAX_AUTHOR = 300;
    static final int MAX_NOTE = 2000;
    static final int MAX_GROUP = 120;

    public Details {
        title = filled("/title", title, MAX_TITLE);
        site = tidy("/site", site, MAX_SITE);
        author = tidy("/author", author, MAX_AUTHOR);
        publishedAt = PartialDate.checked("/publishedAt", publishedAt);
        language = language("/language", language);
        reliabilityNote = tidy("/reliabilityNote", reliabilityNote, MAX_NOTE);
        originGroup = tidy("/originGroup", originGroup, MAX_GROUP);
    }

    /** A BCP 47 tag in its usual spelling, or null for none. */
    static @Nullable String language(String pointer, @Nullable String tag) {
        String tidy = tidy(pointer, tag, 35);
        try {
            return tidy == null
                    ? null
                    : new Locale.Builder().setLanguageTag(tidy).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw Refusal.field(pointer, "This is not a language tag. Write en, de or pt-BR.");
        }
    }

    private static String filled(String pointer, String text, int max) {
        String tidy = tidy(pointer, text, max);
        if (tidy == null) {
            throw Refusal.field(
                    pointer, "Say what it is called, such as the page's headline or \"Call with the ministry\".");
        }
        return tidy;
    }

    private static @Nullable String tidy(String pointer, @Nullable String text, int max) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String tidy = text.strip();
        if (tidy.length() > max) {
            throw Refusal.field(pointer, "This may have " + max + " characters at most; it has " + tidy.length() + ".");
        }
        if (tidy.indexOf('\0') >= 0) {
            throw Refusal.field(pointer, "This has a character in it that is not text.");
        }
        return tidy;
    }
}

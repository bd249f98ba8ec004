package org.touchstone.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds passages that stand in one text letter for letter, or but for what {@link QuoteCheck.Grade#NORMALISED} lets pass. For many
 * passages of one text: it is folded once, at the first passage that needs it.
 */
public final class Verbatim {
    /** Scripts in which words stand without a space between, or take endings that are words of their own. */
    private static final Set<UnicodeScript> RUN_TOGETHER = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private final CodePoints text;
    private @Nullable Folded folded;

    public Verbatim(CodePoints text) {
        this.text = text;
    }

    /** Where the words stand, in order, the first so many of the places; only places that are the same letters if there are any. */
    public List<Span> places(String words, int most) {
        var exact = exact(words, most);
        return exact.isEmpty() ? normalised(words, most) : exact;
    }

    private List<Span> exact(String words, int most) {
        var places = new ArrayList<Span>();
        int at = words.isEmpty() ? -1 : text.text().indexOf(words);
        while (at >= 0 && places.size() < most) {
            int end = at + words.length();
            if (isWhole(text.text(), at, end)) {
                places.add(text.span(at, end));
            }
            at = text.text().indexOf(words, end);
        }
        return places;
    }

    private List<Span> normalised(String words, int most) {
        var wanted = Folded.of(words).text();
        var places = new ArrayList<Span>();
        if (wanted.isBlank()) {
            return places;
        }
        if (folded == null) {
            folded = Folded.of(text.text());
        }
        int at = folded.text().indexOf(wanted);
        while (at >= 0 && places.size() < most) {
            int end = at + wanted.length();
            if (isWhole(folded.text(), at, end)) {
                places.add(text.span(folded.start(at), folded.end(end)));
            }
            at = folded.text().indexOf(wanted, end);
        }
        return places;
    }

    /** A passage begins and ends where words do, in scripts that set words apart. */
    private static boolean isWhole(String text, int start, int end) {
        return !(start > 0 && joined(text.codePointBefore(start), text.codePointAt(start)))
                && !(end < text.length() && joined(text.codePointBefore(end), text.codePointAt(end)));
    }

    private static boolean joined(int before, int after) {
        return Character.isLetterOrDigit(before)
                && Character.isLetterOrDigit(after)
                && !RUN_TOGETHER.contains(UnicodeScript.of(before))
                && !RUN_TOGETHER.contains(UnicodeScript.of(after));
    }
}

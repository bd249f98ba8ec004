package org.touchstone.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a quoted passage stands in a text. */
public final class QuoteCheck {
    private QuoteCheck() {}

    /** How well the passage was found. */
    public enum Grade {
        /** Letter for letter. */
        EXACT,
        /** But for white space, quotation marks, dashes, case, ligatures, soft hyphens, ellipsis. */
        NORMALISED,
        /** Most of it, with other words in between: see the difference. */
        PARTIAL,
        /** Not there. */
        NOT_FOUND
    }

    /** What happened to a stretch of words on the way from the quote to the text. */
    public enum Operation {
        /** In both. */
        KEEP,
        /** In the text only. */
        INSERT,
        /** In the quote only. */
        DELETE
    }

    /** One step of the difference. */
    public record Step(Operation op, String text) {}

    /**
     * @param span where it stands; null when not found
     * @param difference by words, from the quote to the text; empty unless partial
     */
    public record Result(Grade grade, @Nullable Span span, List<Step> difference) {
        public Result {
            difference = List.copyOf(difference);
        }
    }

    /** How much of a quote may differ, letter for letter, before it is another one. */
    private static final double MOST_DIFFERENT = .4;

    private static final int MOST_ERRORS = 768;
    /** Which part of the quote's words has to be there for a partial find. */
    private static final double LEAST_KEPT = .5;
    /** How much text an ellipsis in a quote may stand for, in folded letters. */
    private static final int LONGEST_OMISSION = 4000;

    /**
     * Looks for the quote in the text. The quote's own outer quotation marks, and a comma or stop before the last, do not count. A place
     * where it would begin or end inside a word or a number is partial at most.
     */
    public static Result check(String text, String quote) {
        String bare = quote.strip();
        if (bare.isEmpty()) {
            return new Result(Grade.NOT_FOUND, null, List.of());
        }
        int found = whole(text, bare);
        if (found >= 0) {
            return new Result(Grade.EXACT, CodePoints.of(text).span(found, found + bare.length()), List.of());
        }
        Folded folded = Folded.of(text);
        String wanted = Folded.of(bare).text();
        for (String form : List.of(wanted, withoutMarks(wanted))) {
            int at = whole(folded, form, 0);
            if (at >= 0) {
                return new Result(Grade.NORMALISED, span(text, folded, at, at + form.length()), List.of());
            }
        }
        return partial(text, folded, bare, withoutMarks(wanted));
    }

    /** A passage with the whole of the words and numbers in which it begins and ends. */
    public static Span wholeWords(CodePoints text, Span span) {
        int start = text.toUtf16(span.start());
        int end = text.toUtf16(span.end());
        return text.span(WordEdges.start(text.text(), start), WordEdges.end(text.text(), end));
    }

    /** The first place of these letters that begins and ends where words do; -1 without one. */
    private static int whole(String text, String words) {
        int at = text.indexOf(words);
        while (at >= 0 && !WordEdges.isWhole(text, at, at + words.length())) {
            at = text.indexOf(words, at + 1);
        }
        return at;
    }

    /** The same among the folded letters, where the text itself says which places are whole. */
    private static int whole(Folded folded, String words, int from) {
        int at = words.isEmpty() ? -1 : folded.text().indexOf(words, from);
        while (at >= 0 && !folded.isWhole(at, at + words.length())) {
            at = folded.text().indexOf(words, at + 1);
        }
        return at;
    }

    private static String withoutMarks(String folded) {
        return folded.replaceAll("^(?:['\\s]|\\.(?:(?!\\d)|(?<=\\.\\.)))+|['\\s.,;:]+$", "");
    }

    private static Result partial(String text, Folded folded, String quote, String wanted) {
        int[] place = withOmissions(folded, wanted);
        if (place.length == 0) {
            place = approximately(folded.text(), wanted);
        }
        if (place.length > 0) {
            Span span = widened(text, folded, place[0], place[1]);
            List<Step> difference =
                    WordDifference.between(quote, CodePoints.of(text).slice(span));
            if (WordDifference.kept(difference) >= LEAST_KEPT) {
                return new Result(Grade.PARTIAL, span, difference);
            }
        }
        return new Result(Grade.NOT_FOUND, null, List.of());
    }

    /** A quote with an ellipsis: all its parts, in order. */
    private static int[] withOmissions(Folded folded, String wanted) {
        String[] parts = wanted.split("\\s*[\\[(]?\\.{3,}[\\])]?\\s*");
        if (parts.length < 2 || parts[0].length() < 4) {
            return new int[0];
        }
        int first = whole(folded, parts[0], 0);
        while (first >= 0) {
            int end = first + parts[0].length();
            for (int i = 1; i < parts.length && end >= 0; i++) {
                int next = whole(folded, parts[i], end);
                end = next < 0 || next - end > LONGEST_OMISSION ? -1 : next + parts[i].length();
            }
            if (end >= 0) {
                return new int[] {first, end};
            }
            first = whole(folded, parts[0], first + 1);
        }
        return new int[0];
    }

    private static int[] approximately(String text, String wanted) {
        int errors = (int) Math.min(MOST_ERRORS, wanted.length() * MOST_DIFFERENT);
        if (wanted.indexOf(' ') < 0 || errors == 0) {
            return new int[0];
        }
        List<ApproximateSearch.Match> matches = ApproximateSearch.search(text, wanted, errors);
        return matches.isEmpty()
                ? new int[0]
                : new int[] {matches.get(0).start(), matches.get(0).end()};
    }

    /** A place with the whole of the words and numbers in which it begins and ends. */
    private static Span widened(String text, Folded folded, int from, int to) {
        int start = from;
        while (start < to - 1 && folded.text().charAt(start) == ' ') {
            start++;
        }
        int end = to;
        while (end > start + 1 && folded.text().charAt(end - 1) == ' ') {
            end--;
        }
        return CodePoints.of(text)
                .span(WordEdges.start(text, folded.start(start)), WordEdges.end(text, folded.end(end)));
    }

    private static Span span(String text, Folded folded, int start, int end) {
        return CodePoints.of(text).span(folded.start(start), folded.end(end));
    }
}

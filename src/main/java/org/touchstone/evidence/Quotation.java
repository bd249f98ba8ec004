package org.touchstone.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.text.Anchor;
import org.touchstone.text.Anchoring;
import org.touchstone.text.CodePoints;
import org.touchstone.text.QuoteCheck;
import org.touchstone.text.QuoteCheck.Grade;
import org.touchstone.text.QuoteCheck.Step;
import org.touchstone.text.Selector;
import org.touchstone.text.Span;

/**
 * A quoted passage and what came of looking for it.
 *
 * @param quote as the person gave it; null when nothing is quoted
 * @param selector where it stands in the text, with the text's own words; null when it was not found
 */
public record Quotation(@Nullable String quote, @Nullable Selector selector, QuoteGrade grade) {
    /** The longest quote, in UTF-16 units. */
    static final int MAX_QUOTE = 5_000;

    /** Nothing is quoted. */
    static final Quotation NONE = new Quotation(null, null, QuoteGrade.UNCHECKED);

    /** A quote for which there is no text to look in. */
    static Quotation withoutText(@Nullable String quote, boolean unreachable) {
        QuoteGrade grade = quote != null && unreachable ? QuoteGrade.UNREACHABLE : QuoteGrade.UNCHECKED;
        return new Quotation(tidy(quote), null, grade);
    }

    /**
     * Looks for a quote in a text. A person who selected the passage has said which one is meant when the words stand there more
     * than once; what counts is still whether the words are there. A selection that begins or ends inside a word takes in all of it.
     *
     * @param selected the passage that was selected; alone it is the quote
     */
    static Quotation in(String text, @Nullable String quote, @Nullable Span selected) {
        String words = tidy(quote);
        if (selected == null) {
            return words == null ? NONE : found(text, words);
        }
        CodePoints points = CodePoints.of(text);
        if (selected.end() > points.length()) {
            throw Refusal.field(
                    "/selector", "The selection ends after the text, which has " + points.length() + " characters.");
        }
        Span whole = QuoteCheck.wholeWords(points, selected);
        String chosen = points.slice(whole);
        if (words == null) {
            return new Quotation(tidy(chosen), Selector.of(points, whole), QuoteGrade.EXACT);
        }
        Grade grade = QuoteCheck.check(chosen, words).grade();
        boolean stands = grade == Grade.EXACT || grade == Grade.NORMALISED;
        return stands ? at(points, words, whole) : found(text, words);
    }

    private static Quotation at(CodePoints points, String words, Span selected) {
        Span place = selected;
        QuoteCheck.Result within = QuoteCheck.check(points.slice(selected), words);
        if (within.span() != null) {
            place = new Span(
                    selected.start() + within.span().start(),
                    selected.start() + within.span().end());
        }
        return new Quotation(words, Selector.of(points, place), QuoteGrade.of(within.grade()));
    }

    private static Quotation found(String text, String words) {
        QuoteCheck.Result result = QuoteCheck.check(text, words);
        Span span = result.span();
        return new Quotation(
                words, span == null ? null : Selector.of(CodePoints.of(text), span), QuoteGrade.of(result.grade()));
    }

    /** Looks for the same quote in another text of the source: first where the passage stood or was moved to, then everywhere. */
    Quotation again(String text) {
        if (quote == null) {
            return NONE;
        }
        if (selector != null) {
            Anchor anchor = Anchoring.find(text, selector);
            boolean same = anchor.state() == Anchor.State.ANCHORED || anchor.state() == Anchor.State.SHIFTED;
            if (same && anchor.span() != null) {
                return in(text, quote, anchor.span());
            }
        }
        return in(text, quote, null);
    }

    /** How the quote differs from the words in the text, by words; empty unless it was found in part. */
    List<Step> difference() {
        return grade == QuoteGrade.PARTIAL && quote != null && selector != null
                ? QuoteCheck.check(selector.exact(), quote).difference()
                : List.of();
    }

    /** The quote as it is kept: lines end in LF as in the stored texts, nothing around it. */
    private static @Nullable String tidy(@Nullable String quote) {
        if (quote == null || quote.isBlank()) {
            return null;
        }
        String tidy = quote.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (tidy.length() > MAX_QUOTE) {
            throw Refusal.field(
                    "/quote",
                    "A quote has " + MAX_QUOTE + " characters at most; this one has " + tidy.length()
                            + ". Quote the passage that matters.");
        }
        if (tidy.codePoints().anyMatch(c -> c == 0 || c >= 0xd800 && c <= 0xdfff)) {
            throw Refusal.field("/quote", "The quote has characters in it that are not text.");
        }
        return tidy;
    }
}

package org.touchstone.preview;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.split.Bound;
import org.touchstone.split.Candidate;
import org.touchstone.split.CheckWorthiness;
import org.touchstone.split.ClaimType;
import org.touchstone.split.Discarded;
import org.touchstone.split.Quotation;
import org.touchstone.split.Replacement;
import org.touchstone.split.Segment;
import org.touchstone.split.Split;
import org.touchstone.split.SuggestedDiscard;
import org.touchstone.split.Value;
import org.touchstone.split.ValueKind;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;

/** What was found in a text, and the text to which all spans refer: the one that was sent, unchanged. */
public record SplitView(
        String text,
        String language,
        List<SentenceView> sentences,
        List<FoundValueView> values,
        List<QuotationView> quotations,
        List<CandidateView> candidates,
        List<DiscardedView> discarded) {

    static SplitView of(String text, Split split) {
        CodePoints points = CodePoints.of(text);
        return new SplitView(
                text,
                split.language(),
                split.segments().stream().map(SentenceView::of).toList(),
                split.values().stream().map(FoundValueView::of).toList(),
                split.quotations().stream().map(QuotationView::of).toList(),
                split.candidates().stream()
                        .map(candidate -> CandidateView.of(points, candidate))
                        .toList(),
                split.discarded().stream().map(DiscardedView::of).toList());
    }

    /** A sentence, heading or piece of boilerplate. */
    public record SentenceView(int start, int end, Segment.Kind kind, int paragraph) {
        static SentenceView of(Segment segment) {
            return new SentenceView(segment.span().start(), segment.span().end(), segment.kind(), segment.paragraph());
        }
    }

    /** A value; without offsets when it is not taken from the text. */
    public record FoundValueView(
            @Nullable Integer start,
            @Nullable Integer end,
            String text,
            ValueKind kind,
            @Nullable BigDecimal number,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            @Nullable String counted,
            Bound bound,
            boolean approximate,
            @Nullable String resolved) {
        static FoundValueView of(Value value) {
            Span span = value.span();
            return new FoundValueView(
                    span == null ? null : span.start(),
                    span == null ? null : span.end(),
                    value.text(),
                    value.kind(),
                    value.number(),
                    value.upper(),
                    value.unit(),
                    value.counted(),
                    value.bound(),
                    value.approximate(),
                    value.resolved());
        }
    }

    /** A quotation. */
    public record QuotationView(
            int start,
            int end,
            Quotation.Kind kind,
            @Nullable String speaker,
            @Nullable SpanView cue) {
        static QuotationView of(Quotation quotation) {
            return new QuotationView(
                    quotation.span().start(),
                    quotation.span().end(),
                    quotation.kind(),
                    quotation.speaker(),
                    SpanView.of(quotation.cue()));
        }
    }

    /** A claim candidate: its first span, and all of them in {@code occurrences}. */
    public record CandidateView(
            int start,
            int end,
            String exact,
            List<SpanView> occurrences,
            boolean main,
            int sentence,
            String gist,
            String statement,
            List<ProposedReplacementView> replacements,
            ClaimType type,
            boolean checkable,
            @Nullable String claimant,
            List<FoundValueView> values,
            CheckWorthiness checkWorthiness,
            @Nullable SuggestedDiscard suggestedDiscard) {
        static CandidateView of(CodePoints text, Candidate candidate) {
            Span first = candidate.spans().get(0);
            return new CandidateView(
                    first.start(),
                    first.end(),
                    text.slice(first),
                    SpanView.all(candidate.spans()),
                    candidate.main(),
                    candidate.segment(),
                    candidate.gist(),
                    candidate.statement(),
                    candidate.replacements().stream()
                            .map(ProposedReplacementView::of)
                            .toList(),
                    candidate.type(),
                    candidate.checkable(),
                    candidate.claimant(),
                    candidate.values().stream().map(FoundValueView::of).toList(),
                    candidate.checkWorthiness(),
                    candidate.suggestedDiscard());
        }
    }

    /** Words of a statement that stand for others; offsets are code points of the statement. */
    public record ProposedReplacementView(int start, int end, String original, boolean certain) {
        static ProposedReplacementView of(Replacement replacement) {
            return new ProposedReplacementView(
                    replacement.span().start(),
                    replacement.span().end(),
                    replacement.original(),
                    replacement.certain());
        }
    }

    /** A stretch without a candidate, and why. */
    public record DiscardedView(int start, int end, String reason) {
        static DiscardedView of(Discarded discarded) {
            return new DiscardedView(discarded.span().start(), discarded.span().end(), discarded.reason());
        }
    }
}

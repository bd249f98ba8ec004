package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;

/** Splits an article into sentences, values, quotations and claim candidates. */
public final class Splitter {
    /** Reads the text and proposes; the same request always gives the same answer. */
    public Split split(SplitRequest request) {
        CodePoints text = CodePoints.of(request.text());
        String language = request.language() == null ? "en" : request.language();
        Numbers numbers = new Numbers(language);
        Reading reading = new Reading(request.text(), language, numbers);
        List<Segment> segments = segments(text, reading);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            candidates.add(whole(text, segments.get(i).span(), i));
        }
        List<Quotation> quotations = Attributions.of(reading).stream()
                .map(found -> found.toQuotation(text))
                .toList();
        List<Value> values = values(text, reading, numbers, new Dates(request.publishedAt()));
        return new Split(language, segments, values, quotations, candidates, List.of());
    }

    private static List<Segment> segments(CodePoints text, Reading reading) {
        List<Segment> segments = new ArrayList<>();
        for (Segments.Piece piece : reading.pieces()) {
            segments.add(new Segment(text.span(piece.at().from(), piece.at().to()), piece.kind(), piece.paragraph()));
        }
        return segments;
    }

    private static List<Value> values(CodePoints text, Reading reading, Numbers numbers, Dates dates) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < reading.pieces().size(); i++) {
            if (reading.piece(i).kind() != Segment.Kind.BOILERPLATE) {
                for (RawValue value : Quantities.of(reading.tokens(i), numbers, dates)) {
                    values.add(value.toValue(text));
                }
            }
        }
        return values;
    }

    private static Candidate whole(CodePoints text, Span span, int segment) {
        String statement = text.slice(span);
        String[] words = statement.split("\\s+");
        String gist = String.join(" ", List.of(words).subList(0, Math.min(8, words.length)));
        CheckWorthiness worth = new CheckWorthiness(.5, List.of("a sentence of the article"));
        return new Candidate(
                List.of(span),
                true,
                segment,
                gist,
                statement,
                List.of(),
                ClaimType.EVENT_OR_PROPERTY,
                true,
                null,
                List.of(),
                worth,
                null);
    }
}

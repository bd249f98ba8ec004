package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;
import org.touchstone.text.CodePoints;

/** Splits an article into sentences, values, quotations and claim candidates. Safe to share between threads. */
public final class Splitter {
    /** Reads the text and proposes; the same request always gives the same answer. */
    public Split split(SplitRequest request) {
        CodePoints text = CodePoints.of(request.text());
        String language = request.language() == null ? Languages.of(request.text()) : request.language();
        Numbers numbers = new Numbers(language);
        Reading reading = new Reading(request.text(), language, numbers);
        List<List<RawValue>> values = values(reading, numbers, new Dates(request.publishedAt()));
        List<Attribution> attributions = Attributions.of(reading);
        Candidates candidates = new Candidates(text, reading, attributions, values);
        return new Split(
                language,
                segments(text, reading),
                values.stream()
                        .flatMap(List::stream)
                        .filter(Room::holds)
                        .map(value -> value.toValue(text))
                        .toList(),
                attributions.stream().map(found -> found.toQuotation(text)).toList(),
                candidates.found(),
                candidates.discarded());
    }

    private static List<Segment> segments(CodePoints text, Reading reading) {
        List<Segment> segments = new ArrayList<>();
        for (Segments.Piece piece : reading.pieces()) {
            segments.add(new Segment(text.span(piece.at().from(), piece.at().to()), piece.kind(), piece.paragraph()));
        }
        return segments;
    }

    private static List<List<RawValue>> values(Reading reading, Numbers numbers, Dates dates) {
        List<List<RawValue>> values = new ArrayList<>();
        for (int i = 0; i < reading.pieces().size(); i++) {
            boolean read = reading.piece(i).kind() != Segment.Kind.BOILERPLATE;
            values.add(read ? Quantities.of(reading.tokens(i), numbers, dates) : List.of());
        }
        return values;
    }
}

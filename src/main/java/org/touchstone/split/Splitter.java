package org.touchstone.split;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;

/** Splits an article into sentences, values, quotations and claim candidates. */
public final class Splitter {
    /** Reads the text and proposes; the same request always gives the same answer. */
    public Split split(SplitRequest request) {
        CodePoints text = CodePoints.of(request.text());
        List<Segment> segments = segments(text);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            candidates.add(whole(text, segments.get(i).span(), i));
        }
        String language = request.language() == null ? "und" : request.language();
        return new Split(language, segments, List.of(), List.of(), candidates, List.of());
    }

    private static List<Segment> segments(CodePoints text) {
        List<Segment> segments = new ArrayList<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text.text());
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
            String words = text.text().substring(from, to);
            if (!words.isBlank()) {
                int start = from + words.length() - words.stripLeading().length();
                int end = from + words.stripTrailing().length();
                segments.add(new Segment(text.span(start, end), Segment.Kind.SENTENCE, 0));
            }
            from = to;
        }
        return segments;
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

package org.touchstone.article;

import java.util.ArrayList;
import java.util.List;
import org.touchstone.split.Segment;
import org.touchstone.text.Span;

/** Segments in one column: {@code S0-120/0 H122-140/1}, a letter of the kind, the span, the paragraph. */
final class Segments {
    private Segments() {}

    static String write(List<Segment> segments) {
        var text = new StringBuilder(segments.size() * 12);
        for (var segment : segments) {
            if (text.length() > 0) {
                text.append(' ');
            }
            text.append(letter(segment.kind()))
                    .append(segment.span().start())
                    .append('-')
                    .append(segment.span().end())
                    .append('/')
                    .append(segment.paragraph());
        }
        return text.toString();
    }

    static List<Segment> read(String text) {
        var segments = new ArrayList<Segment>();
        int at = 0;
        while (at < text.length()) {
            int dash = text.indexOf('-', at);
            int slash = text.indexOf('/', dash);
            int end = text.indexOf(' ', slash);
            end = end < 0 ? text.length() : end;
            var span = new Span(Integer.parseInt(text, at + 1, dash, 10), Integer.parseInt(text, dash + 1, slash, 10));
            segments.add(new Segment(span, kind(text.charAt(at)), Integer.parseInt(text, slash + 1, end, 10)));
            at = end + 1;
        }
        return segments;
    }

    private static char letter(Segment.Kind kind) {
        return switch (kind) {
            case SENTENCE -> 'S';
            case HEADING -> 'H';
            case BOILERPLATE -> 'B';
        };
    }

    private static Segment.Kind kind(char letter) {
        return switch (letter) {
            case 'S' -> Segment.Kind.SENTENCE;
            case 'H' -> Segment.Kind.HEADING;
            case 'B' -> Segment.Kind.BOILERPLATE;
            default -> throw new IllegalStateException("no segment begins with " + letter);
        };
    }
}

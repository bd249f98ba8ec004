package org.touchstone.intake;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.touchstone.article.Revision;
import org.touchstone.split.Segment;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;

/**
 * The sentences of a revision that the one before did not have: new ones, changed ones, and those that it now has more often. One that only
 * moved, or got other punctuation, is not among them. Where the words of the revision before are not here, nobody knows, and none is.
 */
final class NewSentences {
    private static final Pattern NO_WORDS =
            Pattern.compile("(?:(?![-\u2212]\\p{N})(?!(?<=\\p{N})[.,:]\\p{N})[^\\p{L}\\p{M}\\p{N}\\p{Sc}%])+");

    private final Revision after;
    private final List<Segment> segments;
    private final BitSet fresh = new BitSet();

    private NewSentences(Revision after) {
        this.after = after;
        this.segments = after.segments();
    }

    static NewSentences of(Revision before, Revision after, CodePoints text) {
        var found = new NewSentences(after);
        before.storedText().content().ifPresent(old -> {
            var was = count(before.segments(), CodePoints.of(old));
            var is = count(found.segments, text);
            for (int i = 0; i < found.segments.size(); i++) {
                var words = words(text.slice(found.segments.get(i).span()));
                found.fresh.set(i, is.getOrDefault(words, 0) > was.getOrDefault(words, 0));
            }
        });
        return found;
    }

    /** Whether some of these words stand in a new sentence. */
    boolean reach(Span span) {
        int i = after.segmentAt(span.start());
        while (i < segments.size() && segments.get(i).span().start() < span.end()) {
            if (fresh.get(i) && segments.get(i).span().overlaps(span)) {
                return true;
            }
            i++;
        }
        return false;
    }

    private static Map<String, Integer> count(List<Segment> segments, CodePoints text) {
        var counts = new HashMap<String, Integer>();
        for (var segment : segments) {
            counts.merge(words(text.slice(segment.span())), 1, Integer::sum);
        }
        return counts;
    }

    /** A passage by its words alone: without case, punctuation and white space. */
    static String words(String passage) {
        return NO_WORDS.matcher(passage.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}

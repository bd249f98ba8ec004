package org.touchstone.split;

import java.time.LocalDate;
import java.util.List;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;

/** What the tests of splitting share: an article of our own, and short ways to ask for its parts. */
final class Splits {
    static final LocalDate WEDNESDAY = LocalDate.of(2031, 5, 7);

    /** A summit told in our own words. */
    static final String SUMMIT = """
            Two presidents and a rocket hall

            President Mira Danek, 58, received President Tomas Orlov at a launch site in the north on Wednesday, after he had crossed the border in an armoured train.

            Orlov had made just seven trips abroad in his 12 years in power, all in 2028 and 2029. He later said he was “very content” with the talks, which lasted around two hours.

            Danek told reporters: “We have nothing to hide from our neighbours.

            “They are welcome in our halls.”

            The launch site

            The two then toured a hall where the Kestrel, a new 42.7-metre space launch rocket, is assembled. Its makers twice failed to launch a weather satellite in the past four months, officials said.

            Will they meet again?

            Orlov will travel on to the coast on Friday.

            Related Articles

            Back to top button
            """;

    private Splits() {}

    static Split split(String text) {
        return new Splitter().split(new SplitRequest(text, "en", WEDNESDAY));
    }

    static String words(String text, Span span) {
        return CodePoints.of(text).slice(span);
    }

    /** The words of all segments. */
    static List<String> sentences(String text) {
        return split(text).segments().stream()
                .map(segment -> words(text, segment.span()))
                .toList();
    }

    /** The one value of a text that has one. */
    static Value value(String text) {
        List<Value> values = split(text).values();
        if (values.size() != 1) {
            throw new AssertionError(values.size() + " values: " + values);
        }
        return values.get(0);
    }

    /** The candidate with this span in the summit's article. */
    static Candidate candidate(String words) {
        return split(SUMMIT).candidates().stream()
                .filter(candidate -> words(SUMMIT, candidate.spans().get(0)).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no candidate " + words + " among "
                        + split(SUMMIT).candidates().stream()
                                .map(candidate ->
                                        words(SUMMIT, candidate.spans().get(0)))
                                .toList()));
    }
}

package org.touchstone.bulk;

import java.util.stream.Collectors;
import org.touchstone.text.Unstorable;

/** Words made short enough for where they go: nobody is there to be asked for shorter ones. */
final class Shortened {
    private Shortened() {}

    /** At most so many UTF-16 units, on one line; what is left out is an ellipsis. */
    static String of(String words, int most) {
        var line = words.codePoints()
                .mapToObj(Character::toString)
                .map(c -> Character.isWhitespace(c.codePointAt(0)) || Unstorable.isIn(c) ? " " : c)
                .collect(Collectors.joining())
                .replaceAll(" {2,}", " ")
                .strip();
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end) + "…";
    }
}

package org.touchstone.split;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Recognises headlines that end in a full stop, as they do where a page was turned into plain text: by their capitals, by the small words
 * that headlines do without, or because the report says the same again.
 */
final class Headlines {
    /** A report has at least so many paragraphs below its headline. */
    private static final int LEAST_PARAGRAPHS = 4;

    private static final int LONGEST = 16;
    private static final int LEAST_CAPITALS = 3;
    /** Headline and line below it. */
    private static final int OPENING = 2;

    private static final int REPORT_BEGINS_WITHIN = 5;
    private static final double REPEATED = .6;
    private static final int STEM = 5;
    /** What every other sentence has, and headlines save. */
    private static final Set<String> SMALL = WordSet.of(
            "a an the is was are were am has had been be said says told he she it they we i this that there");

    private static final Set<String> SIDES =
            Set.of("left", "right", "center", "centre", "pictured", "above", "below", "l", "r", "c");
    private static final Set<String> TIMES =
            WordSet.of("a p m a.m p.m a.m. p.m. am pm noon midnight et gmt utc est edt bst cet");
    /** Short ones that have a capital in a title, too. */
    private static final Set<String> SMALL_IN_TITLES = Set.of("is", "was", "are", "be", "has", "had");

    private final Reading reading;
    private final boolean report;

    Headlines(Reading reading) {
        this.reading = reading;
        int last = reading.pieces().size() - 1;
        this.report = reading.isEnglish() && last >= 0 && reading.piece(last).paragraph() >= LEAST_PARAGRAPHS;
    }

    boolean is(int piece) {
        if (!report || !standsAlone(piece)) {
            return false;
        }
        Tokens tokens = reading.tokens(piece);
        if (isInCapitals(tokens)) {
            return true;
        }
        boolean opening = reading.piece(piece).paragraph() < OPENING && words(tokens) <= LONGEST;
        return opening && (isTerse(tokens) || isRepeated(piece));
    }

    /** "9:34 p.m.": when what follows was written. */
    static boolean isTime(Tokens tokens) {
        boolean number = false;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.at(at);
            number |= token.isNumber();
            if (token.isWord() && !TIMES.contains(token.lower())) {
                return false;
            }
        }
        return number;
    }

    /** "Tove Lund (left) holds up the plan": the words below a picture. A dam that poses a risk is in none. */
    static boolean isCaption(Tokens tokens) {
        for (int at = 1; at < tokens.size(); at++) {
            boolean side = SIDES.contains(tokens.at(at).lower())
                    && tokens.at(at - 1).is("(")
                    && (tokens.at(at + 1).is(")") || tokens.at(at + 1).is(","));
            boolean poses = tokens.at(at).is("poses")
                    && (tokens.at(at + 1).is("for") || tokens.at(at + 1).is("with"));
            if (side || poses) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAlone(int piece) {
        int paragraph = reading.piece(piece).paragraph();
        boolean first = piece == 0 || reading.piece(piece - 1).paragraph() != paragraph;
        boolean last =
                piece == reading.pieces().size() - 1 || reading.piece(piece + 1).paragraph() != paragraph;
        return first && last && reading.quotedAt(reading.piece(piece).at().from()) == null;
    }

    private static int words(Tokens tokens) {
        int words = 0;
        for (int at = 0; at < tokens.size(); at++) {
            words += tokens.at(at).isWord() ? 1 : 0;
        }
        return words;
    }

    /** "Mayor Wants Ferry To Be Sold", "COUNCIL DOUBTS TUNNEL": every word of some length has a capital, not the names alone. */
    private static boolean isInCapitals(Tokens tokens) {
        int capitals = 0;
        int others = 0;
        for (int at = 1; at < tokens.size(); at++) {
            Token token = tokens.at(at);
            if (token.isLowerWord() && Verbs.isFinite(tokens, at)) {
                return false;
            }
            if (token.isWord() && (token.text().length() > 3 || SMALL_IN_TITLES.contains(token.lower()))) {
                capitals += token.isCapital() ? 1 : 0;
                others += token.isCapital() ? 0 : 1;
            }
        }
        return capitals >= LEAST_CAPITALS && others * 10 <= capitals;
    }

    private static boolean isTerse(Tokens tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (SMALL.contains(tokens.at(at).lower())) {
                return false;
            }
        }
        return true;
    }

    /** Whether most of its words come again in the first sentences of the report. */
    private boolean isRepeated(int piece) {
        Set<String> wanted = stems(reading.tokens(piece));
        Set<String> said = new HashSet<>();
        for (int next = piece + 1; next < reading.pieces().size() && next <= piece + REPORT_BEGINS_WITHIN; next++) {
            said.addAll(stems(reading.tokens(next)));
        }
        int all = wanted.size();
        wanted.retainAll(said);
        return all > 2 && wanted.size() >= REPEATED * all;
    }

    private static Set<String> stems(Tokens tokens) {
        Set<String> stems = new HashSet<>();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.at(at);
            boolean bears = token.isNumber()
                    || token.isWord()
                            && (token.text().length() > 3 || token.isCapital())
                            && !SMALL.contains(token.lower());
            if (bears) {
                String word = token.lower().toLowerCase(Locale.ROOT);
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }
}

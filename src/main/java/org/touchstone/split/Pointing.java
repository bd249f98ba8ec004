package org.touchstone.split;

import java.util.Set;

/**
 * Finds the words that mean something spoken of before which is no person: "they", "it", "this", "the company". Where nothing stands before
 * them, their sentence alone does not say what.
 */
final class Pointing {
    private static final Set<String> PRONOUNS = WordSet.of("they their them it its");
    private static final Set<String> DEMONSTRATIVES = WordSet.of("this that these those");
    /** Bodies that an article names once and then calls by what they are. */
    private static final Set<String> BODIES = WordSet.of(
            "company firm group agency organisation organization corporation manufacturer airline carrier retailer bank"
                    + " charity foundation union club team body committee commission panel institute university newspaper magazine"
                    + " station broadcaster startup");

    private static final Set<String> OPENINGS =
            WordSet.of("moreover however nevertheless furthermore additionally besides similarly and but so yet also");

    /** "It rained", "It took hours to", "It seems that": nothing is meant. */
    private static final Set<String> MEANING_NOTHING = WordSet.of(
            "rains rained snows snowed takes took seems seemed appears appeared turns turned happens happened emerged follows followed remains"
                    + " remained matters mattered");

    private static final Set<String> BEING = WordSet.of("is was be been will would 's isn't wasn't has had");
    /** "It was clear that", "It is hard to": what is meant comes after. */
    private static final Set<String> FOLLOWING = WordSet.of("that to how whether if when who why what which for");

    private static final int FAR = 14;

    private Pointing() {}

    /** The token after such words, where they begin at a token; that token itself where none do. */
    static int end(Tokens tokens, int at, int to) {
        String word = tokens.at(at).lower();
        if (PRONOUNS.contains(word)) {
            return word.equals("it") && isEmpty(tokens, at, to) ? at : at + 1;
        }
        if (DEMONSTRATIVES.contains(word)) {
            return Verbs.isFinite(tokens, at + 1) && at + 1 < to ? at + 1 : at;
        }
        boolean body = word.equals("the")
                && at + 1 < to
                && BODIES.contains(tokens.at(at + 1).lower());
        Token after = tokens.at(at + 2);
        boolean told = after.is("of") || after.is("that") || after.is("which") || after.is("for") || after.is("behind");
        return body && !told && (Words.endsNounPhrase(after) || Verbs.isFinite(tokens, at + 2)) ? at + 2 : at;
    }

    /** Whether anything stands between two tokens that could be meant: more than "However," and "In May,". */
    static boolean isNamed(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = tokens.at(at);
            boolean small = Words.endsNounPhrase(token)
                    || OPENINGS.contains(token.lower())
                    || Names.isCalendar(token.lower())
                    || Words.WEEKDAYS.contains(token.lower());
            if (!small) {
                return true;
            }
        }
        return false;
    }

    /** "It is clear that", "It rained". */
    private static boolean isEmpty(Tokens tokens, int it, int to) {
        int verb = it + 1;
        while (verb < to
                && (Words.ADVERBS.contains(tokens.at(verb).lower())
                        || tokens.at(verb).lower().endsWith("ly"))) {
            verb++;
        }
        String word = tokens.at(verb).lower();
        if (MEANING_NOTHING.contains(word)) {
            return true;
        }
        if (!BEING.contains(word)) {
            return false;
        }
        for (int at = verb + 1; at < Math.min(to, verb + FAR) && !tokens.at(at).is(","); at++) {
            if (FOLLOWING.contains(tokens.at(at).lower())) {
                return true;
            }
        }
        return false;
    }
}

package org.touchstone.split;

import java.util.Set;

/**
 * Tells where the words that only say who says something can be cut off, and where they are needed: what was denied, or said by so many
 * percent of somebody, must not be told as if it held.
 */
final class NeededFrames {
    /** Before whoever says something, they open a clause in which it matters that it was said. */
    private static final Set<String> NEEDING = WordSet.of(
            "because although though while when whenever after before since until unless if how what whatever whoever which where why");

    private static final Set<String> COUNTING = WordSet.of(
            "percent % pct half third thirds fourths fifths quarter quarters majority most many few several nearly almost voters respondents people"
                    + " three-fourths three-quarters two-thirds");
    private static final Set<String> DENYING = WordSet.of(
            "deny denies denied denying dispute disputes disputed disputing doubt doubts doubted doubting refute refutes refuted refuting"
                    + " disprove disproves disproved disproven reject rejects rejected rejecting");
    private static final Set<String> NEGATIONS = WordSet.of(
            "not never no nobody none neither nor hardly cannot without nothing few declined declines decline refused refuses refuse failed"
                    + " fails fail unable stopped falsely wrongly mistakenly incorrectly unlikely");
    /** So far before the verb a word may turn it round. */
    private static final int FAR = 5;

    private NeededFrames() {}

    /**
     * Whether what was said can be told without that it was said.
     *
     * @param cue index of the word that reports
     * @param source who says so
     * @param first index of the first token of what is said
     * @param last index of the token after it
     */
    static boolean isFree(Tokens tokens, Subjects.Phrase source, int cue, int first, int last) {
        return !isSubordinate(tokens, source)
                && !isCounted(tokens, source)
                && !isDenied(tokens, cue, source)
                && !mayGoOn(tokens, cue, first, last);
    }

    /** "because engineers said", "whatever Lund charged": the words around it need who said it. */
    private static boolean isSubordinate(Tokens tokens, Subjects.Phrase source) {
        return NEEDING.contains(tokens.at(source.from()).lower())
                || NEEDING.contains(tokens.at(source.from() - 1).lower());
    }

    /** "62 percent of voters said they would leave": how many said so is what is claimed. */
    private static boolean isCounted(Tokens tokens, Subjects.Phrase source) {
        for (int at = source.from(); at < source.to(); at++) {
            boolean number = tokens.at(at).isNumber() && !tokens.at(at - 1).is(",");
            if (number || COUNTING.contains(tokens.at(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "denied that", "nobody said", "did not find that", "falsely claimed". */
    private static boolean isDenied(Tokens tokens, int cue, Subjects.Phrase source) {
        if (DENYING.contains(tokens.at(cue).lower())
                || NEGATIONS.contains(tokens.at(source.from()).lower())) {
            return true;
        }
        boolean before = source.to() <= cue;
        int floor = before ? Math.max(source.to(), cue - FAR) : cue;
        for (int at = floor; at < cue; at++) {
            String word = tokens.at(at).lower();
            if (NEGATIONS.contains(word) || word.endsWith("n't") || word.endsWith("n\u2019t")) {
                return true;
            }
        }
        return false;
    }

    /** "said sales had doubled and praised her staff": who praised, only the whole sentence tells. */
    private static boolean mayGoOn(Tokens tokens, int cue, int first, int last) {
        if (first < cue) {
            return false;
        }
        boolean auxiliary = false;
        boolean verb = false;
        for (int at = first; at < last; at++) {
            boolean finite = Verbs.isFinite(tokens, at);
            if (finite && !verb) {
                verb = true;
                auxiliary = Words.AUXILIARIES.contains(tokens.at(at).lower());
            }
            boolean and = tokens.at(at - 1).is("and") || tokens.at(at - 1).is("but");
            Token object = tokens.at(at + 1);
            boolean active = Words.DETERMINERS.contains(object.lower())
                    || Words.PRONOUNS.contains(object.lower())
                    || object.is("to")
                    || object.isCapital();
            if (finite && and && at > first + 1 && isFirstFinite(tokens, first, at)) {
                return true;
            }
            if (auxiliary && finite && and && active && tokens.at(at).lower().endsWith("ed")) {
                return true;
            }
        }
        return false;
    }

    /** "suggested that the writer be fired and praised the mayor": nothing is asserted before. */
    private static boolean isFirstFinite(Tokens tokens, int from, int verb) {
        return !Verbs.hasFinite(tokens, from, verb);
    }
}

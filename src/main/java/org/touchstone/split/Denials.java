package org.touchstone.split;

import java.util.Set;

/** Tells where a verb that reports is turned round: what was denied, doubted or never said must not be told as if somebody had said it. */
final class Denials {
    private static final Set<String> DENYING = WordSet.of(
            "deny denies denied denying dispute disputes disputed disputing doubt doubts doubted doubting refute refutes refuted refuting"
                    + " disprove disproves disproved disproven reject rejects rejected rejecting");
    private static final Set<String> NEGATIONS = WordSet.of(
            "not never no nobody none neither nor hardly cannot without nothing few declined declines decline refused refuses refuse failed"
                    + " fails fail unable stopped falsely wrongly mistakenly incorrectly unlikely");
    /** So far before the verb a word may turn it round. */
    private static final int FAR = 5;

    private Denials() {}

    /**
     * Whether what a cue reports is denied.
     *
     * @param cue index of the word that reports
     * @param source who says so; its first word may be "no" or "nobody"
     */
    static boolean at(Tokens tokens, int cue, Subjects.Phrase source) {
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
}

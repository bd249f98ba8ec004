package org.touchstone.split;

import java.util.Set;

/** Tells what kind of assertion the tokens of a claim make, by the words that show it. */
final class ClaimTypes {
    private static final Set<String> FUTURE =
            WordSet.of("will would shall won't wouldn't 'll he'll she'll they'll we'll i'll it'll");
    private static final Set<String> LIKELY =
            WordSet.of("likely expected poised set due going forecast projected predicted could may might");
    /** "due to open" will happen; "due to rain" has a cause. */
    private static final Set<String> DUE_TO = WordSet.of(
            "be begin start open close meet arrive visit take hold speak appear vote publish end expire go come leave return play face give make launch travel release report decide become retire attend sign fly run");

    private static final Set<String> CAUSES = WordSet.of(
            "because caused causes causing due therefore thus consequently hence resulting triggered sparked prompted fuelled fueled spurred");
    private static final Set<String> POSITIONS = WordSet.of(
            "support supports supported oppose opposes opposed favour favours favor favors urge urges urged demand demands demanded want wants wanted believe believes believed praised praises criticised criticized"
                    + " condemned denied denies rejects rejected vowed pledged promised insists refuses refused welcomed stressed affirmed thanked");
    private static final Set<String> OPINIONS = WordSet.of(
            "good bad better great greatest terrible awful wonderful beautiful amazing fantastic horrible best worst should ought must disaster disastrous shameful ridiculous wrong right fair unfair important"
                    + " proud sad happy sorry hope think feel deserve deserves tragic incredible outrageous stupid smart brilliant excellent opulent delicious love hate agree disagree notable best");
    /** What something is only in somebody's eyes, where a sentence says that it is. */
    private static final Set<String> JUDGEMENTS = WordSet.of(
            "setback blow boost triumph embarrassment miracle mess chaos pandemonium turmoil nightmare farce joke gift shame victory luck",
            "muted striking vivid rocky dramatic remarkable stunning spectacular eccentric peculiar odd strange awkward bleak grim rosy"
                    + " obvious surprising unsurprising ironic telling understandable inevitable unthinkable crucial vital pivotal tricky tough"
                    + " tougher hard harder difficult easy easier impossible clearer impressive disappointing",
            "promising worrying troubling alarming painful bitter sweet humiliating unfortunate irresponsible reckless cynical naive absurd"
                    + " bizarre uncomfortable dull lively proper perfect poor lacklustre lackluster mediocre weird desperate tantalizing");

    private static final Set<String> BEING =
            Set.of("is", "are", "was", "were", "'s", "seems", "seemed", "remains", "remained", "looks", "looked");
    private static final Set<String> HANGING = Set.of("when", "because", "who", "which", "whose");
    private static final int LEAST_HEAD = 3;
    private static final int JUDGED_WITHIN = 4;
    /** Words of judgement that facts have too. */
    private static final Set<String> NEUTRAL =
            Set.of("best", "worst", "better", "right", "must", "think", "feel", "hope");

    private static final Set<String> DEFINES = WordSet.of("defined stands abbreviation acronym");

    private ClaimTypes() {}

    static ClaimType of(Tokens tokens, int from, int to, boolean quoted, boolean amount) {
        if (quoted) {
            return ClaimType.QUOTATION;
        }
        if (amount) {
            return ClaimType.QUANTITY;
        }
        if (isDefinition(tokens, from, to)) {
            return ClaimType.DEFINITION;
        }
        int future = futureAt(tokens, from, to);
        if (future >= 0) {
            return isSaying(tokens, from, future) ? ClaimType.POSITION : ClaimType.PREDICTION;
        }
        if (has(tokens, from, to, CAUSES)
                || matches(tokens, from, to, "led", "to")
                || matches(tokens, from, to, "result", "of")
                || matches(tokens, from, to, "thanks", "to")) {
            return ClaimType.CAUSAL;
        }
        if (has(tokens, from, to, POSITIONS)) {
            return ClaimType.POSITION;
        }
        boolean facts = hasFacts(tokens, from, to);
        return has(tokens, from, headEnd(tokens, from, to), OPINIONS) && !facts
                ? ClaimType.OPINION
                : ClaimType.EVENT_OR_PROPERTY;
    }

    private static boolean isDefinition(Tokens tokens, int from, int to) {
        return matches(tokens, from, to, "short", "for")
                || matches(tokens, from, to, "stands", "for")
                || matches(tokens, from, to, "refers", "to")
                || has(tokens, from, Math.min(to, from + 5), DEFINES);
    }

    /** Where the words say that something will be; -1 where they do not. */
    private static int futureAt(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            String word = tokens.at(at).lower();
            boolean will = FUTURE.contains(word) && !tokens.at(at + 1).is("have");
            boolean past = !will && at > from + 1 && !isForm(tokens, at - 1) && !isForm(tokens, at - 2);
            boolean likely = LIKELY.contains(word)
                    && tokens.at(at).isLowerWord()
                    && !(word.equals("due")
                            && !DUE_TO.contains(tokens.at(at + 2).lower()))
                    && (tokens.at(at + 1).is("to") || word.equals("likely"))
                    && !tokens.at(at + 2).is("have");
            if (will || likely && !past) {
                return isSaid(tokens, from, at) ? at : -1;
            }
        }
        return -1;
    }

    /** A form of "to be", or the verb of "will likely". */
    private static boolean isForm(Tokens tokens, int at) {
        return Words.AUXILIARIES.contains(tokens.at(at).lower());
    }

    /** Whether what will be is what the words are about: "A dispute arose over rules that would close the port" tells of the dispute. */
    private static boolean isSaid(Tokens tokens, int from, int future) {
        for (int at = from + 1; at < future - 1; at++) {
            if (Verbs.isFinite(tokens, at) && !isForm(tokens, at)) {
                return Cues.of(tokens.at(at).lower()).stream().anyMatch(kind -> kind != Cues.Kind.DO)
                        || isSaying(tokens, from, future);
            }
        }
        return true;
    }

    /** "Officials expressed concern that it would close": that they did is no prediction. */
    private static boolean isSaying(Tokens tokens, int from, int future) {
        for (int at = from + 1; at < future; at++) {
            String word = tokens.at(at).lower();
            boolean verb = Cues.is(word, Cues.Kind.SAY) || Cues.is(word, Cues.Kind.TELL) || Cues.is(word, Cues.Kind.DO);
            boolean noun = Cues.is(word, Cues.Kind.NOUN) && tokens.at(at + 1).is("that");
            if (noun || verb && Verbs.isFinite(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** Where the first clause that hangs on others begins: "That was when I said we should leave" judges nothing. */
    private static int headEnd(Tokens tokens, int from, int to) {
        for (int at = from + LEAST_HEAD; at < to; at++) {
            if (HANGING.contains(tokens.at(at).lower())) {
                return at;
            }
        }
        return to;
    }

    /** "The plan is wrong", "Lund is a great mayor": whoever the names are, it is a judgement. */
    static boolean isJudged(Tokens tokens, int from, int to) {
        if (tokens.at(from).is("there")) {
            return false;
        }
        for (int at = from + 1; at < to; at++) {
            boolean is = BEING.contains(tokens.at(at).lower());
            for (int next = at + 1; is && next < Math.min(to, at + JUDGED_WITHIN); next++) {
                if (tokens.at(next).isNumber()) {
                    return false;
                }
                String word = tokens.at(next).lower();
                if (JUDGEMENTS.contains(word) || OPINIONS.contains(word) && !NEUTRAL.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasFacts(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = tokens.at(at);
            if (token.isNumber()
                    || at > from
                            && token.isWord()
                            && token.isCapital()
                            && token.text().length() > 1) {
                return true;
            }
        }
        return false;
    }

    static boolean has(Tokens tokens, int from, int to, Set<String> words) {
        for (int at = from; at < to; at++) {
            if (words.contains(tokens.at(at).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(Tokens tokens, int from, int to, String first, String second) {
        for (int at = from; at + 1 < to; at++) {
            if (tokens.at(at).is(first) && tokens.at(at + 1).is(second)) {
                return true;
            }
        }
        return false;
    }
}

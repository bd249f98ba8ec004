package org.touchstone.split;

import java.util.Set;

/** Tells assertions from attitudes by how a sentence opens, and deeds by who stands before which verb. */
final class Stance {
    /** Words before the first that says something. */
    private static final Set<String> LEADS =
            WordSet.of("and but now well so look because then also again yes no oh uh");

    private static final Set<String> SPEAKERS = Set.of("i", "we", "you");
    private static final Set<String> WILLS = WordSet.of("i'll i'd we'll we'd you'll");
    /** After "I", "we" or "you": what one would do, thinks or wants, and no deed. */
    private static final Set<String> ATTITUDES = WordSet.of(
            "will would shall should can could may might must won't wouldn't shouldn't can't couldn't cannot ought do don't haven't",
            "want need like think believe hope feel know understand guess agree disagree love");

    private static final Set<String> SOFTENERS = Set.of("also", "just", "really", "certainly", "do");
    private static final Set<String> REMARKS = Set.of("is", "was", "'s", "will", "would");

    private static final Set<String> DOERS = WordSet.of("i we they he she who it you");
    private static final Set<String> PAST = WordSet.of(
            "went gave took got made came found left lost won became began brought built caught chose drew drove fell fought grew held kept led met paid ran rose sent",
            "sold sat spent spoke stood stole taught threw understood wrote broke lied hit shut bought dealt slept meant");
    private static final Set<String> BETWEEN = WordSet.of("also never just already once then only even");
    private static final Set<String> NO_DEEDS = Set.of("wanted", "united");
    private static final Set<String> BEING =
            WordSet.of("are is was were they're we're he's she's i'm you're it's that's there's");
    private static final Set<String> NOT_GOING_ON = WordSet.of("going nothing something anything everything");

    private final Tokens tokens;
    private final int to;
    /** Index of the first word after leads such as "And" and "Well,". */
    private final int first;

    Stance(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.to = to;
        int at = from;
        while (at < to
                && (!tokens.at(at).isWord() || LEADS.contains(tokens.at(at).lower()))) {
            at++;
        }
        this.first = at;
    }

    /** "I think …", "We will …", "You should …": what the sentence says comes second. */
    boolean isAttitude() {
        String subject = word(first);
        boolean softened = SOFTENERS.contains(word(first + 1)) && ATTITUDES.contains(word(first + 2));
        return SPEAKERS.contains(subject) && (ATTITUDES.contains(word(first + 1)) || softened)
                || WILLS.contains(subject);
    }

    /** "That is …", "This was …". */
    boolean isRemark() {
        String subject = word(first);
        return (subject.equals("that") || subject.equals("this")) && REMARKS.contains(word(first + 1))
                || subject.equals("that's");
    }

    private String word(int at) {
        return at < to ? tokens.at(at).lower() : "";
    }

    /** "are leaving", "they're cutting". */
    static boolean isGoingOn(Token token, Token next) {
        String word = next.lower();
        return BEING.contains(token.lower())
                && word.length() > 4
                && word.endsWith("ing")
                && !NOT_GOING_ON.contains(word);
    }

    /** "she sold", "Holt never signed": somebody, and a verb in the past tense. */
    static boolean isDeed(Tokens tokens, int at, int to) {
        Token token = tokens.at(at);
        boolean name = token.isWord() && token.isCapital() && (at > 0 || !Words.endsNounPhrase(token));
        boolean somebody = DOERS.contains(token.lower()) || name;
        if (!somebody) {
            return false;
        }
        String next = at + 1 < to ? tokens.at(at + 1).lower() : "";
        boolean between = BETWEEN.contains(next) || next.length() > 2 && next.endsWith("ly");
        String verb = !between ? next : at + 2 < to ? tokens.at(at + 2).lower() : "";
        return PAST.contains(verb) || verb.length() > 4 && verb.endsWith("ed") && !NO_DEEDS.contains(verb);
    }
}

package org.touchstone.split;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb says: the noun phrase before it, or after it when the two are turned round. */
final class Subjects {
    private static final Set<String> AFTER_A_SUBJECT =
            WordSet.of("in on at during after before as when while by from who whose to with");

    private static final int LONGEST = 16;
    private static final int LONGEST_INSERTION = 32;
    private static final Set<String> BETWEEN = WordSet.of(
            "also earlier meanwhile later then now still never often always repeatedly previously recently again once already just not even further ever long first both twice once");
    private static final Set<String> CLAUSE_STARTS = WordSet.of(
            "that and but or when while as because if although though whether since before after until unless where than what how why so yet");

    /** Whoever something is done to does nothing: in "those that chose him say" somebody else speaks. */
    private static final Set<String> OBJECTS = Set.of("him", "them", "me", "us");

    private static final Set<String> RELATIVES_AND_THAT = Set.of("that", "who", "which");

    private Subjects() {}

    /** Tokens of a noun phrase: from the first to before the last. */
    record Phrase(int from, int to) {}

    /** The subject that ends before a verb; null without one. */
    static @Nullable Phrase before(Tokens tokens, int verb, int floor) {
        int last = verb - 1;
        while (last >= floor && isBetween(tokens.at(last))) {
            last--;
        }
        if (last < floor) {
            return null;
        }
        int end = last + 1;
        if (tokens.at(last).is(",")
                || tokens.at(last).is(")")
                || tokens.at(last).is("\u2014")
                || tokens.at(last).is("\u2013")) {
            int open = apposition(tokens, last, floor);
            if (open < 0) {
                return null;
            }
            last = open - 1;
            end = verb - 1;
            while (end > last + 1
                    && (isBetween(tokens.at(end - 1))
                            || !tokens.at(end - 1).isWord()
                                    && !tokens.at(end - 1).is(")"))) {
                end--;
            }
        }
        if (OBJECTS.contains(tokens.at(last).lower())) {
            return pastObject(tokens, last);
        }
        int from = phraseStart(tokens, last, floor);
        if (isObject(tokens, from)) {
            return pastObject(tokens, last);
        }
        return from > last || !isSubject(tokens, from, last)
                ? null
                : ForeignSubjects.trimmed(tokens, new Phrase(from, Math.max(end, last + 1)));
    }

    /** "those that chose her", "nine of them": the phrase that ends with whoever something is done to; null without one. */
    private static @Nullable Phrase pastObject(Tokens tokens, int object) {
        for (int at = object - 1; at > 0 && object - at < LONGEST; at--) {
            if (RELATIVES_AND_THAT.contains(tokens.at(at).lower())
                    || tokens.at(at).is("of")) {
                int from = phraseStart(tokens, at - 1, 0);
                return from < at && isSubject(tokens, from, at - 1) ? new Phrase(from, object + 1) : null;
            }
        }
        return null;
    }

    /** "those that have chosen | Lund say": whoever a clause about others does something to. */
    private static boolean isObject(Tokens tokens, int from) {
        int at = from - 1;
        while (at > 1
                && (isBetween(tokens.at(at)) || Verbs.isFinite(tokens, at) || Verbs.isParticiple(tokens.at(at)))) {
            at--;
        }
        return at < from - 1
                && RELATIVES_AND_THAT.contains(tokens.at(at).lower())
                && tokens.at(at - 1).isWord()
                && Cues.of(tokens.at(at - 1).lower()).isEmpty();
    }

    private static boolean isBetween(Token token) {
        String word = token.lower();
        return BETWEEN.contains(word)
                || Words.AUXILIARIES.contains(word) && word.indexOf('\'') < 0
                || word.length() > 4 && word.endsWith("ly") && token.isLowerWord();
    }

    /** Index of the mark that opens the insertion which closes here. */
    private static int apposition(Tokens tokens, int close, int floor) {
        String open = tokens.at(close).is(")") ? "(" : tokens.at(close).lower();
        for (int at = close - 1; at > floor && close - at < LONGEST_INSERTION; at--) {
            if (tokens.at(at).is(open)) {
                return at;
            }
        }
        return -1;
    }

    private static int phraseStart(Tokens tokens, int last, int floor) {
        int at = last;
        while (at > floor && last - at < LONGEST) {
            Token before = tokens.at(at - 1);
            boolean mark = !before.isWord()
                    && !before.isNumber()
                    && !before.is("-")
                    && !before.is("&")
                    && !isPluralPossessive(tokens, at - 1)
                    && !isInitialStop(tokens, at - 1);
            if (mark || isClauseStart(tokens, at - 1) || isVerb(before)) {
                break;
            }
            at--;
        }
        if (Words.PREPOSITIONS.contains(tokens.at(at).lower()) && !tokens.at(at).is("including")) {
            at = afterPreposition(tokens, at, last);
        }
        if (at < last && (tokens.at(at).is("which") || tokens.at(at).is("whom"))) {
            at++;
        }
        while (at < last
                && (Words.ADVERBS.contains(tokens.at(at).lower())
                                && !tokens.at(at).isCapital()
                        || tokens.at(at).is("'s"))) {
            at++;
        }
        return at;
    }

    /** "In a speech the mayor": the last noun phrase. */
    private static int afterPreposition(Tokens tokens, int from, int last) {
        int at = last;
        while (at > from && !Words.PREPOSITIONS.contains(tokens.at(at - 1).lower())) {
            at--;
            if (Words.DETERMINERS.contains(tokens.at(at).lower())
                    || Words.PRONOUNS.contains(tokens.at(at).lower())) {
                break;
            }
        }
        return at;
    }

    private static boolean isPluralPossessive(Tokens tokens, int at) {
        Token mark = tokens.at(at);
        Token word = tokens.at(at - 1);
        return (mark.text().equals("'") || mark.text().equals("\u2019"))
                && mark.follows(word)
                && word.lower().endsWith("s")
                && !tokens.at(at + 1).follows(mark);
    }

    private static boolean isInitialStop(Tokens tokens, int at) {
        return tokens.at(at).is(".")
                && tokens.at(at + 1).isWord()
                && tokens.at(at).follows(tokens.at(at - 1))
                && tokens.at(at - 1).isCapital()
                && tokens.at(at - 1).text().length() <= 5;
    }

    private static boolean isClauseStart(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (!CLAUSE_STARTS.contains(token.lower())) {
            return false;
        }
        boolean joinsNouns = token.is("and")
                && at > 0
                && Words.isPlural(tokens.at(at - 1).lower())
                && Words.isPlural(tokens.at(at + 1).lower());
        if (joinsNouns) {
            return false;
        }
        boolean joinsNames = token.is("and")
                && at > 0
                && tokens.at(at - 1).isWord()
                && !Words.isPlural(tokens.at(at + 1).lower())
                && tokens.at(at + 1).isCapital()
                && tokens.at(at - 1).isCapital();
        return !joinsNames;
    }

    private static boolean isVerb(Token token) {
        return token.isLowerWord()
                && (Words.AUXILIARIES.contains(token.lower())
                        || Words.VERBS.contains(token.lower())
                        || Cues.is(token.lower(), Cues.Kind.SAY)
                                && token.lower().endsWith("ed"));
    }

    private static boolean isSubject(Tokens tokens, int from, int last) {
        Token head = tokens.at(last);
        if (CLAUSE_STARTS.contains(head.lower()) && !DEMONSTRATIVES.contains(head.lower())
                || Words.ADVERBS.contains(head.lower()) && !head.isCapital()
                || head.is("of")) {
            return false;
        }
        if (!head.isWord() && !head.isNumber()
                || head.is("to")
                || Words.DETERMINERS.contains(head.lower()) && from == last && !DEMONSTRATIVES.contains(head.lower())) {
            return false;
        }
        return !Words.PREPOSITIONS.contains(head.lower()) || head.isCapital();
    }

    private static final Set<String> DEMONSTRATIVES = Set.of(
            "this", "that", "these", "those", "some", "many", "another", "both", "all", "each", "neither", "either");

    /** The subject that follows a verb ("said the mayor of the town"); null without one. */
    static @Nullable Phrase after(Tokens tokens, int verb) {
        int at = verb + 1;
        while (at < tokens.size() && at - verb < LONGEST && isPart(tokens, at, verb + 1)) {
            at++;
        }
        int end = at;
        while (end > verb + 1
                && (Words.PREPOSITIONS.contains(tokens.at(end - 1).lower())
                        || !tokens.at(end - 1).isWord() && !tokens.at(end - 1).is("."))) {
            end--;
        }
        return end > verb + 1 ? ForeignSubjects.trimmed(tokens, new Phrase(verb + 1, end)) : null;
    }

    private static boolean isPart(Tokens tokens, int at, int first) {
        Token token = tokens.at(at);
        if (token.isNumber() || token.is("-") || token.is("&") || isInitialStop(tokens, at)) {
            return true;
        }
        if (!token.isWord()) {
            return false;
        }
        boolean day = DAYS.contains(token.lower()) && token.isCapital();
        if (day || at > first && (AFTER_A_SUBJECT.contains(token.lower()) || isVerb(token))) {
            return false;
        }
        return !(at > first
                && CLAUSE_STARTS.contains(token.lower())
                && !(token.is("and") && tokens.at(at + 1).isCapital()));
    }

    private static final Set<String> DAYS =
            WordSet.of("monday tuesday wednesday thursday friday saturday sunday yesterday today earlier later");
}

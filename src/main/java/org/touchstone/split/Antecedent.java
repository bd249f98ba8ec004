package org.touchstone.split;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a relative clause or an apposition is about: the noun phrase before it, with the whole of a name. */
final class Antecedent {
    /** "R-Ill": a senator's party and state. */
    private static final Pattern PARTY = Pattern.compile("[RDI]-\\p{Lu}.*");

    /** After them a clause may be about what stands before: "the friends of the town, which …". */
    private static final Set<String> AMBIGUOUS = Set.of("of", "and", "or");

    /** "her deal with Norden, which": before a noun without an article the clause is of the one or the other. */
    private static final Set<String> COMPANIONS = Set.of("with", "for", "about", "between", "against");

    private static final Set<String> DAYS = Set.of("today", "tomorrow", "tonight", "overnight");

    private Antecedent() {}

    /** The noun phrase that ends before a token; null where none does, or where it may be another. */
    static Subjects.@Nullable Phrase before(Tokens tokens, int opened) {
        int last = opened - 1;
        while (last > 0 && !tokens.at(last).isWord()) {
            last = tokens.at(last).is(")") ? Math.max(1, opening(tokens, last)) - 1 : last - 1;
        }
        if (PARTY.matcher(tokens.at(last).text()).matches()) {
            last -= tokens.at(last - 1).is(",") ? 2 : 1;
        }
        int first = last;
        while (first > 0
                && last - first < 5
                && (isInName(tokens, first - 1)
                        || tokens.at(first - 1).isWord()
                                && (!Words.endsNounPhrase(tokens.at(first - 1))
                                        || tokens.at(first - 1).is("'s"))
                                && !Verbs.isFinite(tokens, first - 1))) {
            first--;
        }
        if (Words.PREPOSITIONS.contains(tokens.at(last).lower())
                && !tokens.at(last).isCapital()) {
            return null;
        }
        while (first > 1 && tokens.at(first - 1).is("-")) {
            first -= 2;
        }
        if (first > 0
                && (Words.DETERMINERS.contains(tokens.at(first - 1).lower())
                        || tokens.at(first).is("'s"))) {
            first--;
        }
        if (isDoubtful(tokens, first, last)) {
            return null;
        }
        return new Subjects.Phrase(first, last + 1);
    }

    private static boolean isDay(Token token) {
        return Words.WEEKDAYS.contains(token.lower()) || DAYS.contains(token.lower());
    }

    private static boolean isBare(Tokens tokens, int first) {
        return !Words.DETERMINERS.contains(tokens.at(first).lower());
    }

    /** Whether the clause may be about another noun, or about what was done. */
    private static boolean isDoubtful(Tokens tokens, int first, int last) {
        Token before = tokens.at(first - 1);
        boolean deed = Verbs.isParticiple(tokens.at(last)) || Verbs.isFinite(tokens, last);
        if (before.isNumber() || isDay(tokens.at(last))) {
            return true;
        }
        boolean listed = before.is(",") && isBare(tokens, first);
        boolean infinitive = before.is("to") || Words.AUXILIARIES.contains(before.lower());
        return deed
                || first > 0
                        && (infinitive && tokens.at(first).isLowerWord() && last > first
                                || listed
                                || isBare(tokens, first) && COMPANIONS.contains(before.lower())
                                || AMBIGUOUS.contains(before.lower()));
    }

    /** Index of the bracket that the one at an index closes; 0 without one. */
    private static int opening(Tokens tokens, int close) {
        int at = close;
        while (at > 0 && !tokens.at(at).is("(")) {
            at--;
        }
        return at;
    }

    /** "Green Rivers Matter", "Ferry & Harbour Union", "St. Olaf": verbs and marks between capitals belong to a name. */
    private static boolean isInName(Tokens tokens, int at) {
        Token token = tokens.at(at);
        boolean mark =
                token.is("&") || token.is(".") && tokens.at(at - 1).text().length() <= 3;
        return tokens.at(at + 1).isCapital()
                && (token.isWord() && token.isCapital() && at > 0
                        || mark && tokens.at(at - 1).isCapital());
    }
}

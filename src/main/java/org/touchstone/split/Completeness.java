package org.touchstone.split;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Tells a clause from what is left when words were cut off around it. */
final class Completeness {
    /** What wants something after it. */
    private static final Set<String> OPEN_ENDS = WordSet.of(
            "including that when but and or nor as if with to of in on at for by from into than the a an how why what who whom"
                    + " which whose while because",
            "between among about against such not so both either neither its his her their is was are were be been has"
                    + " have had");
    /** What goes on with something before it. */
    private static final Set<String> OPEN_BEGINNINGS = WordSet.of("of to than 's or nor what whether how why well");

    /** "The speech came | as": what follows tells what the verb means. */
    private static final Set<String> FOLLOWING = Set.of("as", "when", "after", "before", "while", ":");

    private static final Set<String> RELATIVES = Set.of("that", "who", "which", "whose");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whenever", "although", "though");
    private static final Set<String> JOINING = Set.of("and", "but", "or");

    private static final int LEAST_WORDS = 2;
    /** Of "Lund also struck | a note" too little is left. */
    private static final int LEAST_BEFORE_MORE = 3;

    private Completeness() {}

    /** Whether words that need no subject from elsewhere can stand by themselves. */
    static boolean isWhole(Tokens tokens, int from, int to) {
        return isClosed(tokens, from, to)
                && to - from > (to < tokens.size() && tokens.at(to).isWord() ? LEAST_BEFORE_MORE : LEAST_WORDS)
                && !isVerbFirst(tokens, from)
                && (hasOwnVerb(tokens, from, to) || !Verbs.hasFinite(tokens, 0, tokens.size()));
    }

    /** Whether somebody does something in it; in "a sign of the trust that the town gives" the verb belongs to "that". */
    static boolean hasOwnVerb(Tokens tokens, int from, int to) {
        // Of each relative clause that is open: whether it was opened, and is closed, by a comma.
        Deque<Boolean> related = new ArrayDeque<>();
        boolean relative = false;
        for (int at = from; at < to; at++) {
            if (Verbs.isFinite(tokens, at) && !goesOn(tokens, at, from) && !isOfAPhrase(tokens, at, from)) {
                boolean shared =
                        relative && JOINING.contains(beforeAdverbs(tokens, at).lower());
                if (related.isEmpty() && !shared) {
                    return true;
                }
                relative = true;
                related.poll();
            } else if (tokens.at(at).is(",") && Boolean.TRUE.equals(related.peek())) {
                related.pop();
            }
            boolean opens = RELATIVES.contains(tokens.at(at).lower()) && !isReported(tokens, at);
            if (at > from && (opens || isReducedRelative(tokens, at))) {
                related.push(tokens.at(at - 1).is(","));
            }
        }
        return false;
    }

    /** "The judge ordered that the maps and other papers": what of them, was cut off. */
    private static boolean isUntold(Tokens tokens, int from, int to) {
        for (int at = to - 1; at > from; at--) {
            if (Verbs.isFinite(tokens, at)) {
                return false;
            }
            if (tokens.at(at).is("that") && isReported(tokens, at) && Verbs.isFinite(tokens, at - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "If the tunnel leaks": what then, was cut off. */
    private static boolean isCondition(Tokens tokens, int from, int to) {
        if (!CONDITIONS.contains(tokens.at(from).lower())) {
            return false;
        }
        for (int at = from + 1; at < to; at++) {
            if (tokens.at(at).is(",") && Verbs.hasFinite(tokens, at + 1, to)) {
                return false;
            }
        }
        return true;
    }

    /** "said that …", and neither "the view that …" nor "new rules that …". */
    private static boolean isReported(Tokens tokens, int that) {
        Token cue = tokens.at(that - 1);
        Set<Cues.Kind> kinds = Cues.of(cue.lower());
        boolean verb = kinds.stream().anyMatch(kind -> kind != Cues.Kind.NOUN);
        return verb && (!cue.lower().endsWith("s") || Verbs.isFinite(tokens, that - 1));
    }

    /** "is built", "has been sold": one verb with what stands before it. */
    private static boolean goesOn(Tokens tokens, int at, int from) {
        return at > from
                && Verbs.isParticiple(tokens.at(at))
                && Words.AUXILIARIES.contains(beforeAdverbs(tokens, at).lower());
    }

    private static Token beforeAdverbs(Tokens tokens, int at) {
        int before = at - 1;
        while (isMarkOrAdverb(tokens.at(before))) {
            before--;
        }
        return tokens.at(before);
    }

    private static boolean isMarkOrAdverb(Token token) {
        boolean adverb = token.isLowerWord() && (token.lower().endsWith("ly") || Words.ADVERBS.contains(token.lower()));
        return adverb || "\"\u201C\u2018".contains(token.text());
    }

    /** "the plan | she pushed": somebody directly after a noun. */
    private static boolean isReducedRelative(Tokens tokens, int at) {
        Token before = tokens.at(at - 1);
        return Words.NOMINATIVES.contains(tokens.at(at).lower())
                && before.isLowerWord()
                && !Words.endsNounPhrase(before)
                && Cues.of(before.lower()).isEmpty();
    }

    /** "In a talk with the paper printed on Monday": what is printed hangs on "with". */
    private static boolean isOfAPhrase(Tokens tokens, int verb, int from) {
        if (!Verbs.isParticiple(tokens.at(verb))
                || !Words.PREPOSITIONS.contains(tokens.at(from).lower())) {
            return false;
        }
        Subjects.Phrase subject = Subjects.before(tokens, verb, from);
        return subject != null
                && subject.from() > from
                && Words.PREPOSITIONS.contains(tokens.at(subject.from() - 1).lower());
    }

    /** "got beaten in May": somebody is missing; "we've got", "cut prices fell" have a subject or may. */
    private static boolean isVerbFirst(Tokens tokens, int from) {
        return Verbs.isFinite(tokens, from) && tokens.at(from).lower().indexOf('\'') < 0;
    }

    /** Whether nothing is missing at either end. */
    static boolean isClosed(Tokens tokens, int from, int to) {
        Token last = tokens.at(to - 1);
        boolean openEnd = OPEN_ENDS.contains(last.lower())
                && !(last.isCapital() && to - from > 1)
                && !tokens.at(to).is(".");
        boolean verbAlone = Verbs.isFinite(tokens, to - 1)
                && FOLLOWING.contains(tokens.at(to).lower());
        return !openEnd
                && !verbAlone
                && !isCondition(tokens, from, to)
                && !isUntold(tokens, from, to)
                && !OPEN_BEGINNINGS.contains(tokens.at(from).lower());
    }
}

package org.touchstone.split;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is reported without an active verb: by a noun ("the claim that …"), an adjective ("is adamant that …") or a passive. */
final class PassiveReports {
    private static final Set<String> POSSESSIVES = WordSet.of("his her their its my our your");
    private static final Set<String> PASSIVE = WordSet.of("be been being is was are were");
    private static final Set<String> PARTICIPLES =
            Set.of("told", "said", "thought", "shown", "known", "seen", "proven", "understood");
    /** "is believed to": all of the sentence is what is believed. */
    private static final Set<String> HELD = WordSet.of(
            "believed expected said thought alleged reported rumoured rumored considered understood known estimated projected assumed feared");

    private final Tokens tokens;
    private final ReportedWords words;

    PassiveReports(Tokens tokens, ReportedWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * What is reported.
     *
     * @param from index of its first token
     * @param start from where its end is to be looked for
     * @param phrase whether it ends at a comma
     */
    record Found(int from, int start, Subjects.@Nullable Phrase source, boolean phrase) {}

    /** "the claim that …", "fears of …", "feelings among many that …". */
    boolean isNamingNoun(int at) {
        Token next = tokens.at(at + 1);
        Token before = tokens.at(at - 1);
        boolean follows = next.is("that") && words.opensClause(at + 1)
                || next.is("of")
                || next.is("about")
                || next.is("over")
                || next.is("is") && tokens.at(at + 2).is("that")
                || words.farClause(at) > 0;
        boolean noun = Words.DETERMINERS.contains(before.lower())
                || before.is("'s")
                || Words.PREPOSITIONS.contains(before.lower())
                || tokens.at(at - 2).is("there")
                || before.isLowerWord()
                        && !Words.PRONOUNS.contains(before.lower())
                        && !Words.AUXILIARIES.contains(before.lower());
        return follows && noun;
    }

    /** What a noun names, by whom it is ("the mayor's claim", "their fears"). */
    @Nullable
    Found nominal(int at, int floor) {
        int owner = at - 1;
        while (owner > floor
                && at - owner < 4
                && !tokens.at(owner).is("'s")
                && !POSSESSIVES.contains(tokens.at(owner).lower())) {
            owner--;
        }
        Subjects.Phrase source = tokens.at(owner).is("'s")
                ? Subjects.before(tokens, owner, floor)
                : POSSESSIVES.contains(tokens.at(owner).lower()) ? new Subjects.Phrase(owner, owner + 1) : null;
        int far = tokens.at(at + 1).is("is") ? at + 2 : words.farClause(at);
        int start = tokens.at(at + 1).is("that") ? at + 1 : far > 0 ? far : at + 2;
        return tokens.at(start).is("that") || far > 0 || source != null ? new Found(start, start, source, false) : null;
    }

    /** Whether this word reports without an active verb. */
    boolean is(int at, Set<Cues.Kind> kinds) {
        return isPredicate(at, kinds) || isOpening(at) || isPassive(at);
    }

    @Nullable
    Found at(int at, Set<Cues.Kind> kinds, int floor) {
        boolean held = HELD.contains(tokens.at(at).lower())
                && tokens.at(at + 1).is("to")
                && tokens.at(at + 2).isLowerWord();
        Subjects.Phrase subject = Subjects.before(tokens, at, floor);
        if (held && subject != null && isPassive(at) && !tokens.at(at - 2).is("that")) {
            return new Found(subject.from(), at + 2, null, false);
        }
        int start = words.farClause(at);
        return start < 0 ? null : new Found(start, start, isPredicate(at, kinds) ? subject : null, isOpening(at));
    }

    /** "was revealed", "is widely believed". */
    boolean isPassive(int at) {
        String word = tokens.at(at).lower();
        return PASSIVE.contains(beforeAdverb(at)) && (word.endsWith("ed") || PARTICIPLES.contains(word));
    }

    /** "is adamant", "were very sure". */
    private boolean isPredicate(int at, Set<Cues.Kind> kinds) {
        return kinds.contains(Cues.Kind.BE_THAT) && PASSIVE.contains(beforeAdverb(at));
    }

    private String beforeAdverb(int at) {
        Token before = tokens.at(at - 1);
        boolean adverb = before.is("very") || before.is("so") || before.lower().endsWith("ly");
        return tokens.at(adverb ? at - 2 : at - 1).lower();
    }

    /** "Asked whether the tunnel leaks, …". */
    private boolean isOpening(int at) {
        return tokens.at(at).lower().endsWith("ed")
                && (at == 0 || at == 1 && tokens.at(0).is("when"));
    }
}

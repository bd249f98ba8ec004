package org.touchstone.split;

import java.util.Set;

/** Words that open a clause which hangs on another ("while", "after"), and where they open none. */
final class Subordinators {
    private static final Set<String> SUBORDINATORS =
            WordSet.of("as while after before when because since although though whereas until unless if once");
    /** Without a comma before them they say when or why the rest holds, and belong to it. */
    private static final Set<String> CONDITIONS = WordSet.of("when because until unless if once since");
    /** Whatever stands before them, they say how far the rest holds. */
    private static final Set<String> LIMITS = Set.of("until", "unless", "if");
    /** They belong to the subordinator that follows: "even though", "shortly after". */
    private static final Set<String> BEFORE_SUBORDINATORS = Set.of(
            "even",
            "just",
            "only",
            "especially",
            "shortly",
            "soon",
            "long",
            "moments",
            "minutes",
            "hours",
            "days",
            "weeks",
            "months",
            "years");
    /** "the night before she left": they say when, and belong to the clause that they date. */
    private static final Set<String> TIMES = WordSet.of("moment minute hour day night evening morning week month year");

    /** Subordinators that are prepositions, too. */
    private static final Set<String> PREPOSITIONS = Set.of("after", "before", "since", "until");
    /** "describing the harbour as empty": this "as" tells for what something is taken. */
    private static final Set<String> TAKEN_AS = WordSet.of(
            "describe describes described describing identify identifies identified identifying regard regarded regarding see seen known"
                    + " name names named naming rank ranks ranked ranking list lists listed listing"
                    + " view viewed treat treated treating portray portrayed portraying brand branded dismiss dismissed dismissing"
                    + " refer referred referring define defined defining cast depict depicted depicting");

    private static final int FARTHEST_TAKEN = 9;
    /** "Until recently, …", "Since early this year, …". */
    private static final int LONG_LIMIT = 4;
    /** "the summit where they are expected to have struck a deal": so much says more than where. */
    static final int LONG_PLACE = 10;

    private Subordinators() {}

    static boolean is(Token token) {
        return SUBORDINATORS.contains(token.lower());
    }

    /** Whether it says how far the rest holds ("unless"), and so belongs to it. */
    static boolean isLimit(Token token) {
        return LIMITS.contains(token.lower());
    }

    /** Whether what it opens belongs to what stands before: "closed because", "even though", "found clay where". */
    static boolean belongs(ClauseRange range, int at, boolean comma) {
        Token token = range.tokens().at(at);
        Token before = range.tokens().at(at - 1);
        boolean noun = before.isLowerWord() && !Words.endsNounPhrase(before);
        boolean place = token.is("where") && (noun || range.to() - at < LONG_PLACE);
        boolean paired =
                range.tokens().at(at + 1).is("and") || range.tokens().at(at + 1).is("or");
        boolean dated = (token.is("before") || token.is("after")) && TIMES.contains(before.lower());
        return !comma && (CONDITIONS.contains(token.lower()) || place)
                || isLimit(token)
                || dated
                || paired && is(token)
                || BEFORE_SUBORDINATORS.contains(before.lower());
    }

    /** "After the lunch she lifted her glass": without a comma the word opens no clause, or the sentence would have no other. */
    static boolean opensAPhrase(ClauseRange range, int at) {
        if (at != 0 || !PREPOSITIONS.contains(range.tokens().at(at).lower())) {
            return false;
        }
        for (int mark = at + 1; mark < range.to(); mark++) {
            if ((range.tokens().at(mark).is(",") || range.isDash(mark))
                    && Verbs.hasFinite(range.tokens(), mark + 1, range.to())) {
                boolean limit = LIMITS.contains(range.tokens().at(at).lower())
                        || range.tokens().at(at).is("since");
                boolean article =
                        Words.DETERMINERS.contains(range.tokens().at(at + 1).lower());
                return mark - at <= (limit || article ? LONG_LIMIT : 2)
                        && !Verbs.hasFinite(range.tokens(), at + 1, mark);
            }
        }
        return Verbs.hasFinite(range.tokens(), at + 1, range.to());
    }

    /** "as well as", "as many as", "as a power", "before the war": no clause of their own. */
    static boolean isComparison(ClauseRange range, int from, int at) {
        Token token = range.tokens().at(at);
        Token next = range.tokens().at(at + 1);
        Token before = range.tokens().at(at - 1);
        if (token.is("as")) {
            boolean pair = before.is("well")
                    || next.is("well")
                    || next.is("many")
                    || next.is("much")
                    || before.is("many")
                    || before.is("much")
                    || before.is("few")
                    || before.is("soon")
                    || before.is("long")
                    || before.is("such")
                    || before.is("same")
                    || before.is("far");
            int verb = range.firstFinite(at + 1);
            for (int back = at - 1; back > from && at - back < FARTHEST_TAKEN; back--) {
                pair |= TAKEN_AS.contains(range.tokens().at(back).lower());
            }
            return pair || verb < 0 || verb - at > 9 || !range.isSubjectAt(at + 1, verb);
        }
        int verb = range.firstFinite(at + 1);
        return verb < 0 || verb == at + 1;
    }
}

package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into the clauses that assert something by themselves. */
final class Clauses {
    private static final Set<String> BETWEEN = WordSet.of("then later also");

    /** Subjects that say nothing without what came before them. */
    private static final Set<String> VAGUE =
            WordSet.of("it this that these those such many most some few similar other others there what");

    private static final int LEAST = 3;
    private static final Set<String> SUBORDINATORS =
            WordSet.of("as while after before when because since although though whereas until unless if once");
    private static final Set<String> RELATIVES = Set.of("which", "who", "whose");
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
    /** "describing the harbour as empty": this "as" tells for what something is taken. */
    private static final Set<String> TAKEN_AS = WordSet.of(
            "describe describes described describing identify identifies identified identifying regard regarded regarding see seen known"
                    + " view viewed treat treated treating portray portrayed portraying brand branded dismiss dismissed dismissing"
                    + " refer referred referring define defined defining cast depict depicted depicting");

    private static final int FARTHEST_TAKEN = 9;
    private static final Set<String> NOMINATIVES = Set.of("he", "she", "they", "we", "i");
    /** "Until recently, …", "Since early this year, …". */
    private static final int LONG_LIMIT = 4;
    /** "the summit where they are expected to have struck a deal": so much says more than where. */
    static final int LONG_PLACE = 10;
    /** Subordinators that are prepositions, too. */
    private static final Set<String> PREPOSITIONS = Set.of("after", "before", "since", "until");

    private final Tokens tokens;
    private final Reading reading;
    private final List<Clause> clauses = new ArrayList<>();
    private final int end;
    private Clause.@Nullable Kind kind = Clause.Kind.MAIN;
    private int from;
    private int opened;
    private int rangeFrom;
    private int main = -1;
    private int subjectFrom;
    private int subjectTo;

    private Clauses(Reading reading, Tokens tokens, int from, int to) {
        this.reading = reading;
        this.tokens = tokens;
        this.end = to;
        findSubject(from, to);
    }

    /** The clauses between two tokens, the main one first. */
    static List<Clause> of(Reading reading, Tokens tokens, int from, int to) {
        Clauses clauses = new Clauses(reading, tokens, from, to);
        clauses.read(from);
        return clauses.clauses;
    }

    private void findSubject(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (Verbs.isFinite(tokens, at) && !isQuoted(at)) {
                Subjects.Phrase subject = Subjects.before(tokens, at, from);
                if (subject != null
                        && !RELATIVES.contains(tokens.at(subject.to() - 1).lower())) {
                    subjectFrom = subject.from();
                    subjectTo = beforeParticiple(subject);
                    return;
                }
            }
        }
    }

    /** "Lund |, speaking in the town,": what somebody does is no part of who it is. */
    private int beforeParticiple(Subjects.Phrase subject) {
        for (int at = subject.from() + 1; at + 1 < subject.to(); at++) {
            if (tokens.at(at).is(",") && Verbs.isPresentParticiple(tokens.at(at + 1))) {
                return at;
            }
        }
        return subject.to();
    }

    private boolean isQuoted(int at) {
        Quoted quoted = reading.quotedAt(tokens.at(at).from());
        return quoted != null;
    }

    private void read(int start) {
        rangeFrom = start;
        begin(start);
        for (int at = from; at < end; at++) {
            if (isQuoted(at)) {
                continue;
            }
            Clause.Kind next = at > from + 1 ? opens(at) : null;
            if (next != null) {
                add(tokens.at(at - 1).is(",") || isDash(at - 1) ? at - 1 : at);
                begin(at);
            } else if (closes(at)) {
                add(at);
                begin(at + 1);
            }
        }
        add(end);
    }

    /** A clause begins here; which one is told by its first words. */
    private void begin(int at) {
        opened = at;
        Token token = tokens.at(at);
        Token next = tokens.at(at + 1);
        boolean doubtful = token.is("whether")
                || token.is("if") && at > 0 && tokens.at(at - 1).isWord();
        if (doubtful
                || isSubordinator(at) && !LIMITS.contains(token.lower()) && !opensAPhrase(at)
                || token.is("where") && Verbs.hasFinite(tokens, at + 1, end)) {
            boolean participle = Verbs.isPresentParticiple(next) && !Verbs.isFinite(tokens, at + 2);
            kind = doubtful ? null : participle ? Clause.Kind.PARTICIPLE : Clause.Kind.SUBORDINATE;
            from = at + 1;
        } else if (RELATIVES.contains(token.lower())) {
            kind = Clause.Kind.RELATIVE;
            from = at + 1;
        } else if (Verbs.isPresentParticiple(token)
                || token.is("and") && kind == Clause.Kind.PARTICIPLE && Verbs.isPresentParticiple(next)) {
            kind = Clause.Kind.PARTICIPLE;
            from = token.is("and") ? at + 1 : at;
        } else if ((token.is("and") || token.is("but")) && hasMain()) {
            kind = Clause.Kind.COORDINATE;
            from = at + 1;
        } else if (hasMain() && isAddition(at)) {
            kind = Clause.Kind.ADDITION;
            from = at;
        } else if (at > 1 && isApposition(at)) {
            kind = Clause.Kind.APPOSITION;
            from = at;
        } else {
            kind = Clause.Kind.MAIN;
            from = at;
        }
    }

    /** "After the lunch she lifted her glass": without a comma the word opens no clause, or the sentence would have no other. */
    private boolean opensAPhrase(int at) {
        if (at != 0 || !PREPOSITIONS.contains(tokens.at(at).lower())) {
            return false;
        }
        for (int mark = at + 1; mark < end; mark++) {
            if ((tokens.at(mark).is(",") || isDash(mark)) && Verbs.hasFinite(tokens, mark + 1, end)) {
                boolean limit =
                        LIMITS.contains(tokens.at(at).lower()) || tokens.at(at).is("since");
                return mark - at <= (limit ? LONG_LIMIT : 2) && !Verbs.hasFinite(tokens, at + 1, mark);
            }
        }
        return Verbs.hasFinite(tokens, at + 1, end);
    }

    private boolean hasMain() {
        return main >= 0;
    }

    /** What begins at this token inside a clause; null when nothing does. */
    private Clause.@Nullable Kind opens(int at) {
        Token token = tokens.at(at);
        boolean comma = tokens.at(at - 1).is(",") || isDash(at - 1);
        if (RELATIVES.contains(token.lower()) && comma && at + 2 < end) {
            return Clause.Kind.RELATIVE;
        }
        boolean belongs = !comma && (CONDITIONS.contains(token.lower()) || token.is("where") && end - at < LONG_PLACE)
                || LIMITS.contains(token.lower())
                || BEFORE_SUBORDINATORS.contains(tokens.at(at - 1).lower());
        if (belongs) {
            return null;
        }
        if (isSubordinator(at)
                && (Verbs.isPresentParticiple(tokens.at(at + 1)) && !token.is("as")
                        || Verbs.hasFinite(tokens, at + 2, Math.min(end, at + 12)) && !isComparison(at))) {
            return Clause.Kind.SUBORDINATE;
        }
        if (token.is("where") && Verbs.hasFinite(tokens, at + 1, Math.min(end, at + 8))) {
            return Clause.Kind.SUBORDINATE;
        }
        boolean listed = tokens.at(at + 1).is("and")
                || tokens.at(at + 1).is("or")
                || tokens.at(at + 1).is(",");
        if (comma && Verbs.isPresentParticiple(token) && !listed) {
            boolean whose = kind != Clause.Kind.SUBORDINATE || !hasMain();
            return whose && (subjectTo == 0 || subjectTo > at || isClear()) ? Clause.Kind.PARTICIPLE : null;
        }
        if (kind == Clause.Kind.MAIN && isAddition(at) && Verbs.hasFinite(tokens, from, at - 1)) {
            return Clause.Kind.ADDITION;
        }
        if (token.is("and") && kind == Clause.Kind.PARTICIPLE && Verbs.isPresentParticiple(tokens.at(at + 1))) {
            return Clause.Kind.PARTICIPLE;
        }
        if (token.is("and") || token.is("but")) {
            return opensCoordinate(at) ? Clause.Kind.COORDINATE : null;
        }
        boolean apposition = comma
                && (kind == Clause.Kind.MAIN || kind == Clause.Kind.SUBORDINATE || kind == Clause.Kind.PARTICIPLE)
                && isApposition(at);
        return apposition ? Clause.Kind.APPOSITION : null;
    }

    /** ", followed by", ", led by": a passive participle after a comma. */
    private boolean isAddition(int at) {
        return tokens.at(at - 1).is(",") && tokens.at(at + 1).is("by") && Verbs.isParticiple(tokens.at(at));
    }

    private boolean isSubordinator(int at) {
        return SUBORDINATORS.contains(tokens.at(at).lower());
    }

    /** "as well as", "as many as", "as a power", "before the war": no clause of their own. */
    private boolean isComparison(int at) {
        Token token = tokens.at(at);
        Token next = tokens.at(at + 1);
        Token before = tokens.at(at - 1);
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
            int verb = firstFinite(at + 1);
            for (int back = at - 1; back > from && at - back < FARTHEST_TAKEN; back--) {
                pair |= TAKEN_AS.contains(tokens.at(back).lower());
            }
            return pair || verb < 0 || verb - at > 9 || !isSubjectAt(at + 1, verb);
        }
        int verb = firstFinite(at + 1);
        return verb < 0 || verb == at + 1;
    }

    /** Whether what a verb tells of begins at this token. */
    private boolean isSubjectAt(int at, int verb) {
        Subjects.Phrase subject = Subjects.before(tokens, verb, at);
        return subject != null && subject.from() == at;
    }

    private int firstFinite(int from) {
        for (int at = from; at < end && !tokens.at(at).is(",") && !isDash(at); at++) {
            if (Verbs.isFinite(tokens, at) && !isQuoted(at)) {
                return at;
            }
        }
        return -1;
    }

    /** "and" before a verb, or before a subject with its verb; not inside a list of names. */
    private boolean opensCoordinate(int at) {
        if (closesAPair(at)) {
            return false;
        }
        int next = at + 1;
        while (next < end
                && (tokens.at(next).lower().endsWith("ly")
                        || BETWEEN.contains(tokens.at(next).lower()))) {
            next++;
        }
        if (Verbs.isFinite(tokens, next) && tokens.at(next).isLowerWord()) {
            return isClear() && !goesOn(at, next) && !isReported(at);
        }
        int verb = firstFinite(next);
        if (verb < 0 || verb - next > 7) {
            return false;
        }
        boolean comma = tokens.at(at - 1).is(",");
        boolean pronoun = Words.PRONOUNS.contains(tokens.at(next).lower());
        boolean joined = NOMINATIVES.contains(tokens.at(at - 1).lower());
        boolean named = !joined
                && Words.DETERMINERS.contains(tokens.at(next).lower())
                && !tokens.at(at - 1).isCapital()
                && isAssertedBefore(at);
        return isSubjectAt(next, verb) && (comma || pronoun || named);
    }

    /** In "since her party and the council met" nothing is asserted of the party alone. */
    private boolean isAssertedBefore(int and) {
        for (int at = and - 1; at >= from; at--) {
            String word = tokens.at(at).lower();
            if (Verbs.isFinite(tokens, at)) {
                return true;
            }
            if (SUBORDINATORS.contains(word) || RELATIVES.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** "does not say that the ferry sank and burned": what follows may be part of what is not said. */
    private boolean isReported(int and) {
        for (int at = and - 1; at > from; at--) {
            if (tokens.at(at).is("that")
                    && !Cues.of(tokens.at(tokens.at(at - 1).is(",") ? at - 2 : at - 1)
                                    .lower())
                            .isEmpty()) {
                return true;
            }
            if (tokens.at(at).is("that") && tokens.at(at - 1).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** "the ferry between the town and the islands stopped": this "and" belongs to "between". */
    private boolean closesAPair(int and) {
        for (int at = and - 1; at >= from; at--) {
            if (tokens.at(at).is("between")) {
                return true;
            }
            if (tokens.at(at).is("and") || Verbs.isFinite(tokens, at)) {
                return false;
            }
        }
        return false;
    }

    /** Whether what the sentence is about can be said again: a noun phrase that hangs on no other. */
    private boolean isClear() {
        if (subjectTo <= subjectFrom
                || Words.PREPOSITIONS.contains(tokens.at(subjectFrom - 1).lower())) {
            return false;
        }
        if (VAGUE.contains(tokens.at(subjectFrom).lower())
                || tokens.at(subjectFrom - 1).is("and")) {
            return false;
        }
        for (int at = subjectFrom; at < subjectTo; at++) {
            if (RELATIVES.contains(tokens.at(at).lower())) {
                return false;
            }
        }
        return true;
    }

    /** "who was mayor and is now a judge", "was born and buried in the town": the second verb shares more than the subject. */
    private boolean goesOn(int and, int verb) {
        if (kind == Clause.Kind.RELATIVE && !tokens.at(and - 1).is(",")) {
            return true;
        }
        boolean passive = Verbs.isParticiple(tokens.at(verb))
                && (Verbs.isParticiple(tokens.at(and - 1)) || tokens.at(and - 1).is("born"))
                && Words.AUXILIARIES.contains(tokens.at(and - 2).lower());
        return passive || end - verb < LEAST;
    }

    /** A noun phrase without a verb, between marks, after a noun: "Varga, the town's mayor, …". */
    private boolean isApposition(int at) {
        Token token = tokens.at(at);
        Token noun = tokens.at(isDash(at - 1) || tokens.at(at - 1).is(",") ? at - 2 : at - 1);
        boolean opens = token.is("a")
                || token.is("an")
                || token.is("the")
                || token.is("his")
                || token.is("her")
                || token.is("its")
                || token.is("their")
                || tokens.at(at + 1).is("'s");
        if (!opens || !noun.isWord() || isQuoted(at)) {
            return false;
        }
        int close = at + 1;
        while (close < end && !tokens.at(close).is(",") && !isDash(close)) {
            close++;
        }
        boolean list = tokens.at(close).is(",") && isListed(close);
        return close - at >= LEAST && close - at <= 14 && !list && !Verbs.hasFinite(tokens, at, close);
    }

    /** "Norden, the harbour of Sund, Vik and Holm": what follows a comma are more of the same, and no verb. */
    private boolean isListed(int comma) {
        for (int at = comma + 1; at < end; at++) {
            if (Verbs.isFinite(tokens, at)) {
                return false;
            }
            if (tokens.at(at).is("and") || tokens.at(at).is("or")) {
                return true;
            }
        }
        return false;
    }

    private boolean isDash(int at) {
        String text = tokens.at(at).text();
        return text.equals("\u2013")
                || text.equals("\u2014")
                || text.equals("-") && !tokens.at(at).follows(tokens.at(at - 1));
    }

    /** Whether the clause that is open ends at this mark. */
    private boolean closes(int at) {
        boolean mark = tokens.at(at).is(",") || isDash(at) || tokens.at(at).is(";");
        if (!mark || at - from < 2) {
            return false;
        }
        if (kind == Clause.Kind.APPOSITION || tokens.at(at).is(";")) {
            return true;
        }
        if (kind == Clause.Kind.MAIN) {
            return false;
        }
        boolean opening = !hasMain()
                || !Verbs.hasFinite(
                        tokens, clauses.get(main).from(), clauses.get(main).to());
        if (isPlace(at)) {
            return false;
        }
        Token next = tokens.at(at + 1);
        boolean adverb = next.lower().endsWith("ly") || Words.ADVERBS.contains(next.lower());
        boolean verb = Verbs.isFinite(tokens, at + 1)
                || adverb && Verbs.isFinite(tokens, at + 2)
                || kind == Clause.Kind.RELATIVE && (next.is("if") || next.is("whether") || next.is("that"));
        boolean list = next.isLowerWord()
                && !Words.DETERMINERS.contains(next.lower())
                && !Words.PRONOUNS.contains(next.lower())
                && !verb;
        return verb
                || opening && !list && Verbs.hasFinite(tokens, at + 1, end) && (kind != Clause.Kind.RELATIVE || verb);
    }

    /** "the harbour of Vik, Norden, where": the second name tells where the first is. */
    private boolean isPlace(int comma) {
        return tokens.at(comma).is(",")
                && tokens.at(comma - 1).isCapital()
                && tokens.at(comma + 1).isCapital()
                && tokens.at(comma + 1).isWord()
                && tokens.at(comma + 2).is(",");
    }

    private void add(int to) {
        int last = to;
        while (last > from
                && !tokens.at(last - 1).isWord()
                && !tokens.at(last - 1).isNumber()
                && !isClosing(last - 1)) {
            last--;
        }
        Clause.Kind found = kind;
        if (found == null || last - from < (found == Clause.Kind.MAIN ? 1 : LEAST)) {
            return;
        }
        switch (found) {
            case MAIN -> addMain(last);
            case SUBORDINATE, ADDITION -> clauses.add(new Clause(found, from, last, 0, 0));
            case COORDINATE -> {
                boolean own = !startsWithVerb(from);
                clauses.add(new Clause(found, from, last, own ? 0 : subjectFrom, own ? 0 : subjectTo));
            }
            case PARTICIPLE -> {
                boolean known = subjectTo <= from || !clauses.isEmpty();
                clauses.add(new Clause(found, from, last, known ? subjectFrom : 0, known ? subjectTo : 0));
            }
            case RELATIVE, APPOSITION -> {
                Subjects.Phrase about = Antecedent.before(tokens, opened);
                if (about == null && found == Clause.Kind.APPOSITION && opened > 0 && opened == rangeFrom) {
                    clauses.add(new Clause(found, from, last, 0, 0));
                } else if (about != null) {
                    clauses.add(new Clause(found, from, last, about.from(), about.to()));
                }
            }
        }
    }

    /** The main clause, or its rest after an insertion. */
    private void addMain(int to) {
        if (hasMain()) {
            Clause begun = clauses.get(main);
            boolean goesOn = startsWithVerb(from) || !Verbs.hasFinite(tokens, begun.from(), begun.to());
            if (goesOn) {
                clauses.set(main, new Clause(Clause.Kind.MAIN, begun.from(), to, 0, 0));
            }
            return;
        }
        if (startsWithVerb(from) && !clauses.isEmpty()) {
            return;
        }
        main = clauses.size();
        clauses.add(new Clause(Clause.Kind.MAIN, from, to, 0, 0));
    }

    private boolean isClosing(int at) {
        return "\u201D\u2019\"')%".contains(tokens.at(at).text());
    }

    private boolean startsWithVerb(int from) {
        int at = from;
        while (at < end
                && (Words.ADVERBS.contains(tokens.at(at).lower())
                        || tokens.at(at).lower().endsWith("ly"))) {
            at++;
        }
        return Verbs.isFinite(tokens, at);
    }
}

package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into the clauses that assert something by themselves. */
final class Clauses {

    /** Subjects that say nothing without what came before them. */
    private static final Set<String> VAGUE =
            WordSet.of("it this that these those such many most some few similar other others there what");

    private static final int LEAST = 3;
    private static final int LONGEST_SUBJECT = 8;

    private final Tokens tokens;
    private final ClauseRange range;
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
        this.range = new ClauseRange(reading, tokens, to);
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
            if (Verbs.isFinite(tokens, at) && !range.isQuoted(at)) {
                Subjects.Phrase subject = Subjects.before(tokens, at, from);
                if (subject != null
                        && !Words.RELATIVES.contains(tokens.at(subject.to() - 1).lower())) {
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

    private void read(int start) {
        rangeFrom = start;
        begin(start);
        for (int at = from; at < end; at++) {
            if (range.isQuoted(at)) {
                continue;
            }
            Clause.Kind next = at > from + 1 ? opens(at) : null;
            if (next != null) {
                add(tokens.at(at - 1).is(",") || range.isDash(at - 1) ? at - 1 : at);
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
                || Subordinators.is(token) && !Subordinators.isLimit(token) && !Subordinators.opensAPhrase(range, at)
                || token.is("where") && Verbs.hasFinite(tokens, at + 1, end)) {
            boolean participle = Verbs.isPresentParticiple(next) && !Verbs.isFinite(tokens, at + 2);
            kind = doubtful ? null : participle ? Clause.Kind.PARTICIPLE : Clause.Kind.SUBORDINATE;
            from = at + 1;
        } else if (Words.RELATIVES.contains(token.lower())) {
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
        } else if (at > 1 && Appositions.is(range, at)) {
            kind = Clause.Kind.APPOSITION;
            from = at;
        } else {
            kind = Clause.Kind.MAIN;
            from = at;
        }
    }

    private boolean hasMain() {
        return main >= 0;
    }

    /** What begins at this token inside a clause; null when nothing does. */
    private Clause.@Nullable Kind opens(int at) {
        Token token = tokens.at(at);
        boolean comma = tokens.at(at - 1).is(",") || range.isDash(at - 1);
        if (Words.RELATIVES.contains(token.lower()) && comma && at + 2 < end) {
            return Clause.Kind.RELATIVE;
        }
        if (Subordinators.belongs(range, at, comma)) {
            return null;
        }
        if (Subordinators.is(token)
                && (Verbs.isPresentParticiple(tokens.at(at + 1)) && !token.is("as")
                        || Verbs.hasFinite(tokens, at + 2, Math.min(end, at + 12))
                                && !Subordinators.isComparison(range, from, at))) {
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
                && Appositions.is(range, at);
        return apposition ? Clause.Kind.APPOSITION : null;
    }

    /** ", followed by", ", led by": a passive participle after a comma. */
    private boolean isAddition(int at) {
        return tokens.at(at - 1).is(",") && tokens.at(at + 1).is("by") && Verbs.isParticiple(tokens.at(at));
    }

    /** "and" before a verb, or before a subject with its verb; not inside a list of names. */
    private boolean opensCoordinate(int at) {
        Token before = tokens.at(at - 1);
        boolean pair = Subordinators.is(before) || tokens.at(at - 2).is("then") && before.isLowerWord();
        if (pair || Conjunctions.closesAPair(range, from, at)) {
            return false;
        }
        int next = Conjunctions.afterAdverbs(range, at + 1);
        if (Verbs.isFinite(tokens, next) && tokens.at(next).isLowerWord()) {
            boolean hanging = kind == Clause.Kind.SUBORDINATE && hasMain();
            return isClear() && !hanging && !goesOn(at, next) && !Conjunctions.isReported(range, from, at);
        }
        return Conjunctions.opensAClause(range, from, at, next);
    }

    /** Whether what the sentence is about can be said again: a noun phrase that hangs on no other. */
    private boolean isClear() {
        if (subjectTo <= subjectFrom
                || Words.PREPOSITIONS.contains(tokens.at(subjectFrom - 1).lower())
                || Appositions.isWithin(tokens, subjectFrom)) {
            return false;
        }
        if (VAGUE.contains(tokens.at(subjectFrom).lower())
                || tokens.at(subjectFrom - 1).is("and")) {
            return false;
        }
        for (int at = subjectFrom; at < subjectTo; at++) {
            if (Words.RELATIVES.contains(tokens.at(at).lower())) {
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

    /** Whether the clause that is open ends at this mark. */
    private boolean closes(int at) {
        boolean mark =
                tokens.at(at).is(",") || range.isDash(at) || tokens.at(at).is(";");
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
        if (Appositions.isPlace(range, at)) {
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
                && !verb
                && !(kind == Clause.Kind.SUBORDINATE && opensTheMain(at));
        return verb
                || opening && !list && Verbs.hasFinite(tokens, at + 1, end) && (kind != Clause.Kind.RELATIVE || verb);
    }

    /** "Though ferries are slow|, new engines make them cheaper": somebody or something follows with its verb, and no list. */
    private boolean opensTheMain(int comma) {
        if (!Verbs.hasFinite(tokens, from, comma)) {
            return false;
        }
        for (int at = comma + 1; at < end && at - comma <= LONGEST_SUBJECT; at++) {
            Token token = tokens.at(at);
            if (Verbs.isFinite(tokens, at)) {
                return at > comma + 1 && range.isSubjectAt(comma + 1, at);
            }
            if (token.is("and") || token.is("or") || token.is(",") || Words.RELATIVES.contains(token.lower())) {
                return false;
            }
        }
        return false;
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
                Subjects.Phrase about = isOfTheWhole() ? null : Antecedent.before(tokens, opened);
                if (about == null && found == Clause.Kind.APPOSITION && opened > 0 && opened == rangeFrom) {
                    clauses.add(new Clause(found, from, last, 0, 0));
                } else if (about != null) {
                    clauses.add(new Clause(found, from, last, about.from(), about.to()));
                }
            }
        }
    }

    /** ", which means that": of all that was said before. */
    private boolean isOfTheWhole() {
        return tokens.at(opened).is("which")
                && (tokens.at(from).is("means") || tokens.at(from).is("meant"));
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

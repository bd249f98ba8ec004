package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into the clauses that assert something by themselves. */
final class Clauses {
    private static final int LEAST = 3;
    private static final Set<String> SUBORDINATORS =
            WordSet.of("as while after before when because since although though whereas until unless if once");
    private static final Set<String> RELATIVES = Set.of("which", "who", "whose");

    private final Tokens tokens;
    private final Reading reading;
    private final List<Clause> found = new ArrayList<>();
    private final int end;
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
        return clauses.found;
    }

    private void findSubject(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (Verbs.isFinite(tokens, at) && !isQuoted(at)) {
                Subjects.Phrase subject = Subjects.before(tokens, at, from);
                if (subject != null
                        && !RELATIVES.contains(tokens.at(subject.to() - 1).lower())) {
                    subjectFrom = subject.from();
                    subjectTo = subject.to();
                    return;
                }
            }
        }
    }

    private boolean isQuoted(int at) {
        Quoted quoted = reading.quotedAt(tokens.at(at).from());
        return quoted != null;
    }

    private void read(int start) {
        int from = start;
        Clause.Kind kind = Clause.Kind.MAIN;
        int opened = start;
        int at = start;
        if (isSubordinator(start) && commaAfter(start) > 0) {
            int comma = commaAfter(start);
            add(Clause.Kind.SUBORDINATE, start + 1, comma, start);
            from = comma + 1;
            opened = from;
            at = from;
        }
        while (at < end) {
            Clause.Kind next = at > from + 1 && !isQuoted(at) ? opens(at, kind) : null;
            if (next != null) {
                int cut = tokens.at(at - 1).is(",") ? at - 1 : at;
                add(kind, from, cut, opened);
                boolean introduced = next != Clause.Kind.PARTICIPLE && next != Clause.Kind.APPOSITION;
                opened = at;
                from = introduced ? at + 1 : at;
                kind = next;
            } else if (kind != Clause.Kind.MAIN && closes(at, from, kind)) {
                add(kind, from, at, opened);
                from = at + 1;
                opened = from;
                kind = isRest(from) ? Clause.Kind.MAIN : Clause.Kind.COORDINATE;
                if (kind == Clause.Kind.MAIN) {
                    joinMain(from);
                    return;
                }
            }
            at++;
        }
        add(kind, from, end, opened);
    }

    /** What begins at this token inside a clause; null when nothing does. */
    private Clause.@Nullable Kind opens(int at, Clause.Kind current) {
        Token token = tokens.at(at);
        boolean comma = tokens.at(at - 1).is(",") || isDash(at - 1);
        if (RELATIVES.contains(token.lower()) && (comma || token.is("who")) && at + 2 < end) {
            return Clause.Kind.RELATIVE;
        }
        if (isSubordinator(at) && Verbs.hasFinite(tokens, at + 2, Math.min(end, at + 12)) && !isComparison(at)) {
            return Clause.Kind.SUBORDINATE;
        }
        if (comma && Verbs.isPresentParticiple(token)) {
            return Clause.Kind.PARTICIPLE;
        }
        if (token.is("and") || token.is("but")) {
            return opensCoordinate(at) ? Clause.Kind.COORDINATE : null;
        }
        boolean apposition = comma && current == Clause.Kind.MAIN && isApposition(at);
        return apposition ? Clause.Kind.APPOSITION : null;
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
                    || before.is("such")
                    || before.is("same")
                    || before.is("far");
            int verb = firstFinite(at + 1);
            return pair || verb < 0 || verb - at > 9 || verb == at + 1;
        }
        int verb = firstFinite(at + 1);
        return verb < 0 || verb == at + 1;
    }

    private int firstFinite(int from) {
        for (int at = from; at < end && !tokens.at(at).is(",") && !isDash(at); at++) {
            if (Verbs.isFinite(tokens, at)) {
                return at;
            }
        }
        return -1;
    }

    /** "and" before a verb, or before a subject with its verb; not inside a list of names. */
    private boolean opensCoordinate(int at) {
        int next = at + 1;
        while (next < end
                && (Words.ADVERBS.contains(tokens.at(next).lower())
                        || tokens.at(next).lower().endsWith("ly")
                        || WordSet.of("then later also")
                                .contains(tokens.at(next).lower()))) {
            next++;
        }
        if (Verbs.isFinite(tokens, next) && tokens.at(next).isLowerWord()) {
            return true;
        }
        int verb = firstFinite(next);
        if (verb < 0 || verb - next > 7) {
            return false;
        }
        boolean comma = tokens.at(at - 1).is(",");
        Subjects.Phrase subject = Subjects.before(tokens, verb, next);
        boolean directly = subject != null && subject.from() == next;
        boolean pronoun = Words.PRONOUNS.contains(tokens.at(next).lower());
        return directly
                && (comma
                        || pronoun
                        || Words.DETERMINERS.contains(tokens.at(next).lower()));
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
        boolean list = tokens.at(close).is(",")
                && (tokens.at(close + 1).is("and") || tokens.at(close + 1).is("or"));
        return close - at >= LEAST && close - at <= 14 && !list && !Verbs.hasFinite(tokens, at, close);
    }

    private boolean isDash(int at) {
        String text = tokens.at(at).text();
        return text.equals("\u2013")
                || text.equals("\u2014")
                || text.equals("-") && !tokens.at(at).follows(tokens.at(at - 1));
    }

    private int commaAfter(int from) {
        for (int at = from + 2; at < end; at++) {
            if (tokens.at(at).is(",") && !isQuoted(at)) {
                return Verbs.hasFinite(tokens, from + 1, at) ? at : -1;
            }
        }
        return -1;
    }

    private boolean closes(int at, int from, Clause.Kind kind) {
        boolean mark = tokens.at(at).is(",") || isDash(at) || tokens.at(at).is(";");
        if (!mark || at - from < 2 || isQuoted(at)) {
            return false;
        }
        if (kind == Clause.Kind.APPOSITION) {
            return true;
        }
        boolean list = tokens.at(at + 1).isLowerWord()
                        && Words.endsNounPhrase(tokens.at(at + 1))
                        && !Verbs.isFinite(tokens, at + 1)
                || tokens.at(at + 1).isCapital()
                || !tokens.at(at + 1).isWord();
        return kind == Clause.Kind.RELATIVE
                ? !list || Verbs.isFinite(tokens, at + 1)
                : Verbs.isFinite(tokens, at + 1) && kind != Clause.Kind.COORDINATE;
    }

    /** Whether what follows an insertion goes on with the main clause. */
    private boolean isRest(int from) {
        return from < end && !found.isEmpty() && found.get(0).kind() == Clause.Kind.MAIN || found.isEmpty();
    }

    /** The main clause goes on after an insertion: it reaches over it. */
    private void joinMain(int from) {
        List<Clause> rest = new Clauses(reading, tokens, from, end).rest(from);
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).kind() == Clause.Kind.MAIN && !rest.isEmpty()) {
                Clause main = found.get(i);
                found.set(
                        i,
                        new Clause(main.kind(), main.from(), rest.get(0).to(), main.subjectFrom(), main.subjectTo()));
                found.addAll(rest.subList(1, rest.size()));
                return;
            }
        }
        found.addAll(rest);
    }

    private List<Clause> rest(int from) {
        read(from);
        return found;
    }

    private void add(Clause.Kind kind, int from, int to, int opened) {
        int last = to;
        while (last > from
                && !tokens.at(last - 1).isWord()
                && !tokens.at(last - 1).isNumber()
                && !isClosing(last - 1)) {
            last--;
        }
        if (last - from < (kind == Clause.Kind.MAIN ? 1 : LEAST - 1)) {
            return;
        }
        boolean own = kind == Clause.Kind.MAIN
                || kind == Clause.Kind.SUBORDINATE
                || kind == Clause.Kind.COORDINATE && !startsWithVerb(from);
        if (own) {
            found.add(new Clause(kind, from, last, 0, 0));
        } else if (kind == Clause.Kind.RELATIVE || kind == Clause.Kind.APPOSITION) {
            antecedent(kind, from, last, opened);
        } else {
            found.add(new Clause(kind, from, last, subjectFrom, subjectTo));
        }
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

    private void antecedent(Clause.Kind kind, int from, int to, int opened) {
        int last = opened - 1;
        while (last > 0 && !tokens.at(last).isWord()) {
            last--;
        }
        int first = last;
        while (first > 0
                && last - first < 5
                && tokens.at(first - 1).isWord()
                && (!Words.endsNounPhrase(tokens.at(first - 1))
                        || tokens.at(first - 1).is("'s"))
                && !Verbs.isFinite(tokens, first - 1)) {
            first--;
        }
        if (first > 0 && Words.DETERMINERS.contains(tokens.at(first - 1).lower())) {
            first--;
        }
        found.add(new Clause(kind, from, to, first, last + 1));
    }
}

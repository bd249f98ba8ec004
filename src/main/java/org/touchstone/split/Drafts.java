package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what may be checked in one sentence: its clauses, its quotations, its amounts; the main assertion first. */
final class Drafts {
    private static final Set<String> NARRATING = WordSet.of("as while when after before");

    private static final int LEAST_QUOTED_WORDS = 3;
    private static final double SAME = .8;

    private final Reading reading;
    private final Cast cast;
    private final int piece;
    private final Tokens tokens;
    private final Claimants claimants;
    private final List<Attribution> attributions;
    private final List<RawValue> values;
    private final List<Draft> found = new ArrayList<>();
    private final boolean[] taken;

    private Drafts(Reading reading, Cast cast, int piece, List<Attribution> attributions, List<RawValue> values) {
        this.reading = reading;
        this.cast = cast;
        this.piece = piece;
        this.tokens = reading.tokens(piece);
        this.claimants = new Claimants(reading, cast, piece, attributions);
        this.attributions = attributions;
        this.values = values;
        this.taken = new boolean[tokens.size()];
    }

    /**
     * @param attributions those that overlap the segment
     * @param values those of the segment
     */
    static List<Draft> of(
            Reading reading, Cast cast, int piece, List<Attribution> attributions, List<RawValue> values) {
        Drafts drafts = new Drafts(reading, cast, piece, attributions, values);
        drafts.read();
        return drafts.found;
    }

    private void read() {
        speeches();
        frames();
        clauses();
        fragments();
        phrases();
        if (!found.isEmpty()) {
            int main = 0;
            for (int i = 0; i < found.size(); i++) {
                if (found.get(i).main()) {
                    main = i;
                    break;
                }
            }
            Draft first = found.remove(main);
            found.add(0, first.asMain());
            for (int i = 1; i < found.size(); i++) {

                found.set(i, found.get(i).asPart());
            }
        }
    }

    /** Direct speech inside this sentence: each stretch in quotation marks by itself. */
    private void speeches() {
        for (Attribution attribution : attributions) {
            if (attribution.kind() != Quotation.Kind.DIRECT) {
                continue;
            }
            int index = reading.firstQuotedEndingAfter(reading.piece(piece).at().from());
            for (; index < reading.quoted().size(); index++) {
                Quoted quoted = reading.quoted().get(index);
                if (quoted.at().from() >= reading.piece(piece).at().to()) {
                    break;
                }
                if (attribution.content().contains(quoted.at())
                        || attribution.content().overlaps(quoted.at())) {
                    speech(quoted, attribution.speaker());
                }
            }
            take(attribution.frame());
        }
    }

    private void speech(Quoted quoted, @Nullable String speaker) {
        Stretch inner = quoted.inner(reading.text());
        int from = tokens.indexAt(inner.from());
        int to = lastWord(from, tokens.indexAt(inner.to()));
        take(new Stretch(quoted.at().from(), quoted.at().to()));
        boolean question = tokens.at(to).is("?") && to - from < 12;
        if (to - from < 2 || question && speaker == null) {
            return;
        }
        quotation(from, to, speaker, true);
    }

    private void quotation(int from, int to, @Nullable String speaker, boolean main) {
        StandAlone statement = new StandAlone(reading, cast, piece);
        String words = tokens.words(from, to);
        if (speaker != null) {
            claimants.speaker(statement, speaker);
            statement
                    .say(
                            to - from > LEAST_QUOTED_WORDS
                                    ? ": \u201C"
                                    : to - from == 1 ? " used the word \u201C" : " used the words \u201C")
                    .say(words)
                    .say("\u201D");
        } else {
            statement.say("\u201C").say(words).say("\u201D");
        }
        add(new Draft(
                piece,
                from,
                to,
                main,
                false,
                true,
                false,
                Gists.of(tokens, from, to, false),
                statement,
                claimants.claimant(speaker)));
    }

    /** The words that only say who said it are no claims. */
    private void frames() {
        for (Attribution attribution : attributions) {
            if (attribution.kind() != Quotation.Kind.DIRECT) {
                take(attribution.frame());
            }
        }
    }

    private void take(@Nullable Stretch stretch) {
        if (stretch == null) {
            return;
        }
        for (int at = tokens.indexAt(stretch.from());
                at < tokens.size() && tokens.at(at).from() < stretch.to();
                at++) {
            taken[at] = true;
        }
    }

    private void clauses() {
        int at = 0;
        while (at < tokens.size()) {
            if (taken[at]
                    || !tokens.at(at).isWord()
                            && !tokens.at(at).isNumber()
                            && reading.quotedAt(tokens.at(at).from()) == null
                            && "$\u00A3\u20AC".indexOf(tokens.at(at).text()) < 0) {
                at++;
                continue;
            }
            int end = at;
            while (end < tokens.size() && !taken[end]) {
                end++;
            }
            range(at, lastWord(at, end));
            at = end;
        }
    }

    private void range(int from, int to) {
        int start = tokens.at(from).is("that")
                        || tokens.at(from).is("and")
                        || tokens.at(from).is("but")
                ? from + 1
                : from;
        if (to - start < 2) {
            return;
        }
        for (Clause clause : Clauses.of(reading, tokens, start, to)) {
            boolean verb = Verbs.hasFinite(tokens, clause.from(), clause.to());
            if (from > 0
                    && clause.from() == start
                    && clause.kind() != Clause.Kind.MAIN
                    && clause.kind() != Clause.Kind.SUBORDINATE
                    && clause.kind() != Clause.Kind.COORDINATE
                    && !claimants.isSpeech(from)) {
                added(clause);
                continue;
            }
            boolean spoken = clause.kind() == Clause.Kind.PARTICIPLE && clause.hasOwnSubject();
            if (spoken) {
                saidWhile(clause);
                continue;
            }
            boolean asserts = verb
                    || clause.kind() != Clause.Kind.MAIN && clause.kind() != Clause.Kind.COORDINATE
                    || clause.length() >= 4 && from == 0 && to >= tokens.size() - 1;
            if (asserts && clause.length() >= 2) {
                clause(clause, verb && clause.kind() == Clause.Kind.MAIN);
            }
        }
    }

    /** "The tunnel leaks, Varga said, the worst of its faults": what is added belongs to the assertion before. */
    private void added(Clause clause) {
        Draft before = null;
        for (Draft draft : found) {
            before = before == null || draft.main() && !before.main() ? draft : before;
        }
        if (before == null) {
            return;
        }
        StandAlone statement = new StandAlone(reading, cast, piece);
        int from = clause.kind() == Clause.Kind.RELATIVE ? clause.from() - 1 : clause.from();
        statement.like(before.statement()).say(", ").tokens(from, clause.to());
        String gist = Gists.of(tokens, clause.from(), clause.to(), false);
        add(new Draft(
                piece, clause.from(), clause.to(), false, false, false, true, gist, statement, before.claimant()));
    }

    /** "…, Varga said, citing the costs": what the speaker did. */
    private void saidWhile(Clause clause) {
        for (Attribution attribution : attributions) {
            if (attribution.speaker() != null && attribution.frame() != null) {
                StandAlone statement = new StandAlone(reading, cast, piece);
                claimants.speaker(statement, attribution.speaker());
                predicate(statement, clause);
                String gist = Gists.of(tokens, clause.from(), clause.to(), false);
                add(new Draft(piece, clause.from(), clause.to(), false, false, false, true, gist, statement, null));
                return;
            }
        }
    }

    /** What the writer adds after what somebody said: "… that it would open, as the two met". */
    private boolean isNarrated(Clause clause) {
        return clause.kind() == Clause.Kind.SUBORDINATE
                && NARRATING.contains(tokens.at(clause.from() - 1).lower());
    }

    private void clause(Clause clause, boolean main) {
        StandAlone statement = new StandAlone(reading, cast, piece);
        if (clause.hasOwnSubject()) {
            statement.tokens(clause.from(), clause.to());
        } else {
            statement.tokens(clause.subjectFrom(), clause.subjectTo());
            predicate(statement, clause);
        }
        String gist = Gists.of(tokens, clause.from(), clause.to(), false);
        add(new Draft(
                piece,
                clause.from(),
                clause.to(),
                main,
                false,
                false,
                !clause.hasOwnSubject(),
                gist,
                statement,
                isNarrated(clause) ? null : claimants.claimantAt(clause.from())));
    }

    private void predicate(StandAlone statement, Clause clause) {
        switch (clause.kind()) {
            case PARTICIPLE -> {
                Token participle = tokens.at(clause.from());
                statement.say(" ").sayFor(Verbs.pastOf(participle.lower()), participle.text(), true);
                if (clause.length() > 1) {
                    statement.say(" ").tokens(clause.from() + 1, clause.to());
                }
            }
            case APPOSITION -> statement.say(" is ").tokens(clause.from(), clause.to());
            case RELATIVE ->
                statement
                        .say(tokens.at(clause.from() - 1).is("whose") ? "\u2019s " : " ")
                        .tokens(clause.from(), clause.to());
            case MAIN, COORDINATE, SUBORDINATE -> statement.say(" ").tokens(clause.from(), clause.to());
        }
    }

    /** Words in quotation marks inside the writer's sentence. */
    private void fragments() {
        int index = reading.firstQuotedEndingAfter(reading.piece(piece).at().from());
        for (; index < reading.quoted().size(); index++) {
            Quoted quoted = reading.quoted().get(index);
            if (quoted.at().from() >= reading.piece(piece).at().to()) {
                return;
            }
            Stretch inner = quoted.inner(reading.text());
            int from = tokens.indexAt(inner.from());
            int to = lastWord(from, tokens.indexAt(inner.to()));
            if (from < tokens.size() && to > from && !taken[from]) {
                fragment(from, to);
            }
        }
    }

    private void fragment(int from, int to) {
        String speaker = null;
        boolean attributed = false;
        int offset = tokens.at(from).from();
        for (Attribution attribution : attributions) {
            if (attribution.content().from() <= offset
                    && offset < attribution.content().to()) {
                speaker = attribution.speaker();
                attributed = true;
            }
        }
        if (attributed || to - from >= LEAST_QUOTED_WORDS) {
            quotation(from, to, speaker, false);
        }
    }

    private void phrases() {
        for (Parts.Part part : Parts.of(tokens, values)) {
            StandAlone statement = new StandAlone(reading, cast, piece);
            if (part.kind() == Parts.Kind.AGE) {
                RawValue value = values.get(part.value());
                int name = tokens.indexAt(value.at().from()) - 1;
                statement.tokens(part.from(), lastWord(part.from(), name)).say(" is " + value.number() + " years old");
            } else if (part.kind() == Parts.Kind.ROLE) {
                role(statement, part);
            } else {
                around(statement, part);
            }
            boolean amount = part.kind() != Parts.Kind.SUPERLATIVE && part.kind() != Parts.Kind.ROLE;
            String gist = Gists.of(tokens, part.from(), part.to(), part.kind() == Parts.Kind.AMOUNT);
            add(new Draft(
                    piece,
                    part.from(),
                    part.to(),
                    false,
                    amount,
                    false,
                    false,
                    gist,
                    statement,
                    claimants.claimantAt(part.from())));
        }
    }

    /** "Ilse Varga is Harbour Board Director." */
    private void role(StandAlone statement, Parts.Part part) {
        int name = part.to();
        while (name > part.from() && !Names.isRole(tokens.at(name - 1).lower())) {
            name--;
        }
        statement.tokens(name, part.to()).say(" is ").tokens(part.from(), name);
    }

    /** The statement of a phrase: the shortest clause around it, up to where it ends. */
    private void around(StandAlone statement, Parts.Part part) {
        Draft clause = null;
        for (Draft draft : found) {
            boolean holds = draft.from() <= part.from() && part.to() <= draft.to() && !draft.amount();
            if (holds && (clause == null || draft.to() - draft.from() < clause.to() - clause.from())) {
                clause = draft;
            }
        }
        if (clause != null && clause.borrowed()) {
            statement.like(clause.statement());
            return;
        }
        if (clause == null || clause.quoted()) {
            statement.tokens(0, lastWord(0, tokens.size()));
            return;
        }
        int first = clause.from();
        boolean verbBefore = Verbs.hasFinite(tokens, first, part.from());
        statement.tokens(first, verbBefore ? part.to() : clause.to());
    }

    private int lastWord(int from, int to) {
        int last = to;
        while (last > from
                && !tokens.at(last - 1).isWord()
                && !tokens.at(last - 1).isNumber()
                && ")%".indexOf(tokens.at(last - 1).text()) < 0
                && !isClosing(from, last - 1)) {
            last--;
        }
        return last;
    }

    /** A closing mark whose opening one is inside too. */
    private boolean isClosing(int from, int at) {
        String text = tokens.at(at).text();
        String open =
                text.equals("\u2019") ? "\u2018" : text.equals("\u201D") ? "\u201C" : text.equals("\"") ? "\"" : "";
        for (int i = from; i < at && !open.isEmpty(); i++) {
            if (tokens.at(i).text().equals(open)) {
                return true;
            }
        }
        return false;
    }

    private void add(Draft draft) {
        for (Draft other : found) {
            int shared = Math.min(other.to(), draft.to()) - Math.max(other.from(), draft.from());
            int all = Math.max(other.to(), draft.to()) - Math.min(other.from(), draft.from());
            if (shared > 0 && (double) shared / all > SAME) {
                return;
            }
        }
        found.add(draft);
    }
}

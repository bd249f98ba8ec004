package org.touchstone.split;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what the clauses of a sentence assert, outside the words that only say who said it. */
final class ClauseDrafts {
    private static final Set<String> NARRATING = WordSet.of("as while when after before");
    /** What follows from all that was said before, not from somebody: "…, prompting protests". */
    private static final Set<String> RESULTS = WordSet.of(
            "making prompting causing putting forcing sparking leaving allowing bringing leading driving pushing"
                    + " raising feeding triggering resulting demonstrating marking giving turning");
    /** What they open holds of a place or a time that it does not name. */
    private static final Set<String> PLACING = Set.of("where", "when");

    /** What opens a phrase as often as a clause: without a verb it asserts nothing. */
    private static final Set<String> PREPOSITIONS = Set.of("after", "before", "since", "until", "as", "once");

    private final DraftSheet sheet;
    private final Reading reading;
    private final Tokens tokens;
    private final Claimants claimants;
    private final List<Attribution> attributions;

    ClauseDrafts(DraftSheet sheet, Claimants claimants, List<Attribution> attributions) {
        this.sheet = sheet;
        this.reading = sheet.reading();
        this.tokens = sheet.tokens();
        this.claimants = claimants;
        this.attributions = attributions;
    }

    void clauses() {
        int at = 0;
        while (at < tokens.size()) {
            if (sheet.isTaken(at)
                    || !tokens.at(at).isWord()
                            && !tokens.at(at).isNumber()
                            && reading.quotedAt(tokens.at(at).from()) == null
                            && "$\u00A3\u20AC".indexOf(tokens.at(at).text()) < 0) {
                at++;
                continue;
            }
            int end = at;
            while (end < tokens.size() && !sheet.isTaken(end) && !(end > at && isNextDeed(end))) {
                end++;
            }
            if (isInterrupted(end)) {
                at = end;
                continue;
            }
            if (isNextDeed(at - 1)) {
                alsoDid(at, sheet.lastWord(at, end));
            } else {
                range(at, sheet.lastWord(at, end));
            }
            at = end;
        }
    }

    /** "Whatever she has built|, officials said, could be sold": a verb goes on after the words of saying. */
    private boolean isInterrupted(int frame) {
        int after = frame;
        while (after < tokens.size() && sheet.isTaken(after)) {
            after++;
        }
        return after > frame && tokens.at(after).is(",") && Verbs.isFinite(tokens, after + 1);
    }

    /** "She said that it leaks|, called it a trap and left": reported words end here, and what she did goes on. */
    private boolean isNextDeed(int comma) {
        boolean joins = tokens.at(comma).is(",")
                || tokens.at(comma).is("and")
                || tokens.at(comma).is("but");
        return joins && Verbs.isFinite(tokens, comma + 1) && reporter(comma) != null;
    }

    /** Whoever says the reported words that end before a token. */
    private @Nullable String reporter(int token) {
        for (Attribution attribution : attributions) {
            if (attribution.frame() != null
                    && attribution.frame().to() <= attribution.content().from()
                    && attribution.content().to() == tokens.at(token - 1).to()) {
                return attribution.speaker();
            }
        }
        return null;
    }

    private void alsoDid(int from, int to) {
        String speaker = reporter(from - 1);
        if (speaker == null || to - from < 2) {
            return;
        }
        StandAlone statement = sheet.statement();
        claimants.speaker(statement, speaker);
        statement.say(" ").tokens(from, to);
        String gist = Gists.of(tokens, from, to, false);
        sheet.add(new Draft(sheet.index(), from, to, false, false, false, true, gist, statement, null));
    }

    private void range(int from, int to) {
        int start = tokens.at(from).is("that") && from > 0
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
            boolean result = clause.kind() == Clause.Kind.PARTICIPLE
                    && RESULTS.contains(tokens.at(clause.from()).lower());
            if (clause.kind() == Clause.Kind.ADDITION || result) {
                added(clause);
                continue;
            }
            if (clause.kind() == Clause.Kind.APPOSITION && !isTelling(clause)) {
                continue;
            }
            boolean saying = Cues.is(tokens.at(clause.from()).lower(), Cues.Kind.SAY);
            boolean spoken = clause.kind() == Clause.Kind.PARTICIPLE && (clause.hasOwnSubject() || saying && from > 0);
            if (spoken) {
                saidWhile(clause);
                continue;
            }
            boolean subordinate = clause.kind() == Clause.Kind.SUBORDINATE;
            boolean phrase = subordinate
                    && PREPOSITIONS.contains(tokens.at(clause.from() - 1).lower());
            boolean likened = tokens.at(clause.from() + 1).is("as");
            boolean placed = subordinate
                    && clause.length() < Subordinators.LONG_PLACE
                    && PLACING.contains(tokens.at(clause.from() - 1).lower());
            boolean related = Words.RELATIVES.contains(tokens.at(clause.from()).lower());
            if (placed || related || subordinate && (likened || Verbs.isFinite(tokens, clause.from()))) {
                continue;
            }
            boolean asserts =
                    verb && !(subordinate && phrase && !Completeness.hasOwnVerb(tokens, clause.from(), clause.to()))
                            || clause.kind() != Clause.Kind.MAIN && clause.kind() != Clause.Kind.COORDINATE && !phrase
                            || clause.length() >= 4 && from == 0 && to >= tokens.size() - 1;
            if (asserts && clause.length() >= 2) {
                clause(clause, verb && clause.kind() == Clause.Kind.MAIN);
            }
        }
    }

    /** "The tunnel leaks, Varga said, the worst of its faults": what is added belongs to the assertion before. */
    private void added(Clause clause) {
        Draft before = null;
        for (Draft draft : sheet.found()) {
            before = before == null || draft.main() && !before.main() ? draft : before;
        }
        if (before == null) {
            return;
        }
        StandAlone statement = sheet.statement();
        int from = clause.kind() == Clause.Kind.RELATIVE ? clause.from() - 1 : clause.from();
        statement.like(before.statement()).say(", ").tokens(from, clause.to());
        String gist = Gists.of(tokens, clause.from(), clause.to(), false);
        sheet.add(new Draft(
                sheet.index(),
                clause.from(),
                clause.to(),
                false,
                false,
                false,
                true,
                gist,
                statement,
                before.claimant()));
    }

    /** "the first bridge of the town", "a tunnel that takes 900 cars an hour": more than who or what somebody or something is. */
    private boolean isTelling(Clause clause) {
        for (int at = clause.from(); at < clause.to(); at++) {
            Token token = tokens.at(at);
            if (token.isNumber() || Parts.isSuperlative(token) && !token.is("only")) {
                return true;
            }
        }
        return false;
    }

    /** "…, Varga said, citing the costs": what the speaker did. */
    private void saidWhile(Clause clause) {
        if (tokens.at(clause.from() - 1).isWord()
                && !tokens.at(clause.from() - 1).is("and")) {
            return;
        }
        for (Attribution attribution : attributions) {
            Stretch cue = attribution.cue();
            boolean document = cue != null && cue.in(reading.text()).startsWith("according");
            if (attribution.speaker() != null && attribution.frame() != null && !document) {
                StandAlone statement = sheet.statement();
                claimants.speaker(statement, attribution.speaker());
                predicate(statement, clause);
                String gist = Gists.of(tokens, clause.from(), clause.to(), false);
                sheet.add(new Draft(
                        sheet.index(), clause.from(), clause.to(), false, false, false, true, gist, statement, null));
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
        StandAlone statement = sheet.statement();
        if (clause.hasOwnSubject()) {
            claimants.words(statement, clause.from(), clause.to());
        } else {
            statement.tokens(clause.subjectFrom(), clause.subjectTo());
            predicate(statement, clause);
        }
        String words = claimants.gist(clause.from(), clause.to());
        boolean sentence = clause.hasOwnSubject() && Verbs.hasFinite(tokens, clause.from(), clause.to());
        String gist = sentence && !words.isEmpty() ? Gists.asSentence(words) : words;
        sheet.add(new Draft(
                sheet.index(),
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

    /** "the town's", "the figures'". */
    private String owning(Clause clause) {
        String head = tokens.at(clause.subjectTo() - 1).lower();
        return Words.isPlural(head) && head.endsWith("s") ? "\u2019 " : "\u2019s ";
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
                        .say(tokens.at(clause.from() - 1).is("whose") ? owning(clause) : " ")
                        .tokens(clause.from(), clause.to());
            case MAIN, COORDINATE, SUBORDINATE, ADDITION -> statement.say(" ").tokens(clause.from(), clause.to());
        }
    }
}

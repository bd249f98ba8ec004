package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds reported speech and thought in one sentence: who, by which word, and what. */
final class Reports {
    private static final Set<String> CLOSING_ADJUNCTS = WordSet.of(
            "in on at during after to last earlier monday tuesday wednesday thursday friday saturday sunday yesterday through via");

    private static final int LEAST_CONTENT = 2;
    private static final int LONGEST_SOURCE = 14;
    /** A subject further away than this has a verb of its own in between. */
    private static final int FAR = 5;

    /** They do not stand before whoever says it: "…, denied the allegations". */
    private static final Set<String> NEVER_INVERTED = WordSet.of(
            "denied denies rejected rejects confirmed confirms admitted admits accused blamed criticised criticized praised disputed promised expected expects refused declined");

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "who've", "who's", "who'd", "who'll");
    private static final Set<String> IRREGULAR =
            WordSet.of("said told wrote thought swore found shown spoke sought understood wrote written");
    private static final Set<String> PARTICLES = WordSet.of("for on of about to out against over with that");

    private final Reading reading;
    private final Tokens tokens;
    private final ReportedWords words;
    private final PassiveReports passives;
    private final List<Attribution> found = new ArrayList<>();
    /** Nothing before this token can be a source or content again. */
    private int floor;

    private Reports(Reading reading, int piece) {
        this.reading = reading;
        this.tokens = reading.tokens(piece);
        this.words = new ReportedWords(reading, tokens);
        this.passives = new PassiveReports(tokens, words);
    }

    static List<Attribution> of(Reading reading, int piece, List<Stretch> speeches) {
        Reports reports = new Reports(reading, piece);
        reports.read(speeches);
        return reports.found;
    }

    /** What is said at the end of a sentence holds for all of it, so it is looked for first. */
    private void read(List<Stretch> speeches) {
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.at(at);
            if (token.isWord() && at >= floor && isFree(token, speeches)) {
                closing(at, token.lower());
            }
        }
        floor = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.at(at);
            if (token.isWord() && at >= floor && isFree(token, speeches) && !isFramed(token)) {
                attribute(at, token.lower());
            }
        }
    }

    private boolean isFramed(Token token) {
        for (Attribution attribution : found) {
            Stretch frame = attribution.frame();
            if (frame != null && frame.from() <= token.from() && token.to() <= frame.to()) {
                return true;
            }
        }
        return false;
    }

    private void closing(int at, String word) {
        if (word.equals("according") && tokens.at(at + 1).is("to")) {
            accordingTo(at);
            return;
        }
        Set<Cues.Kind> kinds = Cues.of(word);
        boolean says = kinds.contains(Cues.Kind.SAY) || kinds.contains(Cues.Kind.POLL) && words.isPoll(at, floor);
        if (says && !words.isNoun(at) && isParenthetical(at)) {
            parenthetical(at);
        }
    }

    /** Whether a token stands outside all direct speech and quotation marks. */
    private boolean isFree(Token token, List<Stretch> speeches) {
        for (Stretch speech : speeches) {
            if (speech.from() <= token.from() && token.to() <= speech.to()) {
                return false;
            }
        }
        return reading.quotedAt(token.from()) == null;
    }

    private void attribute(int at, String word) {
        Set<Cues.Kind> kinds = Cues.of(word);
        boolean noun = kinds.contains(Cues.Kind.NOUN) && passives.isNamingNoun(at);
        if (!noun && (kinds.isEmpty() || words.isNoun(at))) {
            return;
        }
        if (noun || passives.is(at, kinds)) {
            PassiveReports.Found report = noun ? passives.nominal(at, floor) : passives.at(at, kinds, floor);
            if (report != null) {
                int end = report.phrase() ? words.phraseEnd(report.start()) : tokens.size();
                end = Math.min(end, contentEnd(report.start()));
                add(report.from(), end, report.source(), at, at + 1, false);
            }
            return;
        }
        if (kinds.contains(Cues.Kind.PREP)
                && PARTICLES.contains(tokens.at(at + 1).lower())) {
            withParticle(at);
            return;
        }
        leading(at, kinds);
    }

    /** "called for …", "spoke of …", "pointed to …". */
    private void withParticle(int at) {
        Subjects.Phrase subject =
                tokens.at(at).lower().endsWith("ing") ? mainSubject(at) : Subjects.before(tokens, at, floor);
        if (subject == null || passives.isPassive(at)) {
            return;
        }
        int start = at + 2;
        int end = contentEnd(start);
        add(start, end, subject, at, at + 2, false);
        floor = Math.max(floor, start);
    }

    /** "…, the mayor said." and "…, said the mayor, …". */
    private boolean isParenthetical(int at) {
        int comma = at - 1;
        while (comma >= floor
                && at - comma < LONGEST_SOURCE
                && !tokens.at(comma).is(",")) {
            comma--;
        }
        if (comma <= floor + 1 || !tokens.at(comma).is(",")) {
            return false;
        }
        Token next = tokens.at(at + 1);
        boolean around = tokens.at(at + 1).is(",") && words.hasVerb(at + 2, tokens.size());
        Token after = tokens.at(at + 1);
        boolean last = (after == Tokens.NONE || after.is(".")) && comma > floor + 2;
        boolean asserts = tokens.isEnglish() ? words.hasVerb(floor, comma) : comma > floor + 2;
        if (!asserts && !around && !last) {
            return false;
        }
        boolean closes = next == Tokens.NONE || next.is(".") || next.is(",") || next.is(";");
        boolean inverted = comma >= at - 2 && isInverted(at);
        boolean adjunct = tokens.size() - at < 9 && CLOSING_ADJUNCTS.contains(next.lower());
        return closes || inverted && !tokens.at(at).lower().endsWith("ing") || adjunct && comma > 4;
    }

    /** "said the mayor of the town." and no "said the tunnel would open": nothing after the noun phrase has a verb of its own. */
    private boolean isInverted(int at) {
        Subjects.Phrase subject = Subjects.after(tokens, at);
        if (subject == null
                || NEVER_INVERTED.contains(tokens.at(at).lower())
                        && Words.DETERMINERS.contains(tokens.at(at + 1).lower())
                || Words.PRONOUNS.contains(tokens.at(at + 1).lower())
                        && tokens.at(at + 1).isLowerWord()
                        && !tokens.at(at + 2).is(",")) {
            return false;
        }
        int end = at + 1;
        while (end < tokens.size() && !tokens.at(end).is(",") && !tokens.at(end).is("who")) {
            end++;
        }
        return !tokens.at(at + 1).is("that") && !words.hasVerb(at + 1, end);
    }

    private boolean isMark(int at) {
        return "\u201D\"'\u2019".contains(tokens.at(at).text());
    }

    private void parenthetical(int at) {
        boolean inverted =
                tokens.at(at - 1).is(",") || isMark(at - 1) && tokens.at(at - 2).is(",");
        Subjects.Phrase subject = inverted ? Subjects.after(tokens, at) : Subjects.before(tokens, at, floor);
        if (subject == null || !Speakers.canBe(tokens, subject)) {
            return;
        }
        int open = inverted ? at - 1 : subject.from() - 1;
        open = isMark(open) ? open - 1 : open;
        int rest = inverted ? subject.to() : at + 1;
        if (!tokens.at(open).is(",") || open <= floor) {
            return;
        }
        boolean goesOn = tokens.at(rest).is(",")
                && tokens.size() - rest > 4
                && !words.startsAnother(rest + 1)
                && !Words.CONJUNCTIONS.contains(tokens.at(rest + 1).lower())
                && !tokens.at(rest + 1).is("who")
                && (!tokens.at(rest + 1).lower().endsWith("ing")
                        || tokens.at(rest + 1).is("including"));
        int end = goesOn ? tokens.size() : open;
        add(floor, end, subject, at, at + 1, true);
        floor = Math.max(floor, goesOn ? tokens.size() : rest);
    }

    private void accordingTo(int at) {
        Subjects.Phrase source = Subjects.after(tokens, at + 1);
        if (source == null) {
            return;
        }
        int end = source.to();
        if (at <= floor + 1) {
            int comma = end;
            while (comma < tokens.size()
                    && (!tokens.at(comma).is(",")
                            || RELATIVES.contains(tokens.at(comma + 1).lower())
                            || tokens.at(comma + 1).is("and"))) {
                comma++;
            }
            if (comma + 1 < tokens.size()) {
                add(comma + 1, tokens.size(), source, at, at + 2, true);
                floor = at + 2;
            }
            return;
        }
        int open = tokens.at(at - 1).is(",") ? at - 1 : at;
        boolean goesOn = tokens.at(end).is(",") && tokens.size() - end > 5;
        add(floor, goesOn ? tokens.size() : open, source, at, at + 2, true);
        floor = goesOn ? tokens.size() : end;
    }

    /** "The mayor said that …", "The mayor told reporters …", "The mayor criticised …", "The mayor wants to …". */
    private void leading(int at, Set<Cues.Kind> kinds) {
        int start = words.contentStart(at, kinds, floor);
        boolean speaks =
                kinds.contains(Cues.Kind.SAY) || kinds.contains(Cues.Kind.TELL) || kinds.contains(Cues.Kind.THAT);
        start = start < 0 && speaks ? words.farClause(at) : start;
        if (start < 0) {
            return;
        }
        Subjects.Phrase subject =
                tokens.at(at).lower().endsWith("ing") ? mainSubject(at) : Subjects.before(tokens, at, floor);
        boolean aim = tokens.at(at - 1).is("to") && words.isOpener(start);
        subject = subject == null && (aim || isChained(at)) ? mainSubject(at) : subject;
        boolean insideRelative = subject != null
                && subject.to() - subject.from() > 1
                && RELATIVES.contains(tokens.at(subject.to() - 1).lower());
        subject = insideRelative && subject != null ? new Subjects.Phrase(subject.from(), subject.to() - 1) : subject;
        if (subject == null
                || passives.isPassive(at)
                || isBareAfterSingular(at, subject)
                || !Speakers.canBe(tokens, subject)) {
            return;
        }
        boolean clause = kinds.contains(Cues.Kind.SAY)
                || kinds.contains(Cues.Kind.TELL)
                || kinds.contains(Cues.Kind.POLL)
                || tokens.at(start).is("that");
        boolean relative = RELATIVES.contains(tokens.at(subject.to() - 1).lower());
        int end = clause && !tokens.at(start).is("to") && !relative
                ? contentEnd(start)
                : Math.min(words.phraseEnd(start), contentEnd(start));
        if (end - start >= LEAST_CONTENT) {
            add(start, end, subject, at, at + 1, clause && !relative && !insideRelative && isClause(at, start, end));
            floor = Math.max(at + 1, nestedFloor(start, end, kinds));
        }
    }

    /** Whether what follows the cue has a verb of its own, so that the cue can be cut off. */
    private boolean isClause(int at, int start, int end) {
        if (tokens.at(at).lower().endsWith("ing")) {
            return false;
        }
        boolean speaks = Cues.is(tokens.at(at).lower(), Cues.Kind.SAY)
                || Cues.is(tokens.at(at).lower(), Cues.Kind.TELL)
                || Cues.is(tokens.at(at).lower(), Cues.Kind.POLL);
        return speaks
                && !tokens.at(start).is("to")
                && (tokens.at(start).is("that")
                        || !words.isOpener(start) && Completeness.hasOwnVerb(tokens, start, end));
    }

    /** "… and later told reporters": the subject stands before the first verb. */
    private boolean isChained(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 3); back--) {
            if (tokens.at(back).is("and") || tokens.at(back).is("but")) {
                return true;
            }
        }
        return false;
    }

    /** "the think tanks": a form without an ending after a singular noun is no verb. */
    private boolean isBareAfterSingular(int at, Subjects.Phrase subject) {
        String word = tokens.at(at).lower();
        boolean bare =
                !word.endsWith("s") && !word.endsWith("ed") && !word.endsWith("ing") && !IRREGULAR.contains(word);
        if (!bare || subject.to() < at || !tokens.isEnglish()) {
            return false;
        }
        Token head = tokens.at(at - 1);
        boolean many = Words.isPlural(head.lower())
                || Words.PRONOUNS.contains(head.lower())
                || head.isCapital()
                || head.is("many")
                || head.is("some")
                || head.is("most")
                || head.is("percent")
                || head.is("majority");
        return !many;
    }

    /** Reports inside a report are found only where its words end. */
    private int nestedFloor(int start, int end, Set<Cues.Kind> kinds) {
        return kinds.contains(Cues.Kind.SAY) || kinds.contains(Cues.Kind.TELL) ? end : start;
    }

    private Subjects.@Nullable Phrase mainSubject(int at) {
        for (int verb = 1; verb < at; verb++) {
            Token token = tokens.at(verb);
            boolean finite = token.isLowerWord()
                    && (Words.AUXILIARIES.contains(token.lower())
                            || Words.VERBS.contains(token.lower())
                            || token.lower().endsWith("ed"));
            if (finite) {
                Subjects.Phrase subject = Subjects.before(tokens, verb, 0);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return at > 0 && tokens.at(at - 1).isWord() ? Subjects.before(tokens, at, 0) : null;
    }

    /** To the end of the sentence, or to where another clause begins: "; …", ", but …", ", and he said …", ", saying …". */
    private int contentEnd(int start) {
        int stop = start;
        while (stop < tokens.size() && !isFramed(tokens.at(stop))) {
            stop++;
        }
        return Math.min(stop, words.clauseEnd(start));
    }

    private void add(int from, int to, Subjects.@Nullable Phrase source, int cueFrom, int cueTo, boolean framed) {
        int first = from;
        int last = to;
        while (last > first && ".,;:".contains(tokens.at(last - 1).text())) {
            last--;
        }
        while (first < last && tokens.at(first).is(",")) {
            first++;
        }
        if (last - first < LEAST_CONTENT) {
            return;
        }
        Stretch content = tokens.stretch(first, last);
        int index = reading.firstQuotedEndingAfter(content.from());
        boolean mixed = index < reading.quoted().size()
                && reading.quoted().get(index).at().overlaps(content);
        found.add(new Attribution(
                content,
                mixed ? Quotation.Kind.MIXED : Quotation.Kind.INDIRECT,
                source == null ? null : tokens.words(source.from(), Speakers.nameEnd(tokens, source)),
                tokens.stretch(cueFrom, cueTo),
                source != null && framed && NeededFrames.isFree(tokens, source, cueFrom, first, last)
                        ? frame(source, cueFrom, cueTo, last, first)
                        : null));
    }

    /** From the source to the cue, and on to the content when that follows. */
    private Stretch frame(Subjects.Phrase source, int cueFrom, int cueTo, int last, int first) {
        boolean far = cueFrom - source.to() > FAR;
        int from = far ? cueFrom : Math.min(source.from(), cueFrom);
        int to = Math.max(source.to(), cueTo);
        return tokens.stretch(from, first >= to ? first : to);
    }
}

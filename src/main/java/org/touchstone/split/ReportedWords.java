package org.touchstone.split;

import java.util.Set;

/** Finds where reported words begin and end around the verb that reports them. */
final class ReportedWords {
    private static final Set<String> ADJUNCTS = WordSet.of(
            "in on at during to last earlier later this monday tuesday wednesday thursday friday saturday sunday yesterday today repeatedly publicly");
    private static final Set<String> CLAUSE_OPENERS = WordSet.of(
            "that if whether how why what when where who there it he she they we i you this these those the a an his her their its our my any no some many most all both each",
            "every several few more less another neither either despite while although though even because unless not nothing nobody everyone someone anyone everything something only never such");
    /** They open a clause that says what was said, known or asked. */
    private static final Set<String> OPENERS = Set.of("that", "whether", "how", "why", "if");

    private static final Set<String> OBJECTS = WordSet.of(
            "him her them us me you reporters journalists lawmakers supporters parliament congress viewers voters investors police officials investigators readers it");
    private static final Set<String> PERIOD = WordSet.of(
            "week month year monday tuesday wednesday thursday friday saturday sunday yesterday today night earlier later again");
    /** "said little about", "said nothing more": what was said is not told. */
    private static final Set<String> LITTLE = Set.of("little", "much", "nothing", "anything", "enough", "so");

    private static final Set<String> POLLS = WordSet.of(
            "poll polls survey surveys study studies report reports data results figures records documents research analysis review investigation investigators researchers scientists filings "
                    + "emails numbers statistics census evidence transcript video footage images court judge jury tests exit");
    private static final Set<String> DEMONSTRATIVE_SUBJECTS =
            Set.of("this", "that", "these", "those", "which", "who", "many", "some", "both", "all", "others");

    private static final Set<String> BEFORE_CLAUSE = WordSet.of(
            ", to with from among by about in on at during after before earlier later soon shortly this last again publicly monday tuesday wednesday thursday friday saturday sunday");
    private static final int FARTHEST = 14;

    private final Reading reading;
    private final Tokens tokens;

    ReportedWords(Reading reading, Tokens tokens) {
        this.reading = reading;
        this.tokens = tokens;
    }

    /** Where the content of a cue begins; -1 when none follows. */
    int contentStart(int at, Set<Cues.Kind> kinds, int floor) {
        Token next = tokens.at(at + 1);
        if (LITTLE.contains(next.lower())
                && !tokens.at(at + 2).isCapital()
                && Words.endsNounPhrase(tokens.at(at + 2))) {
            return -1;
        }
        if (PERIOD.contains(next.lower()) && Verbs.isFinite(tokens, at + 2)) {
            return -1;
        }
        if (kinds.contains(Cues.Kind.THAT) && OPENERS.contains(next.lower()) && opensClause(at + 1)) {
            return at + 1;
        }
        boolean say = kinds.contains(Cues.Kind.SAY) || kinds.contains(Cues.Kind.POLL) && isPoll(at, floor);
        if (kinds.contains(Cues.Kind.TO)) {
            for (int to = at + 1; to < at + 4; to++) {
                if (tokens.at(to).is("to")
                        && tokens.at(to + 1).isLowerWord()
                        && (to == at + 1 || PERIOD.contains(tokens.at(to - 1).lower()))) {
                    return to;
                }
            }
        }
        if (kinds.contains(Cues.Kind.TELL) && !next.is("that")) {
            int told = afterObject(at + 1);
            if (told > 0) {
                return told;
            }
        }
        int place = afterAdjunct(at + 1);
        boolean comma = !tokens.isEnglish() && tokens.at(place).is(",");
        place = comma ? place + 1 : place;
        Token word = tokens.at(place);
        if (say
                && (CLAUSE_OPENERS.contains(word.lower())
                        || Words.AUXILIARIES.contains(word.lower())
                                && word.lower().indexOf('\'') > 0
                                && !word.lower().endsWith("n't")
                        || word.isWord() && !Words.endsNounPhrase(word)
                        || word.isNumber()
                        || reading.quotedAt(word.from()) != null)) {
            return tokens.at(place - 1).is("that") ? place - 1 : place;
        }
        boolean phrase = Words.DETERMINERS.contains(next.lower())
                || next.isWord() && !Words.endsNounPhrase(next)
                || OBJECTS.contains(next.lower())
                || reading.quotedAt(next.from()) != null && next != Tokens.NONE;
        return kinds.contains(Cues.Kind.DO) && phrase ? at + 1 : -1;
    }

    /**
     * Where "that" or "whether" opens a clause after a few words that only say when, where or to whom: "confided to her that …", "feelings among
     * many that …". -1 where none does.
     */
    int farClause(int at) {
        if (OPENERS.contains(tokens.at(at + 1).lower()) && opensClause(at + 1)) {
            return at + 1;
        }
        if (!BEFORE_CLAUSE.contains(tokens.at(at + 1).lower())) {
            return -1;
        }
        for (int far = at + 2; far < tokens.size() && far - at < FARTHEST; far++) {
            Token token = tokens.at(far);
            if ((token.is("that") || token.is("whether")) && opensClause(far)) {
                return Verbs.hasFinite(tokens, at + 1, far) ? -1 : far;
            }
            if (token.is(";") || token.is("who") || token.is("which")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a clause begins here with a word that only opens it. */
    boolean isOpener(int at) {
        return OPENERS.contains(tokens.at(at).lower());
    }

    /** "that the tunnel leaks" and no "that leaks": a subject follows. */
    boolean opensClause(int at) {
        String next = tokens.at(at + 1).lower();
        return !Words.AUXILIARIES.contains(next) && !Words.VERBS.contains(next) && !Verbs.isFinite(tokens, at + 1)
                || next.indexOf('\'') > 0;
    }

    boolean isPoll(int at, int floor) {
        for (int back = at - 1; back >= floor && at - back < 10; back--) {
            if (POLLS.contains(tokens.at(back).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Past "on Monday that", "in a statement that", "at a rally,". */
    private int afterAdjunct(int from) {
        Token first = tokens.at(from);
        if (first.is("that")) {
            return from;
        }
        boolean adjunct = ADJUNCTS.contains(first.lower());
        if (!adjunct) {
            return from;
        }
        for (int at = from + 1; at < tokens.size() && at - from < 9; at++) {
            if (tokens.at(at).is("that") || tokens.at(at).is(",") && at - from < 7) {
                return tokens.at(at).is(",") ? at + 1 : at;
            }
        }
        boolean day = Character.isUpperCase(first.text().charAt(0));
        return day ? from + 1 : first.is("on") && tokens.at(from + 1).isCapital() ? from + 2 : from;
    }

    /** Past the person who is told; -1 when nobody is. */
    private int afterObject(int from) {
        Token first = tokens.at(from);
        int at = from;
        if (OBJECTS.contains(first.lower())) {
            at = from + 1;
        } else if (Words.DETERMINERS.contains(first.lower()) || first.isWord() && first.isCapital()) {
            at = from + 1;
            while (at < tokens.size()
                    && at - from < 8
                    && tokens.at(at).isWord()
                    && (tokens.at(at).isCapital()
                            || tokens.at(at - 1).isCapital()
                                    && tokens.at(at).isLowerWord()
                                    && tokens.at(at + 1).isCapital()
                                    && !Words.endsNounPhrase(tokens.at(at))
                            || tokens.at(at).is("'s")
                            || tokens.at(at).is("of")
                            || at == from + 1 && !first.isCapital() && !Words.endsNounPhrase(tokens.at(at)))
                    && !CLAUSE_OPENERS.contains(tokens.at(at).lower())) {
                at++;
            }
        } else {
            return farObject(from);
        }
        at = afterAdjunct(at);
        Token next = tokens.at(at);
        boolean content = next.isWord()
                        && (CLAUSE_OPENERS.contains(next.lower())
                                || next.is("to")
                                || next.is("about")
                                || !Words.endsNounPhrase(next))
                || next.isNumber();
        return content ? at : -1;
    }

    /** Past "foundation employees" and "pollsters", where "that" or somebody follows; -1 where nothing of the kind does. */
    private int farObject(int from) {
        int at = from;
        while (at - from < 3 && tokens.at(at).isLowerWord() && !Words.endsNounPhrase(tokens.at(at))) {
            at++;
        }
        if (at == from || !Words.isPlural(tokens.at(at - 1).lower())) {
            return -1;
        }
        int place = afterAdjunct(at);
        return CLAUSE_OPENERS.contains(tokens.at(place).lower()) ? place : -1;
    }

    int clauseEnd(int start) {
        for (int at = start + 1; at < tokens.size(); at++) {
            Token token = tokens.at(at);
            if (token.is(";") || token.is("\u2014") && tokens.size() - at < 4) {
                return at;
            }
            if (token.is(",") && (startsAnother(at + 1) || isNextDeed(at + 1))) {
                return at;
            }
            boolean chained = (token.is("and") || token.is("but"))
                    && Cues.is(tokens.at(at + 1).lower(), Cues.Kind.SAY)
                    && (tokens.at(at + 1).lower().endsWith("ed")
                            || tokens.at(at + 1).is("said")
                            || tokens.at(at + 1).is("says"));
            if (chained) {
                return at;
            }
        }
        return tokens.size();
    }

    /** "He said that it leaks, called it a trap and left": what somebody did after they had spoken. */
    private boolean isNextDeed(int at) {
        Token object = tokens.at(at + 1);
        boolean deed = tokens.at(at).lower().endsWith("ed")
                && Verbs.isFinite(tokens, at)
                && (Words.DETERMINERS.contains(object.lower())
                        || Words.PRONOUNS.contains(object.lower())
                        || object.isCapital());
        for (int and = at + 2; deed && and < tokens.size(); and++) {
            if (tokens.at(and).is("and") && Verbs.isFinite(tokens, and + 1)) {
                return true;
            }
        }
        return false;
    }

    boolean startsAnother(int at) {
        Token token = tokens.at(at);
        if (token.is("but") && !goesOnAfterBut(at + 1)
                || token.is("although")
                || token.is("though")
                || token.is("while") && tokens.size() - at > 4) {
            return true;
        }
        if (token.lower().endsWith("ing") && !Cues.of(token.lower()).isEmpty()) {
            return true;
        }
        if (token.is("and") || token.is("as")) {
            for (int next = at + 1; next < tokens.size() && next - at < 5; next++) {
                if (Cues.is(tokens.at(next).lower(), Cues.Kind.SAY) && !isNoun(next)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "…, but that some were dry", "…, but not the old ones": still what was said. */
    private boolean goesOnAfterBut(int at) {
        String next = tokens.at(at).lower();
        return next.equals("that")
                || next.equals("not")
                || next.endsWith("ed") && Cues.of(next).isEmpty();
    }

    /** To the first comma that is not inside a number or a list of names. */
    int phraseEnd(int start) {
        for (int at = start + 1; at < tokens.size(); at++) {
            if (tokens.at(at).is(",")
                    && !tokens.at(at + 1).is("including")
                    && !(tokens.at(at + 1).isCapital() && tokens.at(at - 1).isCapital())) {
                return at;
            }
        }
        return tokens.size();
    }

    /** "the report", "a claim": the same letters, and no verb. */
    boolean isNoun(int at) {
        Token before = tokens.at(at - 1);
        String word = tokens.at(at).lower();
        if (tokens.at(at).isCapital() && at > 0) {
            return true;
        }
        if (!tokens.isEnglish()) {
            return false;
        }
        if (word.endsWith("ed") || word.equals("said") || word.equals("says")) {
            if (before.is("'s")
                    || Words.VERBS.contains(before.lower()) && before.isLowerWord()
                    || Words.PREPOSITIONS.contains(before.lower())) {
                return true;
            }
            boolean ofAll = before.is("all") && Words.isPlural(tokens.at(at + 1).lower());
            return ofAll
                    || Words.DETERMINERS.contains(before.lower()) && !DEMONSTRATIVE_SUBJECTS.contains(before.lower());
        }
        boolean led = Words.DETERMINERS.contains(before.lower()) && !DEMONSTRATIVE_SUBJECTS.contains(before.lower())
                || Words.PREPOSITIONS.contains(before.lower()) && !before.is("to") && !word.endsWith("ing")
                || before.is("'s")
                || before.isNumber();
        return led || at == 0 && !word.endsWith("ing");
    }

    boolean hasVerb(int from, int to) {
        for (int at = from; at < to; at++) {
            String word = tokens.at(at).lower();
            if (tokens.at(at).isWord()
                    && (Words.AUXILIARIES.contains(word)
                            || Words.VERBS.contains(word)
                            || word.length() > 3 && word.endsWith("ed"))) {
                return true;
            }
        }
        return false;
    }
}

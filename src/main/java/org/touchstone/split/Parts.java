package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the checkable phrases of a sentence: amounts with what they measure, dates on their own, ages, firsts and mosts. */
final class Parts {
    private static final Set<String> DEFINITE = WordSet.of("the these those his her its their both than between");
    private static final Set<String> AFTER_A_VERB = WordSet.of("in during since before after while as when");
    private static final Set<String> QUANTIFIERS = WordSet.of("all both only just mostly");
    private static final Set<String> OWNERS = WordSet.of("his her its their");

    /** What a phrase says. */
    enum Kind {
        AMOUNT,
        DATES,
        AGE,
        FREQUENCY,
        SUPERLATIVE
    }

    /** A phrase: its tokens, half-open, and the value it carries (-1 without one). */
    record Part(Kind kind, int from, int to, int value) {}

    private static final Set<String> SUPERLATIVES = WordSet.of(
            "most first last only biggest largest highest lowest smallest oldest youngest longest shortest worst best greatest fastest latest deadliest busiest richest poorest");
    private static final Set<String> ADVERBS_AFTER = WordSet.of(
            "abroad ago worldwide overseas nationwide later earlier apart apiece total combined annually daily each");
    private static final Set<String> NOT_FIRST = WordSet.of("time of half");

    private final Tokens tokens;
    private final List<RawValue> values;
    private final List<Part> found = new ArrayList<>();

    private Parts(Tokens tokens, List<RawValue> values) {
        this.tokens = tokens;
        this.values = values;
    }

    static List<Part> of(Tokens tokens, List<RawValue> values) {
        Parts parts = new Parts(tokens, values);
        parts.read();
        return parts.found;
    }

    private void read() {
        for (int i = 0; i < values.size(); i++) {
            RawValue value = values.get(i);
            int from = tokens.indexAt(value.at().from());
            int to = tokens.indexAt(value.at().to());
            if (value.kind() == ValueKind.DATE) {
                i = dates(i, from, to);
            } else if ("year of age".equals(value.unit())) {
                age(i, from, to);
            } else if (value.kind() == ValueKind.NUMBER && "times".equals(value.counted())) {
                frequency(i, from, to);
            } else if (value.kind() == ValueKind.NUMBER || value.kind() == ValueKind.DURATION) {
                amount(i, from, to);
            }
        }
        for (int at = 0; at < tokens.size(); at++) {
            superlative(at);
        }
    }

    private void amount(int value, int from, int to) {
        if (isMention(values.get(value), from)) {
            return;
        }
        int end = to;
        boolean hyphen = tokens.at(to - 2).is("-") || tokens.at(to - 1).text().indexOf('-') > 0;
        if (hyphen || isPercent(to)) {
            end = isPercent(to) ? end : nounEnd(end);
        }
        if (ADVERBS_AFTER.contains(tokens.at(end).lower())) {
            end++;
        } else {
            end = complement(end);
        }
        if (end - from >= 2 || values.get(value).unit() != null) {
            found.add(new Part(Kind.AMOUNT, from, end, value));
        }
    }

    /** "the two leaders", "those three": people and things named before, and no claim about how many they are. */
    private boolean isMention(RawValue value, int from) {
        boolean word = value.number() == null
                || value.number().compareTo(java.math.BigDecimal.TEN) < 0
                        && tokens.at(from).isWord();
        boolean bare = value.unit() == null && value.bound() == Bound.EXACT && word;
        boolean definite = DEFINITE.contains(tokens.at(from - 1).lower());
        return bare && (definite || value.counted() == null || value.counted().endsWith("one"));
    }

    private boolean isPercent(int to) {
        return tokens.at(to - 1).is("%")
                || tokens.at(to - 1).is("percent")
                || tokens.at(to - 1).is("cent");
    }

    private int nounEnd(int from) {
        int at = from;
        while (at < tokens.size()
                && at - from < 6
                && tokens.at(at).isWord()
                && (tokens.at(at).is("'s") && at > from
                        || tokens.at(at).isCapital()
                        || !Words.endsNounPhrase(tokens.at(at)) && !Verbs.isFinite(tokens, at))) {
            at++;
        }
        return at;
    }

    /** "of war in Ukraine", "in power": a preposition with a bare noun, or "of" with any. */
    private int complement(int from) {
        int end = from;
        Token word = tokens.at(end);
        if (word.is("of")) {
            int noun = Words.DETERMINERS.contains(tokens.at(end + 1).lower()) ? end + 2 : end + 1;
            int after = nounEnd(noun);
            end = after > noun ? after : end;
            word = tokens.at(end);
        }
        boolean bare = (word.is("in") || word.is("from") || word.is("at"))
                && tokens.at(end + 1).isWord()
                && !Words.endsNounPhrase(tokens.at(end + 1))
                && !Names.isCalendar(tokens.at(end + 1).lower())
                && !Words.DETERMINERS.contains(tokens.at(end + 1).lower());
        if (bare) {
            int after = nounEnd(end + 1);
            return after - end <= 4 ? after : end;
        }
        return end;
    }

    private void age(int value, int from, int to) {
        int at = from - 1;
        while (at > 0 && (tokens.at(at).is(",") || tokens.at(at).is("("))) {
            at--;
        }
        int first = at;
        while (first > 0
                && tokens.at(first - 1).isWord()
                && tokens.at(first - 1).isCapital()
                && from - first < 6) {
            first--;
        }
        boolean name = tokens.at(at).isWord() && tokens.at(at).isCapital();
        if (name && at < from - 1) {
            found.add(new Part(Kind.AGE, first, to, value));
        } else {
            amount(value, from, to);
        }
    }

    private void frequency(int value, int from, int to) {
        int end = to;
        while (end < tokens.size()
                && end - to < 12
                && !",;.:\u2013\u2014".contains(tokens.at(end).text())) {
            end++;
        }
        boolean verb = Verbs.isFinite(tokens, to) || tokens.at(to).is("-");
        int next = to;
        while (verb
                && next < end
                && !(next > to + 2 && AFTER_A_VERB.contains(tokens.at(next).lower()))) {
            next++;
        }
        if (verb) {
            found.add(new Part(Kind.FREQUENCY, from, next, value));
        }
    }

    /** Dates that stand on their own between marks: ", all in 2018 and 2019". */
    private int dates(int value, int from, int to) {
        int last = value;
        int end = to;
        while (last + 1 < values.size() && values.get(last + 1).kind() == ValueKind.DATE) {
            int next = tokens.indexAt(values.get(last + 1).at().from());
            boolean joined = next - end == 1
                    && (tokens.at(end).is("and")
                            || tokens.at(end).is(",")
                            || tokens.at(end).is("or"));
            if (!joined) {
                break;
            }
            last++;
            end = tokens.indexAt(values.get(last).at().to());
        }
        int first = from;
        while (first > 0
                && (Words.PREPOSITIONS.contains(tokens.at(first - 1).lower())
                        || QUANTIFIERS.contains(tokens.at(first - 1).lower()))) {
            first--;
        }
        boolean opens = tokens.at(first - 1).is(",") || tokens.at(first - 1).is("\u2013");
        boolean quantified = QUANTIFIERS.contains(tokens.at(first).lower());
        if (opens && quantified) {
            found.add(new Part(Kind.DATES, first, end, value));
        }
        return last;
    }

    /** "first", "most", "largest". */
    static boolean isSuperlative(Token token) {
        return SUPERLATIVES.contains(token.lower());
    }

    private void superlative(int at) {
        Token token = tokens.at(at);
        boolean led = tokens.at(at - 1).is("the")
                || tokens.at(at - 1).is("'s")
                || OWNERS.contains(tokens.at(at - 1).lower());
        if (!token.isLowerWord()
                || !led
                || !SUPERLATIVES.contains(token.lower())
                || NOT_FIRST.contains(tokens.at(at + 1).lower())) {
            return;
        }
        boolean most = token.is("most");
        if (most && (tokens.at(at + 1).is("of") || Words.endsNounPhrase(tokens.at(at + 1)))) {
            return;
        }
        int end = nounEnd(tokens.at(at + 1).is("such") ? at + 2 : at + 1);
        if (end - at < 2 || end == at + 1) {
            return;
        }
        int from = at - 1;
        if (tokens.at(from).is("'s")) {
            while (from > 0
                    && tokens.at(from - 1).isWord()
                    && (tokens.at(from - 1).isCapital() || from == at - 1)) {
                from--;
            }
        }
        found.add(new Part(Kind.SUPERLATIVE, from, superlativeEnd(end), -1));
    }

    private int superlativeEnd(int end) {
        Token next = tokens.at(end);
        boolean when = Names.isCalendar(tokens.at(end + 1).lower());
        if (!when && (next.is("in") || next.is("of") || next.is("since") || next.is("by"))) {
            int noun = Words.DETERMINERS.contains(tokens.at(end + 1).lower()) ? end + 2 : end + 1;
            int after = tokens.at(noun).isNumber() ? noun + 1 : nounEnd(noun);
            return after > noun ? after : end;
        }
        return end;
    }
}

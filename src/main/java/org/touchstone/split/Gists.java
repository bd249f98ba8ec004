package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shortens the words of a claim to at most eight. */
final class Gists {
    static final int MOST_WORDS = Room.GIST_WORDS;
    private static final Set<String> DROPPED = WordSet.of(
            "the a an just also then now still very really quite that this these those his her its their much-needed");
    private static final Set<String> CUTS = WordSet.of(
            "in on at of for with from to by as after before during while and but which who that since until into over under through between against within");

    private static final Set<String> POINTING = Set.of("this", "that", "these", "those");
    private static final Set<String> GROUPS =
            Set.of("two", "pair", "three", "four", "five", "latter", "former", "others");
    private static final Set<String> OPENING = Set.of("\u2018", "\u201C");
    private static final Set<String> PERFECT = Set.of("had", "has", "have");
    /** Participles that are past forms, too. */
    private static final Set<String> SAME_IN_BOTH = WordSet.of(
            "made said led met held kept left lost won found told sent built bought brought caught taught spent put set cut hit shut heard sold paid laid fought thought felt dealt slept stood struck sought spread");

    private Gists() {}

    /** Begun with a capital, as a sentence is; phrases keep their small letter. */
    static String asSentence(String gist) {
        int first = gist.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + gist.substring(Character.charCount(first));
    }

    /** The gist of tokens; "42.7-metre space launch rocket" becomes "42.7-metre rocket". */
    static String of(Tokens tokens, int from, int to, boolean amount) {
        if (amount && isMeasure(tokens, from, to)) {
            int end = measureEnd(tokens, from);
            return to - end > 1
                    ? tokens.words(from, end) + " " + tokens.at(to - 1).text()
                    : tokens.words(from, to);
        }
        if (words(tokens.words(from, to)) <= MOST_WORDS) {
            return clean(tokens.words(from, to));
        }
        List<Integer> kept = new ArrayList<>();
        for (int at = afterOpening(tokens, from, to); at < to; at++) {
            if (isAge(tokens, at)) {
                at += 2;
                continue;
            }
            boolean dropped =
                    DROPPED.contains(tokens.at(at).lower()) && !isNeeded(tokens, at) || isSpareAuxiliary(tokens, at);
            if (!dropped || tokens.at(at).isCapital() && at > from) {
                kept.add(at);
            }
        }
        return clean(joined(tokens, kept));
    }

    /** "The two", "the latter", "those who": without them the words would mean something else. */
    private static boolean isNeeded(Tokens tokens, int at) {
        String next = tokens.at(at + 1).lower();
        if (tokens.at(at).is("that") && Cues.of(tokens.at(at - 1).lower()).isEmpty()) {
            return true;
        }
        boolean pronoun = POINTING.contains(tokens.at(at).lower())
                && (next.equals("that") || next.equals("who") || Words.AUXILIARIES.contains(next));
        return pronoun || tokens.at(at).is("the") && GROUPS.contains(next);
    }

    /** "had made", "has failed": the past says as much. "had come", "had been shot": it would say something else. */
    private static boolean isSpareAuxiliary(Tokens tokens, int at) {
        boolean infinitive = tokens.at(at - 1).is("to")
                || Words.AUXILIARIES.contains(tokens.at(at - 1).lower());
        if (infinitive || !PERFECT.contains(tokens.at(at).lower())) {
            return false;
        }
        int verb = at + 1;
        while (Words.ADVERBS.contains(tokens.at(verb).lower())
                || tokens.at(verb).lower().endsWith("ly")) {
            verb++;
        }
        String word = tokens.at(verb).lower();
        return word.length() > 4 && word.endsWith("ed") || SAME_IN_BOTH.contains(word);
    }

    /** Past "After the tour,": what stands before the first comma when it opens with a preposition. */
    private static int afterOpening(Tokens tokens, int from, int to) {
        if (!Words.PREPOSITIONS.contains(tokens.at(from).lower())) {
            return from;
        }
        for (int at = from + 1; at < Math.min(to - 3, from + 9); at++) {
            if (tokens.at(at).is(",")) {
                return at + 1;
            }
        }
        return from;
    }

    private static boolean isAge(Tokens tokens, int at) {
        return tokens.at(at).is(",")
                && tokens.at(at + 1).isNumber()
                && tokens.at(at + 2).is(",");
    }

    private static boolean isMeasure(Tokens tokens, int from, int to) {
        return tokens.at(from).isNumber()
                && tokens.at(from + 1).is("-")
                && !tokens.at(from + 2).is("to")
                && to - from > 4
                && tokens.at(to - 1).isWord();
    }

    private static int measureEnd(Tokens tokens, int from) {
        return from + 3;
    }

    /** As many words as fit, cut before a preposition where that leaves enough. */
    private static String joined(Tokens tokens, List<Integer> kept) {
        StringBuilder gist = new StringBuilder();
        int count = 0;
        int goodLength = 0;
        int goodCount = 0;
        for (int i = 0; i < kept.size() && count <= MOST_WORDS; i++) {
            Token token = tokens.at(kept.get(i));
            boolean glued = i > 0 && kept.get(i) == kept.get(i - 1) + 1 && token.follows(tokens.at(kept.get(i) - 1));
            boolean inWhich = i > 0
                    && token.is("which")
                    && CUTS.contains(tokens.at(kept.get(i - 1)).lower());
            boolean paired = token.is("and") && gist.indexOf("between ") >= 0;
            if (!inWhich && !paired && (CUTS.contains(token.lower()) || token.is(","))) {
                goodLength = gist.length();
                goodCount = count;
            }
            count += glued ? 0 : 1;
            if (count > MOST_WORDS) {
                break;
            }
            boolean inMarks =
                    i > 0 && OPENING.contains(tokens.at(kept.get(i - 1)).text());
            gist.append(i == 0 || glued || inMarks ? "" : " ").append(token.text());
        }
        boolean whole = count <= MOST_WORDS;
        return whole || goodCount < 3 ? gist.toString() : gist.substring(0, goodLength);
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static String clean(String gist) {
        String bare = gist.replaceAll("[\\s,;:\u2013\u2014-]+$", "")
                .replaceAll("\\s+([,;:.!?])", "$1")
                .replaceAll("\\s+", " ")
                .replaceAll(",([\u2019'])$", "$1")
                .strip();
        boolean opened = bare.indexOf('\u2018') >= 0 && bare.indexOf('\u2019') < 0
                || bare.indexOf('\u201C') >= 0 && bare.indexOf('\u201D') < 0;
        return opened ? bare.replaceAll("[\u2018\u201C]\\s*", "") : bare;
    }

    /** A text shortened to at most eight words. */
    static String of(String text) {
        String[] words = text.strip().split("\\s+");
        return words.length <= MOST_WORDS
                ? text.strip()
                : String.join(" ", List.of(words).subList(0, MOST_WORDS - 1)) + " \u2026";
    }
}

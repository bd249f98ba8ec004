package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.text.CodePoints;

/** Writes a statement that can be read without the article: words of the article, with pronouns replaced by whom they mean. */
final class StandAlone {
    private static final Set<String> SINGLE = Set.of("he", "she", "him");
    private static final Set<String> OWNERS = Set.of("his", "her");
    private static final Set<String> PAIRS = WordSet.of("two pair leaders men women presidents ministers tyrants");
    private static final Set<String> OFFICES =
            WordSet.of("leader president minister mayor chancellor premier king queen pope governor senator director");

    private final Reading reading;
    private final Cast cast;
    private final int piece;
    private final StringBuilder words = new StringBuilder();
    private final List<Change> changes = new ArrayList<>();
    private boolean named;
    /** Index of the first token that the statement says, where it began with one. */
    private int begun = -1;

    /** A replacement in UTF-16 indexes of the statement. */
    private record Change(int from, int to, String original, boolean certain) {}

    StandAlone(Reading reading, Cast cast, int piece) {
        this.reading = reading;
        this.cast = cast;
        this.piece = piece;
    }

    /** Adds words of our own. */
    StandAlone say(String own) {
        words.append(own);
        return this;
    }

    /** Adds words that stand for others of the article. */
    StandAlone sayFor(String own, String original, boolean certain) {
        int from = words.length();
        words.append(own);
        changes.add(new Change(from, words.length(), original, certain));
        return this;
    }

    /** Says the same as another. */
    StandAlone like(StandAlone other) {
        int shift = words.length();
        words.append(other.words);
        for (Change change : other.changes) {
            changes.add(new Change(change.from + shift, change.to + shift, change.original, change.certain));
        }
        return this;
    }

    /** Adds tokens of the segment, pronouns replaced while nobody has been named. */
    StandAlone tokens(int from, int to) {
        Tokens tokens = reading.tokens(piece);
        begun = words.isEmpty() ? from : begun;
        int at = from;
        while (at < to) {
            if (at > from) {
                words.append(gap(tokens, at));
            }
            int next = replaced(tokens, at, to);
            next = next == at && isOpening(tokens, from, at) ? pointed(tokens, at, to) : next;
            if (next == at) {
                words.append(tokens.at(at).text());
                named |= cast.namesSomebody(
                        piece, tokens.at(at).from(), tokens.at(at).to());
                next = at + 1;
            }
            at = next;
        }
        return this;
    }

    /** Whether nothing was said yet that words at a token could mean. */
    private boolean isOpening(Tokens tokens, int from, int at) {
        return !named
                && begun == from
                && reading.quotedAt(tokens.at(at).from()) == null
                && !Pointing.isNamed(tokens, from, at);
    }

    /** Says "they" by whom it means, and marks what the article leaves open; answers the index after it, or the same. */
    private int pointed(Tokens tokens, int at, int to) {
        int end = Pointing.end(tokens, at, to);
        if (end == at) {
            return at;
        }
        boolean their = tokens.at(at).is("their");
        boolean they = their || tokens.at(at).is("they");
        String several = they ? cast.several(piece, at) : null;
        String own = several == null ? tokens.words(at, end) : words.isEmpty() ? several : midway(several);
        String ending = several == null || !their ? "" : own.endsWith("s") ? "\u2019" : "\u2019s";
        sayFor(own + ending, tokens.words(at, end), false);
        return end;
    }

    /** "The drivers" after other words. */
    private static String midway(String phrase) {
        int space = phrase.indexOf(' ');
        String first = (space < 0 ? phrase : phrase.substring(0, space)).toLowerCase(Locale.ROOT);
        return Words.DETERMINERS.contains(first) ? first + phrase.substring(first.length()) : phrase;
    }

    private static String gap(Tokens tokens, int at) {
        return tokens.at(at).follows(tokens.at(at - 1)) ? "" : " ";
    }

    /** Replaces what begins here; answers the index after it, or the same when nothing was replaced. */
    private int replaced(Tokens tokens, int at, int to) {
        Token token = tokens.at(at);
        if (named || !token.isWord() || reading.quotedAt(token.from()) != null) {
            return at;
        }
        String word = token.lower();
        if (SINGLE.contains(word)) {
            return change(tokens, at, at + 1, cast.single(piece, token.from(), word), "");
        }
        if (OWNERS.contains(word)) {
            Token owned = tokens.at(at + 1);
            boolean counted =
                    owned != Tokens.NONE && Character.isDigit(owned.text().charAt(0));
            boolean object = word.equals("her") && (at + 1 >= to || Words.endsNounPhrase(owned) && !counted);
            return change(tokens, at, at + 1, cast.single(piece, token.from(), word), object ? "" : "\u2019s");
        }
        if (word.equals("the") && tokens.at(at + 1).is("latter") && at + 1 < to) {
            return change(tokens, at, at + 2, cast.latest(piece, token.from()), "");
        }
        boolean the = word.equals("the") || word.equals("both");
        String next = tokens.at(at + 1).lower();
        if (the && PAIRS.contains(next) && at + 1 < to) {
            int end = next.equals("two") && PAIRS.contains(tokens.at(at + 2).lower()) ? at + 3 : at + 2;
            boolean number = tokens.at(at + 2).is("-")
                    || next.equals("two")
                            && end == at + 2
                            && tokens.at(end).isWord()
                            && !Words.endsNounPhrase(tokens.at(end))
                            && !Verbs.isFinite(tokens, end);
            boolean clear = next.equals("two") || next.equals("pair") || word.equals("both");
            if (number || !clear || end > to) {
                return at;
            }
            return meantOrOpen(tokens, at, end, cast.pair(piece, token.from()));
        }
        if (word.equals("the")
                && OFFICES.contains(next)
                && at + 2 <= to
                && (Words.endsNounPhrase(tokens.at(at + 2)) || Verbs.isFinite(tokens, at + 2))
                && !tokens.at(at + 2).is("of")) {
            Cast.Meant meant = cast.single(piece, token.from(), word);
            return meantOrOpen(tokens, at, at + 2, meant == null ? null : new Cast.Meant(meant.name(), false));
        }
        return at;
    }

    /** Says "the two" or "the leader" by whom it means, or marks it as open. */
    private int meantOrOpen(Tokens tokens, int from, int to, Cast.@Nullable Meant meant) {
        return change(tokens, from, to, meant == null ? new Cast.Meant(tokens.words(from, to), false) : meant, "");
    }

    private int change(Tokens tokens, int from, int to, Cast.@Nullable Meant meant, String ending) {
        if (meant == null) {
            boolean pronoun = Gender.ofPronoun(tokens.at(from).lower()) != Gender.UNKNOWN;
            if (pronoun) {
                sayFor(tokens.at(from).text(), tokens.at(from).text(), false);
                named = true;
            }
            return pronoun ? to : from;
        }
        sayFor(meant.name() + ending, tokens.words(from, to), meant.certain());
        named = true;
        return to;
    }

    /** The statement: begun with a capital and ended with a stop. */
    String text() {
        String text = words.toString().strip();
        if (text.isEmpty()) {
            return text;
        }
        String first = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        String unquoted = first.replaceFirst("[\"'\u2019\u201D]+$", "");
        return unquoted.isEmpty() || ".!?\u2026".indexOf(unquoted.charAt(unquoted.length() - 1)) < 0
                ? first + "."
                : first;
    }

    List<Replacement> replacements() {
        String text = text();
        CodePoints points = CodePoints.of(text);
        int shift = words.length() - words.toString().stripLeading().length();
        List<Replacement> replacements = new ArrayList<>();
        for (Change change : changes) {
            int from = change.from - shift;
            int to = change.to - shift;
            if (from >= 0 && to <= text.length() && from < to) {
                replacements.add(new Replacement(points.span(from, to), change.original, change.certain));
            }
        }
        return replacements;
    }
}

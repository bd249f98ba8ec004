package org.touchstone.split;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom "they" means: the only several people or things that were spoken of before, in the same sentence or before it. */
final class Topics {
    /** So many sentences may go on with "they". */
    private static final int REMEMBERED = 3;

    private static final int LONGEST = 7;
    /** Plurals that nobody means by "they". */
    private static final Set<String> MEASURES = WordSet.of(
            "years months weeks days hours minutes seconds decades centuries times dollars euros pounds crowns miles metres meters kilometres"
                    + " kilometers feet points percent degrees thousands millions billions thanks ways lives terms parts others news"
                    + " grounds tracks arms hands eyes talks");

    private final Reading reading;
    private final Headlines headlines;

    Topics(Reading reading, Headlines headlines) {
        this.reading = reading;
        this.headlines = headlines;
    }

    /** The words for those whom a pronoun means; null where it may be others. */
    @Nullable
    String several(int piece, int pronoun) {
        Tokens here = reading.tokens(piece);
        if (hasPlural(here, 0, pronoun)) {
            return only(here, pronoun);
        }
        if (Pointing.isNamed(here, 0, pronoun)) {
            return null;
        }
        for (int before = piece - 1; before >= Math.max(0, piece - REMEMBERED); before--) {
            if (reading.piece(before).kind() != Segment.Kind.SENTENCE || headlines.is(before)) {
                return null;
            }
            Tokens tokens = reading.tokens(before);
            boolean goesOn = tokens.at(0).is("they") && !isQuoted(tokens, 0);
            if (!goesOn) {
                return subject(tokens);
            }
            if (hasPlural(tokens, 1, tokens.size())) {
                return null;
            }
        }
        return null;
    }

    private boolean isQuoted(Tokens tokens, int at) {
        return reading.quotedAt(tokens.at(at).from()) != null;
    }

    /** What a sentence is about, where nothing else in it may be meant. */
    private @Nullable String subject(Tokens tokens) {
        int verb = 0;
        while (verb < tokens.size() && !Verbs.isFinite(tokens, verb)) {
            verb++;
        }
        return hasPlural(tokens, verb, tokens.size()) ? null : only(tokens, verb);
    }

    /** The only noun phrase in the plural before a token; null where there is none, or where there are others. */
    private @Nullable String only(Tokens tokens, int to) {
        int noun = -1;
        for (int at = 0; at < to; at++) {
            if (isPlural(tokens, at) && noun >= 0 || isJoined(tokens, at)) {
                return null;
            }
            noun = isPlural(tokens, at) ? at : noun;
        }
        if (noun < 0 || isQuoted(tokens, noun)) {
            return null;
        }
        int from = noun;
        while (from > 0
                && (tokens.at(from - 1).isNumber()
                        || tokens.at(from - 1).isWord() && !Words.endsNounPhrase(tokens.at(from - 1)))
                && !Verbs.isFinite(tokens, from - 1)
                && !Verbs.isPresentParticiple(tokens.at(from - 1))) {
            from--;
        }
        Token before = tokens.at(from - 1);
        boolean infinitive = before.is("to") || Words.AUXILIARIES.contains(before.lower());
        if (infinitive && noun > from) {
            from++;
        } else if (Words.DETERMINERS.contains(before.lower())) {
            from--;
        }
        boolean negated = tokens.at(from).is("no") || tokens.at(from).is("neither");
        boolean owned = Gender.ofPronoun(tokens.at(from).lower()) != Gender.UNKNOWN;
        return negated || owned || noun + 1 - from > LONGEST ? null : tokens.words(from, noun + 1);
    }

    private static boolean hasPlural(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isPlural(tokens, at) || isJoined(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlural(Tokens tokens, int at) {
        Token token = tokens.at(at);
        return token.isLowerWord()
                && Words.isPlural(token.lower())
                && !Words.ADVERBS.contains(token.lower())
                && !MEASURES.contains(token.lower())
                && !(tokens.at(at + 1).isWord()
                        && !Words.endsNounPhrase(tokens.at(at + 1))
                        && !Verbs.isFinite(tokens, at + 1))
                && !Verbs.isFinite(tokens, at);
    }

    /** "Lund and Orlov". */
    private static boolean isJoined(Tokens tokens, int at) {
        return tokens.at(at).is("and")
                && tokens.at(at - 1).isCapital()
                && tokens.at(at + 1).isCapital();
    }
}

package org.touchstone.split;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells of an article's assertions those that somebody may want to know from those that only fill it: opinions, forecasts, short remarks,
 * sentences in which nothing can be looked up. A text of few sentences is asked about for itself, and all of it counts;
 * so does an article in a language of which these signs are not known.
 */
final class Telling {
    /** From so many sentences on a text is an article. */
    private static final int ARTICLE = 5;

    private static final double LEAST_WORTH = .6;
    private static final double LEAST_WORTH_OF_A_DEED = .25;
    private static final double LEAST_WORTH_OF_A_POSITION = .35;
    private static final double LEAST_WORTH_OF_A_PART = .7;
    private static final double LEAST_WORTH_OF_WORDS_REPORTED = .3;
    private static final double LEAST_WORTH_OF_WORDS_SPOKEN = .65;
    private static final int REMARK = 6;

    private static final Set<String> PAST = WordSet.of(
            "was were had did said told went made took came gave got won lost built sent held met sold bought fell"
                    + " rose left paid spent");
    private static final Set<String> SHARES_AND_TIMES = WordSet.of(
            "$ \u00A3 \u20AC % percent pct dollars dollar euros euro pounds crowns fifth quarter third point points"
                    + " decade decades year years month months week weeks day days hour hours minute minutes ways");

    private static final NumberWords NUMBERS = NumberWords.of("en");
    private static final Set<String> POINTING = Set.of("it", "this", "that");
    private static final Set<String> SCENES = WordSet.of(
            "stepped strode strolled smiled grinned waved nodded laughed chuckled shrugged sighed hugged applauded"
                    + " cheered gestured beamed winked glanced stared");

    private final boolean article;

    Telling(Reading reading) {
        long sentences = reading.pieces().stream()
                .filter(piece -> piece.kind() == Segment.Kind.SENTENCE)
                .count();
        this.article = reading.isEnglish() && sentences >= ARTICLE;
    }

    boolean isArticle() {
        return article;
    }

    /** Why one may want to discard an assertion; null when one may not. */
    @Nullable
    SuggestedDiscard doubt(Draft draft, Tokens tokens, ClaimType type, double worth) {
        if (!article) {
            return type == ClaimType.OPINION
                    ? SuggestedDiscard.OPINION
                    : type == ClaimType.PREDICTION && draft.claimant() == null ? SuggestedDiscard.PREDICTION : null;
        }
        boolean judged =
                !draft.quoted() && draft.claimant() == null && ClaimTypes.isJudged(tokens, draft.from(), draft.to());
        if (type == ClaimType.OPINION || judged) {
            return SuggestedDiscard.OPINION;
        }
        boolean forecast = type == ClaimType.PREDICTION && draft.claimant() == null;
        if (forecast && !hasFigure(tokens, draft) && !isSettled(tokens, draft)) {
            return SuggestedDiscard.PREDICTION;
        }
        if (!Drafts.isWhole(tokens, draft)) {
            return SuggestedDiscard.TOO_VAGUE;
        }
        if (isScene(draft, tokens)) {
            return SuggestedDiscard.NOT_WORTH_CHECKING;
        }
        if (draft.amount() && !draft.main()) {
            return isAge(tokens, draft)
                    ? SuggestedDiscard.NOT_WORTH_CHECKING
                    : hasShareOrTime(tokens, draft) || draft.to() - draft.from() == 1
                            ? SuggestedDiscard.REPETITION
                            : null;
        }
        boolean known = type == ClaimType.DEFINITION || draft.amount();
        boolean tells =
                known || (draft.quoted() ? isSpokenFact(draft, tokens, worth) : isFact(draft, tokens, type, worth));
        return tells ? null : SuggestedDiscard.NOT_WORTH_CHECKING;
    }

    /** "Norden will sue on Friday": who and when are named, so it is laid down already rather than what may come. */
    private static boolean isSettled(Tokens tokens, Draft draft) {
        boolean will = false;
        boolean named = false;
        for (int at = draft.from(); at < draft.to(); at++) {
            Token token = tokens.at(at);
            will |= token.is("will");
            named |= at > 0
                    && token.isWord()
                    && token.isCapital()
                    && !token.is("i")
                    && !token.lower().startsWith("i'");
        }
        return will && named;
    }

    /** "Ilse Varga, 58": whoever is asked in the street has an age, too. Whom a surname is enough for, may be asked about. */
    private static boolean isAge(Tokens tokens, Draft draft) {
        int comma = draft.to() - 2;
        return tokens.at(comma + 1).isNumber() && tokens.at(comma).is(",") && comma - draft.from() > 1;
    }

    /** An amount of money, a share or a time is looked up with its sentence, and is settled by it. */
    private static boolean hasShareOrTime(Tokens tokens, Draft draft) {
        for (int at = draft.from(); at < draft.to(); at++) {
            if (SHARES_AND_TIMES.contains(tokens.at(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody or something is named first: "Lund bought", not "The incident made" nor "Afterwards, Lund". */
    private static boolean isSomebody(Tokens tokens, int at) {
        String word = tokens.at(at).lower();
        boolean small = Words.PRONOUNS.contains(word)
                || Words.DETERMINERS.contains(word)
                || Words.PREPOSITIONS.contains(word)
                || Words.CONJUNCTIONS.contains(word)
                || Words.ADVERBS.contains(word);
        return tokens.at(at).isCapital() && !small && !tokens.at(at + 1).is(",");
    }

    /** "It's a way", "This is a big night": of what, only those who heard it know. */
    private static boolean isPointing(Tokens tokens, Draft draft) {
        int first = draft.from();
        if (tokens.at(first).is("but")
                || tokens.at(first).is("and")
                || tokens.at(first).is("so")) {
            first++;
        }
        String word = tokens.at(first).lower();
        boolean pointed = POINTING.contains(word)
                && (tokens.at(first + 1).is("is")
                        || tokens.at(first + 1).is("was")
                        || tokens.at(first + 1).is("'s"));
        return pointed || word.equals("it's") || word.equals("that's");
    }

    /** "The mayor stepped to the microphone": true or false, and nobody asks. That she stepped down is news. */
    private static boolean isScene(Draft draft, Tokens tokens) {
        for (int at = draft.from(); at < draft.to() && !draft.quoted(); at++) {
            if (Verbs.isFinite(tokens, at)) {
                boolean leaves =
                        tokens.at(at + 1).is("down") || tokens.at(at + 1).is("aside");
                return SCENES.contains(tokens.at(at).lower()) && !leaves && !hasFigure(tokens, draft);
            }
        }
        return false;
    }

    private static boolean isFact(Draft draft, Tokens tokens, ClaimType type, double worth) {
        if (!draft.main()) {
            boolean counted = hasFigure(tokens, draft) || hasCount(tokens, draft);
            return worth >= (counted ? LEAST_WORTH : LEAST_WORTH_OF_A_PART);
        }
        String claimant = draft.claimant();
        boolean said = claimant != null
                && (Character.isUpperCase(claimant.charAt(0)) || Gender.ofPronoun(claimant) != Gender.UNKNOWN);
        if (said || type == ClaimType.POSITION) {
            return worth >= (said ? LEAST_WORTH_OF_WORDS_REPORTED : LEAST_WORTH_OF_A_POSITION);
        }
        boolean deed = words(tokens, draft) >= REMARK && isSomebody(tokens, draft.from()) && hasPast(tokens, draft);
        boolean counted = hasFigure(tokens, draft) || hasCount(tokens, draft);
        boolean settled = type == ClaimType.PREDICTION && isSettled(tokens, draft);
        if ((deed || counted || settled) && worth >= LEAST_WORTH_OF_A_DEED) {
            return true;
        }
        return worth >= LEAST_WORTH;
    }

    private static boolean isSpokenFact(Draft draft, Tokens tokens, double worth) {
        int words = words(tokens, draft);
        boolean figure = hasFigure(tokens, draft);
        if (!figure && (draft.claimant() == null || isPointing(tokens, draft))) {
            return false;
        }
        if (figure) {
            return true;
        }
        return words >= REMARK && worth >= LEAST_WORTH_OF_WORDS_SPOKEN && !isPromise(tokens, draft);
    }

    /** "I will fight for you": nothing that could be looked up now or later. */
    private static boolean isPromise(Tokens tokens, Draft draft) {
        Token first = tokens.at(draft.from());
        Token next = tokens.at(draft.from() + 1);
        return first.is("i'll") || first.is("i") && (next.is("will") || next.is("won't") || next.is("would"));
    }

    private static int words(Tokens tokens, Draft draft) {
        int words = 0;
        for (int at = draft.from(); at < draft.to(); at++) {
            words += (tokens.at(at).isWord() || tokens.at(at).isNumber())
                            && !tokens.at(at).is("'s")
                    ? 1
                    : 0;
        }
        return words;
    }

    private static boolean hasFigure(Tokens tokens, Draft draft) {
        for (int at = draft.from(); at < draft.to(); at++) {
            if (tokens.at(at).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** "Two people were injured"; "one" is more often a pronoun. */
    private static boolean hasCount(Tokens tokens, Draft draft) {
        for (int at = draft.from(); at < draft.to(); at++) {
            Token token = tokens.at(at);
            boolean count =
                    NUMBERS.is(token.lower()) && !token.is("one") || Parts.isSuperlative(token) && !token.is("only");
            if (count && !tokens.at(at + 1).is("of")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPast(Tokens tokens, Draft draft) {
        for (int at = draft.from(); at < draft.to(); at++) {
            Token token = tokens.at(at);
            boolean past = token.lower().endsWith("ed") || PAST.contains(token.lower());
            if (past && Verbs.isFinite(tokens, at)) {
                return true;
            }
        }
        return false;
    }
}

package org.touchstone.split;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words around a date tell of its tense, each by itself and by its neighbours. */
final class TenseWords {
    private static final Set<String> MODALS =
            WordSet.of("will won't shall would wouldn't should shouldn't may might must can can't cannot ought");
    private static final Set<String> PRESENT = WordSet.of("is are isn't aren't am 's 're i'm");
    private static final Set<String> PAST = WordSet.of("was were wasn't weren't did didn't hadn't couldn't");
    private static final Set<String> PERFECT = Set.of("has", "have", "hasn't", "haven't");

    /** Adjectives and participles of what is yet to come: "due on Friday", "expected to vote". */
    private static final Set<String> DUE = WordSet.of(
            "due set expected scheduled slated planned likely poised forecast projected tipped bound supposed booked billed");
    /** Before "to" and a verb: what is done is yet to come. */
    private static final Set<String> MEANT = WordSet.of(
            "due set expected scheduled slated planned likely unlikely poised forecast projected tipped bound supposed ready about going plan plans planning hope hopes hoped"
                    + " hoping intend intends intended intending aim aims aiming want wants wanted need needs agree agrees agreed promise promises promised pledge pledges pledged",
            "vow vows vowed asked told urged ordered invited called required directed instructed warned wish wishes prepare prepares preparing prepared threaten threatens"
                    + " threatened threatening propose proposes proposed pushing offer offers offered");
    /** Their time is told with "until", "to", "for" or "by", and lies ahead of them. */
    private static final Set<String> SET_A_DATE = WordSet.of(
            "adjourned postponed delayed deferred suspended extended remanded bailed moved pushed rescheduled put given gave banned barred set scheduled planned booked called"
                    + " invited ordered told summoned arranged expected due slated");

    /** "is for February", "is from March". */
    private static final Set<String> LASTING = Set.of("for", "from", "during", "to", "before");

    private static final Set<String> ENDS = Set.of("until", "till", "to", "for", "by");

    private static final Set<String> IRREGULAR_PAST = WordSet.of(
            "said told went came took saw knew thought found left lost won became began brought bought built caught chose drew drove ate fell felt flew forgot grew heard held hid",
            "kept led lent lay lied met paid ran rang rose sat sent sold shook shot sang sank slept spoke spent stood stole struck swam swore taught threw understood woke wore wrote broke",
            "fled fought sought fed slid swept bore tore clung wound made gave got bent dealt dug hung bled bred sprang stung stuck swung",
            "given taken seen known done gone shown written spoken broken chosen driven drawn grown flown thrown worn fallen risen stolen beaten born been become");
    /** Past or not: a "to" or a modal before them tells. */
    private static final Set<String> UNCHANGED = WordSet.of("set cut put hit shut quit hurt cost burst spread split");

    /** Presents in which only what is arranged is told together with a day. */
    private static final Set<String> ARRANGED = WordSet.of(
            "opens begins continues closes expires meets arrives leaves resumes reopens concludes premieres kicks departs");

    private static final Set<String> ARRANGED_OR_NOUNS =
            WordSet.of("votes visits plays returns starts ends hosts launches travels finishes appears");
    private static final Set<String> ARRANGED_OF_MANY =
            WordSet.of("open begin close expire meet arrive leave resume reopen go head start end vote return depart");
    private static final Set<String> ARRANGING = WordSet.of(
            "meeting coming holding visiting hosting playing starting beginning opening closing returning arriving leaving travelling traveling voting launching heading");
    /** "takes effect", "come into force", "goes on sale". */
    private static final Set<String> GOES = WordSet.of("takes take comes come goes go heads head");

    private static final Set<String> GOES_ON = WordSet.of("effect place office part into out on to");

    private static final Set<String> LY_NOUNS = WordSet.of("rally family supply reply assembly monopoly italy july");
    private static final Set<String> BASES = WordSet.of("hundred united");
    private static final Set<String> NO_INFINITIVES = WordSet.of(
            "hospital court prison jail school work power bed church safety parliament congress date press death office town home market");
    private static final Set<String> STAYS = Set.of("stays", "stay", "remains", "remain", "keeps", "keep");
    private static final int FEW = 4;

    private final Tokens tokens;
    private final int lead;

    /**
     * @param lead index of the preposition of the date, or of the date
     */
    TenseWords(Tokens tokens, int lead) {
        this.tokens = tokens;
        this.lead = lead;
    }

    /**
     * What the token tells of the date; null when it tells nothing, and UNTOLD for a verb that leaves it open.
     *
     * @param infinitive whether an infinitive stands between it and the date
     */
    @Nullable
    Tense at(int at, boolean infinitive) {
        Token token = tokens.at(at);
        String word = token.lower();
        boolean noun = Words.DETERMINERS.contains(tokens.at(at - 1).lower());
        if (!token.isLowerWord() && at > 0 && !word.endsWith("'ll")) {
            return null;
        }
        if (word.endsWith("'ll") || MODALS.contains(word) && !noun) {
            return isFollowedByHave(at) ? Tense.BACK : Tense.AHEAD;
        }
        if (word.equals("could")) {
            return tokens.at(at + 1).is("not") || isFollowedByHave(at) ? Tense.BACK : Tense.AHEAD;
        }
        if (PRESENT.contains(word)) {
            boolean possessive = word.equals("'s")
                    && !Words.PRONOUNS.contains(tokens.at(at - 1).lower());
            return possessive ? null : present(at);
        }
        if (PAST.contains(word)) {
            int after = pastAdverbs(at + 1);
            return isDue(after) || tokens.at(after).is("to") ? Tense.AHEAD : Tense.BACK;
        }
        if (word.equals("had") || PERFECT.contains(word)) {
            return having(at, word.equals("had"));
        }
        if ((word.equals("if") || word.equals("unless"))
                && !tokens.at(at - 1).is("as")
                && !tokens.at(at - 1).is("even")) {
            return Tense.AHEAD;
        }
        if (tokens.at(at + 1).is("to") && MEANT.contains(word) && isInfinitive(at + 1) && !isDueTo(at)) {
            return isAfterHadBeen(at) ? Tense.BACK : Tense.AHEAD;
        }
        if (infinitive && MEANT.contains(word) && !noun) {
            return Tense.AHEAD;
        }
        if (word.length() > 4 && word.endsWith("ing") && tokens.at(at - 1).is("after")) {
            return Tense.BACK;
        }
        return isArranged(at) ? Tense.AHEAD : past(at);
    }

    /** "to" before a verb. */
    boolean isInfinitive(int at) {
        Token verb = tokens.at(at + 1);
        return tokens.at(at).is("to")
                && verb.isLowerWord()
                && (!Words.endsNounPhrase(verb)
                        || verb.is("be")
                        || verb.is("have")
                        || Words.VERBS.contains(verb.lower()))
                && !Words.isPlural(verb.lower())
                && !NO_INFINITIVES.contains(verb.lower())
                && !isDueTo(at - 1);
    }

    /** "cancelled due to snow": a reason. */
    private boolean isDueTo(int at) {
        return tokens.at(at).is("due")
                && tokens.at(at + 1).is("to")
                && isPastForm(tokens.at(at - 1).lower());
    }

    private boolean isFollowedByHave(int at) {
        return tokens.at(pastAdverbs(at + 1)).is("have");
    }

    /** "due on Friday", "due to sail"; what is "due to a strike" has a reason. */
    private boolean isDue(int at) {
        boolean reason = tokens.at(at).is("due") && tokens.at(at + 1).is("to") && !isInfinitive(at + 1);
        return DUE.contains(tokens.at(at).lower()) && !isWrought(at) && !reason;
    }

    private Tense present(int at) {
        int after = pastAdverbs(at + 1);
        Token next = tokens.at(after);
        boolean dated = after == lead && !LASTING.contains(next.lower());
        boolean coming = dated
                || isDue(after)
                || next.is("to")
                || next.is("going")
                || next.is("about")
                || next.is("being")
                || ARRANGING.contains(next.lower());
        return coming ? Tense.AHEAD : Tense.UNTOLD;
    }

    private Tense having(int at, boolean had) {
        int after = pastAdverbs(at + 1);
        Token next = tokens.at(after);
        if (next.is("until") || next.is("till")) {
            return Tense.AHEAD;
        }
        if (had || isPastForm(next.lower()) || next.is("had")) {
            boolean dated = next.is("been") && setsADate(pastAdverbs(after + 1));
            return dated || !had && setsADate(after) ? Tense.AHEAD : Tense.BACK;
        }
        return next.is("to") ? Tense.AHEAD : Tense.UNTOLD;
    }

    private boolean isAfterHadBeen(int at) {
        return tokens.match(at - 2, "had", "been");
    }

    private @Nullable Tense past(int at) {
        String word = tokens.at(at).lower();
        Token before = tokens.at(beforeAdverbs(at - 1));
        if (before.is("as") || before.is("than")) {
            return null;
        }
        if (DUE.contains(word) && !isWrought(at) && !Words.DETERMINERS.contains(before.lower())) {
            boolean free = at + 1 == lead
                    || Words.PREPOSITIONS.contains(tokens.at(at + 1).lower());
            boolean helped = PRESENT.contains(before.lower())
                    || PAST.contains(before.lower())
                    || before.is("be")
                    || before.is("been");
            if (free && !helped && !isDueTo(at)) {
                return Tense.AHEAD;
            }
        }
        if (!isPastForm(word) || isAttributive(at)) {
            return null;
        }
        if (before.is("if") || before.is("unless")) {
            return Tense.AHEAD;
        }
        boolean helped = before.is("be")
                || before.is("being")
                || before.is("been")
                || before.is("get")
                || STAYS.contains(before.lower())
                || PRESENT.contains(before.lower())
                || PAST.contains(before.lower())
                || PERFECT.contains(before.lower())
                || before.is("had");
        if (setsADate(at)) {
            return Tense.AHEAD;
        }
        boolean bare =
                UNCHANGED.contains(word) && (before.is("to") || MODALS.contains(before.lower()) || before.is("could"));
        return helped || bare ? null : Tense.BACK;
    }

    /** "postponed until Friday", "scheduled for March". */
    private boolean setsADate(int at) {
        Token token = tokens.at(at);
        return SET_A_DATE.contains(token.lower())
                && ENDS.contains(tokens.at(lead).lower())
                && lead - at <= FEW;
    }

    private boolean isPastForm(String word) {
        return IRREGULAR_PAST.contains(word)
                || UNCHANGED.contains(word)
                || word.length() > 4
                        && word.endsWith("ed")
                        && !BASES.contains(word)
                        && (!word.endsWith("eed") || word.equals("agreed") || word.equals("freed"));
    }

    /** "the proposed law", "newly elected members". */
    private boolean isAttributive(int at) {
        Token before = tokens.at(at - 1);
        Token after = tokens.at(at + 1);
        boolean opens = before.isNumber()
                || before.is("'s")
                || before.is("of")
                || Words.DETERMINERS.contains(before.lower()) && !Words.PRONOUNS.contains(before.lower())
                || before.is("newly")
                || before.is("recently");
        return opens && after.isWord() && !Words.endsNounPhrase(after);
    }

    /** "is set up", "is expected by analysts". */
    private boolean isWrought(int at) {
        Token after = tokens.at(at + 1);
        return tokens.at(at).is("set") && (after.is("up") || after.is("in") || after.is("against"));
    }

    private boolean isArranged(int at) {
        Token token = tokens.at(at);
        Token before = tokens.at(beforeAdverbs(at - 1));
        String word = token.lower();
        if (before.is("to") || before.is("did") || before.is("n't") || MODALS.contains(before.lower())) {
            return false;
        }
        boolean many = before.isWord()
                && (Words.isPlural(before.lower()) || before.is("they") || before.is("we") || before.is("you"));
        boolean one = before.isWord()
                && !Words.PREPOSITIONS.contains(before.lower())
                && !Words.DETERMINERS.contains(before.lower());
        if (GOES.contains(word) && GOES_ON.contains(tokens.at(at + 1).lower())) {
            return word.endsWith("s") ? one : many;
        }
        boolean named = before.isWord() && before.isCapital()
                || before.is("he")
                || before.is("she")
                || before.is("it")
                || before.is("which")
                || before.isLowerWord()
                        && Words.DETERMINERS.contains(tokens.at(at - 2).lower());
        return ARRANGED.contains(word) && one
                || ARRANGED_OR_NOUNS.contains(word) && (named || at + 1 == lead && one && !before.isNumber())
                || ARRANGED_OF_MANY.contains(word) && !GOES.contains(word) && many;
    }

    private int pastAdverbs(int at) {
        int after = at;
        while (isAdverb(after)) {
            after++;
        }
        return after;
    }

    private int beforeAdverbs(int at) {
        int before = at;
        while (isAdverb(before)) {
            before--;
        }
        return before;
    }

    private boolean isAdverb(int at) {
        String word = tokens.at(at).lower();
        return word.equals("not")
                || word.equals("also")
                || word.equals("now")
                || word.equals("already")
                || word.equals("still")
                || word.equals("then")
                || word.length() > 4 && word.endsWith("ly") && !MEANT.contains(word) && !LY_NOUNS.contains(word);
    }
}

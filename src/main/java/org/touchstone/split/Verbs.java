package org.touchstone.split;

import java.util.Map;
import java.util.Set;

/** Tells verbs from other words by their form, as well as can be done without a dictionary of all of them. */
final class Verbs {
    private static final Set<String> PARTICIPLES_ONLY = WordSet.of(
            "given taken seen known done gone shown written spoken broken chosen driven drawn grown flown thrown worn");
    private static final Set<String> BOTH =
            WordSet.of("led built made held brought bought caught found met paid sent told won lost set cut");
    /** Words in -ed that are adjectives more often than verbs. */
    private static final Set<String> ADJECTIVES = WordSet.of(
            "united advanced armoured armored so-called related limited red bed hundred indeed need seed speed sacred naked wicked ballistic unprecedented aged alleged"
                    + " supposed estimated led-based medium-sized beloved talented experienced armed unmanned"
                    + " sophisticated complicated gifted skilled unskilled rugged renowned crowded disabled outdated unexpected unfounded"
                    + " unnamed undocumented unsolved unchanged");
    /** Pasts that their ending does not tell. */
    private static final Set<String> PASTS = WordSet.of(
            "died fled sued owed vied tied agreed disagreed freed guaranteed succeeded exceeded proceeded bore bent blew clung crept dealt dug"
                    + " fought flung forbade forgave froze hung knelt leapt meant overcame oversaw overtook rebuilt rode sought shone shrank slid"
                    + " sprang stuck stung strove swept swung tore taught undertook underwent undid upheld withdrew withstood arose awoke");
    /** Third persons that are no plural of a noun, of verbs that are not among the {@link Words#VERBS}. */
    private static final Set<String> THIRD_PERSONS = WordSet.of(
            "accepts accuses achieves acquires admits adopts adds affects agrees applies argues arises assumes attends avoids",
            "bans begs behaves belongs builds buys collects compares complains comprises confirms connects considers consists",
            "contains contributes converts creates crosses decides declares declines defends defines delays delivers denies",
            "depends describes deserves destroys detains develops differs discusses divides donates drives eats emerges",
            "employs enables encourages ends enforces enjoys ensures enters establishes examines exceeds exists expands",
            "explains explores exposes extends faces fails fights flies follows forbids forces gains generates governs hangs",
            "happens hears hides hires ignores imposes improves indicates informs inherits insists inspires intends",
            "introduces investigates invites involves joins lacks lasts launches learns lets lies listens loves maintains",
            "manages merges mentions obtains occupies occurs offers operates opposes organises organizes outweighs overlooks",
            "owes owns participates performs permits persuades pleads possesses prefers prepares prescribes presents prevents",
            "produces prohibits promotes proposes protects proves publishes pursues raises reaches reads recalls recognises",
            "recognizes recommends reduces reflects refuses regards rejects relates relies remembers removes replaces",
            "represents resembles resides resigns resists restores restricts retains reveals satisfies seeks sells sends",
            "serves shares sits sleeps speaks spends stands stays stems strengthens struggles succeeds suffers suggests",
            "supplies supports suspends teaches threatens travels tries undermines understands unites uses vanishes varies",
            "violates visits votes wears weighs welcomes worries writes yields");
    /** What somebody says, and what somebody said, look alike: a verb after a name or a pronoun. */
    private static final Set<String> NOUNS_TOO = WordSet.of(
            "rules remarks comments claims reports notes states estimates demands charges promises requests tweets posts reviews counts signals"
                    + " hints orders threats votes visits supplies yields offers loves shares ends faces forces gains holds launches uses fights"
                    + " travels lies drives supports reads raises delays presents struggles worries welcomes bans wins spends");

    private static final Set<String> NOT_PARTICIPLES = WordSet.of(
            "during following including upcoming incoming oncoming remaining existing according morning evening king thing nothing something anything everything spring string ring wing building meeting beijing being long-standing outstanding regarding"
                    + " concerning excluding notwithstanding ongoing housing funding training engineering manufacturing reporting proceeding");
    private static final Map<String, String> IRREGULAR_PAST = Map.ofEntries(
            Map.entry("giving", "gave"),
            Map.entry("making", "made"),
            Map.entry("taking", "took"),
            Map.entry("saying", "said"),
            Map.entry("telling", "told"),
            Map.entry("leading", "led"),
            Map.entry("becoming", "became"),
            Map.entry("bringing", "brought"),
            Map.entry("leaving", "left"),
            Map.entry("meeting", "met"),
            Map.entry("sending", "sent"),
            Map.entry("finding", "found"),
            Map.entry("holding", "held"),
            Map.entry("keeping", "kept"),
            Map.entry("losing", "lost"),
            Map.entry("winning", "won"),
            Map.entry("falling", "fell"),
            Map.entry("rising", "rose"),
            Map.entry("growing", "grew"),
            Map.entry("selling", "sold"),
            Map.entry("buying", "bought"),
            Map.entry("speaking", "spoke"),
            Map.entry("writing", "wrote"),
            Map.entry("building", "built"),
            Map.entry("paying", "paid"),
            Map.entry("running", "ran"),
            Map.entry("standing", "stood"),
            Map.entry("beginning", "began"),
            Map.entry("going", "went"),
            Map.entry("coming", "came"),
            Map.entry("showing", "showed"),
            Map.entry("drawing", "drew"),
            Map.entry("getting", "got"),
            Map.entry("putting", "put"),
            Map.entry("setting", "set"),
            Map.entry("cutting", "cut"),
            Map.entry("hitting", "hit"),
            Map.entry("feeding", "fed"),
            Map.entry("spending", "spent"),
            Map.entry("breaking", "broke"),
            Map.entry("driving", "drove"),
            Map.entry("wearing", "wore"),
            Map.entry("seeing", "saw"),
            Map.entry("having", "had"),
            Map.entry("doing", "did"),
            Map.entry("sitting", "sat"),
            Map.entry("eating", "ate"),
            Map.entry("sleeping", "slept"),
            Map.entry("teaching", "taught"),
            Map.entry("catching", "caught"),
            Map.entry("fighting", "fought"),
            Map.entry("seeking", "sought"),
            Map.entry("thinking", "thought"),
            Map.entry("singing", "sang"),
            Map.entry("swimming", "swam"),
            Map.entry("throwing", "threw"),
            Map.entry("flying", "flew"),
            Map.entry("lying", "lay"),
            Map.entry("dealing", "dealt"),
            Map.entry("striking", "struck"),
            Map.entry("shaking", "shook"),
            Map.entry("choosing", "chose"),
            Map.entry("forgetting", "forgot"),
            Map.entry("feeling", "felt"),
            Map.entry("hearing", "heard"));

    /** Plain forms that tell a tense after "they" or a plural, of common verbs. */
    private static final Set<String> PLAIN = WordSet.of(
            "accept accuse add admit adopt agree aim allow announce appear apply argue arrive ask attend avoid back ban bear become begin believe"
                    + " belong blame bring build buy call carry cause change charge choose claim close come compare complain confirm consider",
            "contain continue contribute cost cover create criticise criticize cross cut deal decide declare defend demand deny depend describe"
                    + " deserve die differ disagree discuss do doubt draw drink drive earn eat emerge employ end enjoy enter estimate exceed exist",
            "expand expect explain face fail fall favor favour fear feel fight fill find fit fly follow force form gain gather generate get give go"
                    + " grow happen have hear help hide hire hold hope identify ignore impose improve include increase indicate insist intend",
            "introduce invest involve join keep kill know lack last launch lead lean learn leave let lie like link live look lose love maintain make"
                    + " manage matter mean meet mention miss move need note object occur offer open operate oppose owe own part participate pay",
            "perform plan play point pose prefer prepare present press prevent produce promise propose protect protest prove provide publish push"
                    + " put raise range reach read receive recognise recognize recommend record reduce refer reflect refuse regard reject rely",
            "remain remember remove rent replace represent require rest return reveal ride rise run say see seek seem sell send serve set shape"
                    + " share show sign sing sit speak spend stand start stay stem stop struggle study succeed suffer suggest support suspect take",
            "talk target teach tell tend think threaten travel treat trust try turn understand urge use value vary view visit vote wait walk want"
                    + " warn watch wear win wish withdraw wonder work worry write yield");

    private static final Set<String> MANY = Set.of("they", "we", "you", "i");

    /** What may begin the object of a plain form, where the word before might as well make a noun of it. */
    private static final Set<String> OPENS_AN_OBJECT = WordSet.of("to that how why whether what than");

    private Verbs() {}

    /** Whether a token is, as far as its form tells, a verb with a tense. */
    static boolean isFinite(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (!token.isLowerWord()) {
            return false;
        }
        String word = token.lower();
        Token before = tokens.at(at - 1);
        if (word.indexOf('-') >= 0) {
            return false;
        }
        boolean noun = Words.DETERMINERS.contains(before.lower()) && !Words.PRONOUNS.contains(before.lower())
                || before.is("'s")
                || before.is("to")
                || Words.PREPOSITIONS.contains(before.lower()) && before.isLowerWord();
        if (Words.AUXILIARIES.contains(word)) {
            return !word.equals("be") && !word.equals("been") && !word.equals("being");
        }
        if (noun) {
            return false;
        }
        if (isSubjunctive(tokens, at - 1) && isParticiple(token)) {
            return false;
        }
        if (Words.VERBS.contains(word)) {
            boolean counted = before.isNumber() && NOUNS_TOO.contains(word);
            return !PARTICIPLES_ONLY.contains(word) && !counted;
        }
        return isPast(word) && !isAttributive(tokens, at) || isThirdPerson(word, before) || isPlain(tokens, at);
    }

    /** "they know", "most voters think that". */
    private static boolean isPlain(Tokens tokens, int at) {
        if (!PLAIN.contains(tokens.at(at).lower())) {
            return false;
        }
        Token before = tokens.at(at - 1);
        Token next = tokens.at(at + 1);
        if (MANY.contains(before.lower())) {
            return !Words.AUXILIARIES.contains(tokens.at(at - 2).lower());
        }
        boolean object = Words.DETERMINERS.contains(next.lower())
                || Words.PRONOUNS.contains(next.lower())
                || OPENS_AN_OBJECT.contains(next.lower());
        return object
                && before.isLowerWord()
                && Words.isPlural(before.lower())
                && !Words.isModifierPlural(before.lower())
                && !Words.AUXILIARIES.contains(tokens.at(at - 2).lower());
    }

    /** "suggested the writer be fired": wished for, and not told. */
    private static boolean isSubjunctive(Tokens tokens, int be) {
        Token before = tokens.at(be - 1);
        return tokens.at(be).is("be")
                && before.isWord()
                && !before.is("to")
                && !Words.AUXILIARIES.contains(before.lower())
                && !Words.ADVERBS.contains(before.lower())
                && !before.lower().endsWith("ly")
                && Words.endsNounPhrase(tokens.at(be - 2))
                        == Words.DETERMINERS.contains(tokens.at(be - 2).lower());
    }

    private static boolean isThirdPerson(String word, Token before) {
        boolean verb = THIRD_PERSONS.contains(word) || Cues.is(word, Cues.Kind.SAY) && word.endsWith("s");
        boolean somebody =
                before.isCapital() || Words.PRONOUNS.contains(before.lower()) || before.is("who") || before.is("which");
        boolean noun = NOUNS_TOO.contains(word) || Cues.is(word, Cues.Kind.SAY);
        return verb
                && (before.isWord() || !noun)
                && !Words.isPlural(before.lower())
                && (somebody || !NOUNS_TOO.contains(word));
    }

    private static boolean isPast(String word) {
        return PASTS.contains(word)
                || word.length() > 4 && word.endsWith("ed") && !ADJECTIVES.contains(word) && !word.endsWith("eed");
    }

    /** "two wounded soldiers", "an aged man": before a noun and after a word that opens a noun phrase. */
    private static boolean isAttributive(Tokens tokens, int at) {
        Token before = tokens.at(at - 1);
        boolean opens = before.isNumber()
                || Words.DETERMINERS.contains(before.lower()) && !Words.PRONOUNS.contains(before.lower())
                || before.is("-")
                || before.is(",") && tokens.at(at + 1).is("by")
                || before.is("and") && tokens.at(at - 2).is("and");
        return opens
                && (tokens.at(at + 1).isWord() && !Words.endsNounPhrase(tokens.at(at + 1))
                        || tokens.at(at + 1).is("by"));
    }

    /** Whether a word may be a passive participle: "followed", "given", "led". */
    static boolean isParticiple(Token token) {
        String word = token.lower();
        return token.isLowerWord() && (isPast(word) || PARTICIPLES_ONLY.contains(word) || BOTH.contains(word));
    }

    static boolean hasFinite(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (isFinite(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word may open a participle clause ("…, citing the costs"). */
    static boolean isPresentParticiple(Token token) {
        String word = token.lower();
        return token.isLowerWord() && word.length() > 5 && word.endsWith("ing") && !NOT_PARTICIPLES.contains(word);
    }

    /** The past tense of a present participle; the participle itself when it cannot be told. */
    static String pastOf(String participle) {
        String irregular = IRREGULAR_PAST.get(participle);
        if (irregular != null) {
            return irregular;
        }
        String stem = participle.substring(0, participle.length() - 3);
        char last = stem.charAt(stem.length() - 1);
        boolean consonantY = last == 'y' && stem.length() > 2 && "aeiou".indexOf(stem.charAt(stem.length() - 2)) < 0;
        return consonantY ? stem.substring(0, stem.length() - 1) + "ied" : stem + "ed";
    }
}

package org.touchstone.split;

import java.util.Set;

/** The small words of English by what they do in a sentence, as far as the rules need them. */
final class Words {
    static final Set<String> DETERMINERS = WordSet.of(
            "the a an this that these those my your his her its our their each every some any no another both all such what which whose either neither");

    static final Set<String> PREPOSITIONS = WordSet.of(
            "of in on at by for with from to into onto over under after before during since until till between among against about around through across toward towards",
            "within without near off out up down along behind beyond despite except per via than as like amid upon inside outside above below beside besides versus vs",
            "throughout alongside following including regarding concerning");

    static final Set<String> CONJUNCTIONS = WordSet.of(
            "and or but nor yet so if because although though while when where whereas unless once whether after before since until till as that than");

    static final Set<String> PRONOUNS = WordSet.of(
            "i you he she it we they me him us them who whom whoever which what that this these those there here mine yours hers ours theirs himself herself itself",
            "themselves myself ourselves yourself someone somebody anyone anybody everyone everybody nobody nothing something anything everything one others another");

    static final Set<String> AUXILIARIES = WordSet.of(
            "is are was were be been being am has have had having do does did will would shall should can could may might must",
            "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't mustn't cannot ain't",
            "he's she's it's that's there's i'm you're we're they're i've you've we've they've i'll you'll he'll she'll we'll they'll it'll i'd you'd he'd she'd we'd they'd");

    /** Finite forms of common verbs that look like nothing else. */
    static final Set<String> VERBS = WordSet.of(
            "said says say saying told tells went goes gone came comes took takes taken gave gives given got gets made makes saw sees seen knew knows known thought thinks",
            "found finds left lost loses won wins became becomes began begins begun brought bought built caught chose chosen drew drove ate fell falls fallen felt feels",
            "flew flown forgot grew grows grown heard held holds hid hit kept keeps led leads lent let lay lied met meets paid pays put ran runs rang rose rises risen sat sent sold",
            "set sets shook shot shut sang sank slept spoke spoken spent stood stole struck swam swore taught threw understood woke wore wrote written broke broken",
            "remain remains seem seems appear appears want wants need needs help helps include includes show shows shown die dies live lives believe believes expect expects",
            "continue continues allow allows cause causes mean means require requires increase increases provide provides receive receives carry carries earn earns claim claims");

    /** They open a clause about the noun before them. */
    static final Set<String> RELATIVES = Set.of("who", "which", "whose");

    static final Set<String> NOMINATIVES = Set.of("he", "she", "they", "we", "i", "you");

    static final Set<String> WEEKDAYS =
            WordSet.of("monday tuesday wednesday thursday friday saturday sunday yesterday");

    /** Adverbs and other words that may stand between a noun and its verb, or end a noun phrase. */
    static final Set<String> ADVERBS = WordSet.of(
            "abroad ago again already also always away back briefly currently earlier else enough even ever far first here home just last late later long meanwhile more most much",
            "nearly never next not now off often once only outside overseas perhaps quickly quite rather really recently respectively seldom since so sometimes soon still then there",
            "together today tomorrow tonight too twice very well worldwide yesterday yet alike instead overall apiece altogether down up inside nationwide online offline",
            "annually daily monthly weekly yearly each either elsewhere aboard ahead apart around aside total");

    private static final Set<String> IRREGULAR_PLURALS = WordSet.of(
            "people men women children feet teeth mice geese police cattle sheep fish deer aircraft spacecraft personnel staff clergy series species means data media criteria",
            "phenomena wives lives troops policemen congressmen fishermen firefighters businessmen servicemen lawmakers hostages crew youth poor dead injured wounded homeless");

    private static final Set<String> NOT_PLURALS = WordSet.of(
            "is was has does this his its us yes as plus thus gas bus status news politics less across always perhaps sometimes towards afterwards besides series business",
            "process access success loss class mass boss pass press stress progress congress address princess witness illness crisis basis analysis virus campus focus bonus",
            "census consensus chaos lens glass grass cross dress address express express ' 's");

    /** Plurals that usually stand before another noun. */
    private static final Set<String> MODIFIER_PLURALS = WordSet.of(
            "sports arms goods weapons savings sales news human-rights rights systems games women's men's children's",
            "police cattle sheep fish deer aircraft spacecraft staff media data youth crew");

    private Words() {}

    /** Whether a noun phrase cannot go on over this word. */
    static boolean endsNounPhrase(Token token) {
        String word = token.lower();
        return !token.isWord()
                || DETERMINERS.contains(word)
                || PREPOSITIONS.contains(word)
                || CONJUNCTIONS.contains(word)
                || PRONOUNS.contains(word) && !token.text().equals("US")
                || AUXILIARIES.contains(word)
                || VERBS.contains(word)
                || ADVERBS.contains(word)
                || word.length() > 4 && word.endsWith("ly") && !word.endsWith("family");
    }

    static boolean isPlural(String lower) {
        if (IRREGULAR_PLURALS.contains(lower)) {
            return true;
        }
        return lower.length() > 3
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is")
                && !lower.endsWith("'s")
                && !NOT_PLURALS.contains(lower);
    }

    static boolean isModifierPlural(String lower) {
        return MODIFIER_PLURALS.contains(lower);
    }

    /** The singular of a regular plural; "people" stays. */
    static String singular(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        switch (lower) {
            case "men", "women", "policemen", "fishermen", "servicemen", "businessmen", "congressmen":
                return word.substring(0, word.length() - 2) + "an";
            case "children":
                return word.substring(0, word.length() - 3);
            case "feet":
                return "foot";
            case "wives", "lives", "knives", "midwives":
                return word.substring(0, word.length() - 3) + "fe";
            case "wolves", "halves", "shelves", "thieves", "leaves", "loaves", "calves", "selves":
                return word.substring(0, word.length() - 3) + "f";
            case "heroes",
                    "potatoes",
                    "tomatoes",
                    "vetoes",
                    "echoes",
                    "torpedoes",
                    "mosquitoes",
                    "volcanoes",
                    "embargoes":
                return word.substring(0, word.length() - 2);
            default:
                break;
        }
        if (!isPlural(lower)
                || IRREGULAR_PLURALS.contains(lower) && !lower.endsWith("s")
                || lower.equals("series")
                || lower.equals("species")
                || lower.equals("means")) {
            return word;
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (lower.endsWith("sses")
                || lower.endsWith("shes")
                || lower.endsWith("ches")
                || lower.endsWith("xes")
                || lower.endsWith("ruses")
                || lower.endsWith("buses")
                || lower.endsWith("zzes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.substring(0, word.length() - 1);
    }
}

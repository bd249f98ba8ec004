package org.touchstone.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rules know of English words: which carry nothing, which deny, which mean the same or the opposite. */
final class Lexicon {
    private static final Set<String> EMPTY = words(
            "a an the this that these those it its he him his she her hers they them their we us our i me my you your who whom whose which what",
            "is are was were be been being am has have had having do does did will would shall should can could may might must",
            "of in on at by for with from to into onto over under after before during since until till as than then and or but so if because",
            "there here also too very just only even still already yet again about around some any all both each every such own same other others",
            "said says say saying told tells according added announced stated up out off s t re ve ll");

    /** Words of a number that are not what it counts. */
    private static final Set<String> FIGURES = words(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
            "thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion",
            "dozen dozens scores several few many couple handful numerous some half third quarter twice once thrice more less fewer than about around",
            "roughly nearly almost approximately over under least most up to between and at a an of by");

    private static final Set<String> LOCATING = words("in at near from to towards outside inside");

    private static final Set<String> DENYING =
            words("not never no none neither nor nobody nothing cannot without n't denied denies deny");

    private static final Map<String, String> IRREGULAR = irregular(
            "rose rise, risen rise, fell fall, fallen fall, won win, lost lose, met meet, took take, taken take, came come, went go, gone go, made make",
            "built build, bought buy, sold sell, began begin, begun begin, grew grow, grown grow, left leave, gave give, given give, held hold, led lead",
            "sank sink, sunk sink, flew fly, flown fly, spoke speak, spoken speak, wrote write, written write, born bear, men man, women woman",
            "children child, people person, died die, dies die, dying die, feet foot, saw see, seen see, ran run, shot shoot, struck strike, paid pay",
            "hit hit, shut shut, found find, felt feel, kept keep, sent send, spent spend, stood stand, thought think, told tell, drove drive, driven drive",
            "froze freeze, frozen freeze, broke break, broken break, chose choose, chosen choose, stole steal, stolen steal, drew draw, drawn draw",
            "threw throw, thrown throw, wore wear, worn wear, taught teach, caught catch, fought fight, sought seek, sang sing, sung sing, swam swim");

    /** Each line: words that can stand for each other. */
    private static final Map<String, String> GROUPS = groups(
            "journey trip travel visit tour voyage",
            "armoured armored bulletproof bullet-proof",
            "kill die dead death slain perish",
            "injure hurt wound",
            "begin start commence",
            "end finish conclude",
            "buy purchase acquire",
            "car automobile",
            "film movie",
            "big large great huge",
            "leader ruler head",
            "country nation",
            "get receive obtain",
            "build construct erect",
            "talk meeting negotiation",
            "fight struggle battle",
            "show display demonstrate",
            "win victory triumph",
            "child kid",
            "worker employee",
            "percent per-cent",
            "last take",
            "release publish");

    /** Each line: two words that cannot both hold of one thing at one time. */
    private static final Map<String, Set<String>> OPPOSITES = opposites(
            "rise fall, rise drop, rise decline, increase decrease, increase decline, grow shrink, more fewer, more less, gain lose",
            "win lose, open close, begin end, dead alive, accept reject, approve reject, guilty innocent, true false, east west",
            "north south, northern southern, eastern western, left right, high low, highest lowest, largest smallest, biggest smallest, most least",
            "oldest youngest, early late, legal illegal, support oppose, enter leave, arrive leave, buy sell",
            "lunch dinner, breakfast dinner, male female, man woman, brother sister, father mother, son daughter, always seldom",
            "public private, winter summer, hot cold, fast slow, cheap expensive, confirm deny, pass fail, present absent, married single",
            "upper lower, major minor, permanent temporary, safe dangerous, full empty, import export, friend enemy, victory defeat");

    private static final Set<String> ONCE = words("bear die found release premier establish").stream()
            .map(Lexicon::stem)
            .collect(Collectors.toUnmodifiableSet());

    private Lexicon() {}

    static boolean empty(String word) {
        return EMPTY.contains(word);
    }

    static boolean figure(String word) {
        return FIGURES.contains(word);
    }

    /** Whether a name after this word is most often a place. */
    static boolean locates(String word) {
        return LOCATING.contains(word);
    }

    /** Whether what the word tells happens once to a person or a thing. */
    static boolean happensOnce(String stem) {
        return ONCE.contains(stem);
    }

    static boolean denies(String word) {
        return DENYING.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
    }

    /** Whether two stems cannot both hold. */
    static boolean opposite(String stem, String other) {
        return OPPOSITES.getOrDefault(stem, Set.of()).contains(other);
    }

    /** What the forms of a word, and words of like meaning, have in common. */
    static String stem(String word) {
        String bare = cut(word);
        return GROUPS.getOrDefault(bare, bare);
    }

    /** What all regular forms of a word begin with. */
    static String part(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith("'s") || lower.endsWith("’s") ? lower.substring(0, lower.length() - 2) : lower;
        String cut = IRREGULAR.containsKey(bare) ? bare : cut(bare);
        boolean ends = !bare.startsWith(cut) || cut.matches("..+[^aeiou]y");
        return ends ? cut.substring(0, cut.length() - 1) : cut;
    }

    /** Cuts the commonest endings. Rough, but the same on both sides. */
    private static String cut(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        if (length > 4 && word.endsWith("es") && "sxzh".indexOf(word.charAt(length - 3)) >= 0) {
            return word.substring(0, length - 2);
        }
        if (length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return cutVerb(word.substring(0, length - 1));
        }
        return cutVerb(word);
    }

    private static String cutVerb(String word) {
        int length = word.length();
        String bare = word;
        if (length > 5 && word.endsWith("ing")) {
            bare = word.substring(0, length - 3);
        } else if (length > 4 && word.endsWith("ied")) {
            return word.substring(0, length - 3) + "y";
        } else if (length > 4 && word.endsWith("ed")) {
            bare = word.substring(0, length - 2);
        }
        int last = bare.length() - 1;
        boolean doubled = bare.length() < length
                && last > 2
                && bare.charAt(last) == bare.charAt(last - 1)
                && "lsz".indexOf(bare.charAt(last)) < 0;
        String single = doubled ? bare.substring(0, last) : bare;
        return single.length() > 3 && single.endsWith("e") ? single.substring(0, single.length() - 1) : single;
    }

    private static Set<String> words(String... lines) {
        return Arrays.stream(lines)
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> irregular(String... lines) {
        var all = new HashMap<String, String>();
        for (String line : lines) {
            for (String pair : line.split(", ")) {
                var both = pair.split(" ");
                // Cut like everything else, so that "rose" and "rises" meet.
                all.put(both[0], cutVerb(both[1]));
            }
        }
        return Map.copyOf(all);
    }

    private static Map<String, String> groups(String... lines) {
        var all = new HashMap<String, String>();
        for (String line : lines) {
            var group = line.split(" ");
            for (String word : group) {
                all.put(cut(word), cut(group[0]));
            }
        }
        return Map.copyOf(all);
    }

    private static Map<String, Set<String>> opposites(String... lines) {
        var all = new HashMap<String, Set<String>>();
        for (String line : lines) {
            for (String pair : line.split(", ")) {
                var both = pair.split(" ");
                String one = stem(both[0]);
                String other = stem(both[1]);
                all.computeIfAbsent(one, none -> new java.util.HashSet<>()).add(other);
                all.computeIfAbsent(other, none -> new java.util.HashSet<>()).add(one);
            }
        }
        return Map.copyOf(all);
    }
}

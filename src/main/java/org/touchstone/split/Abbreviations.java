package org.touchstone.split;

import java.util.Locale;
import java.util.Set;

/** Words that end in a full stop without ending a sentence. All without the stop, in lower case. */
final class Abbreviations {
    /** A name or a number follows: the sentence always goes on. */
    private static final Set<String> BEFORE_A_NAME = WordSet.of(
            "mr mrs ms mx dr prof gen sen rep reps sens gov lt col sgt capt cmdr cpl pvt maj adm hon rev fr br st ste mt mts ft "
                    + "pres supt det insp messrs mme mlle msgr vs v cf viz approx ca e.g i.e eg ie op dept dist univ assn bros gens "
                    + "sra srta sr.a dra don dna hr fr. frau herr nr bzw z.b u.a d.h bspw ggf vgl sog zzgl inkl usw.z mio mrd "
                    + "m mm mgr me av bd p.ex n.b dhr mw ing drs jl s.e on avv dott sig geom arch ill exc ltn brig comdr amb att'y atty");

    /** The sentence goes on when a number follows. */
    private static final Set<String> BEFORE_A_NUMBER = WordSet.of(
            "no nos nr n\u00B0 n\u00BA p pp pg fig figs art arts sec sect ch chap vol vols par para eq ex est rs tel ext lib cap b.c a.d jan feb mar "
                    + "apr jun jul aug sep sept oct nov dec n num n\u00FAm abs ziff tab bl fol at verse");

    /** The sentence goes on unless what follows looks like the beginning of another. */
    private static final Set<String> MAY_END = WordSet.of(
            "inc co corp ltd plc llc jr sr esq etc al ave blvd rd hwy dc d.c u.s u.k u.n e.u u.s.a u.s.s.r ph.d m.d b.a m.a b.sc m.sc d.phil "
                    + "a.m p.m calif mass conn penn pa va wash fla ill ind mich minn tenn tex wis ariz ala ark colo del ga kan ky la md "
                    + "me miss mo mont neb nev okla ore vt wyo n.y n.j n.c s.c n.h n.m r.i l.a b.c jan feb mar apr jun jul aug sep sept "
                    + "oct nov dec mon tue tues wed thu thur thurs fri sat sun bros cos est dept univ assn govt intl natl min max hr hrs "
                    + "sq ft in oz lb lbs yd km cm mm kg i.v a.k.a o.j c.e b.c.e usw etc.. ggmbh s.a s.p.a s.r.l b.v n.v e.v approx "
                    + "rel ed eds trans rev vol no nos misc gov");

    /** Words with which sentences begin and names hardly ever do. */
    private static final Set<String> STARTERS = WordSet.of(
            "der die das er sie es wir ein eine dies diese dieser im am",
            "the a an this that these those he she it we they you i i'm i've it's he's she's there here who what when where why how which "
                    + "his her its our their my your in on at after before while although though if but and so or yet however meanwhile "
                    + "for from with without by as since until because then now today yesterday once also both each every all some "
                    + "many most several few no not one two three another other such according under over during despite still even "
                    + "did does do is are was were can could will would should have has had let more please instead later earlier "
                    + "image photo picture to just only never perhaps maybe asked speaking last next about between among across i'd i'll we're they're that's "
                    + "der die das ein eine er sie es wir ich und aber doch im am in f\u00FCr mit auch als nach le la les un une il elle "
                    + "nous on et mais dans pour el los las una \u00E9l ella pero en por o os as um uma ele ela mas no na il lo gli i "
                    + "een de het hij zij we en maar");

    private static final Set<String> AFTER_A_TIME = WordSet.of(
            "est edt et pst pdt pt cst cdt ct gmt bst utc cet cest eastern pacific central mountain monday tuesday wednesday thursday friday "
                    + "saturday sunday january february march april may june july august september october november december "
                    + "local mon tue wed thu fri sat sun");

    private Abbreviations() {}

    /**
     * Whether a full stop after this word leaves the sentence open.
     *
     * @param word the word before the stop, as written
     * @param next the word after it, as written; empty at the end
     * @param wordsBefore how many words of the sentence stand before this one
     */
    static boolean goesOn(String word, String next, String previous, int wordsBefore) {
        String key = word.toLowerCase(Locale.ROOT);
        if (next.isEmpty() || key.isEmpty()) {
            return false;
        }
        boolean number = Character.isDigit(next.charAt(0));
        if (BEFORE_A_NUMBER.contains(key) && number) {
            return true;
        }
        if (BEFORE_A_NAME.contains(key)
                && (Character.isUpperCase(word.charAt(0)) || key.length() < 7 && !key.equals("on"))) {
            return true;
        }
        String follower = next.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        boolean starter = STARTERS.contains(follower);
        if (isInitial(word)) {
            boolean pronoun = word.equals("I") && !previous.isEmpty() && Character.isLowerCase(previous.charAt(0));
            return !(pronoun && starter) && (!starter || isName(previous));
        }
        if (key.equals("a.m") || key.equals("p.m")) {
            return AFTER_A_TIME.contains(follower) || wordsBefore <= 3 && !starter;
        }
        if (MAY_END.contains(key) || isDotted(word)) {
            return !starter;
        }
        return false;
    }

    private static boolean isName(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && !STARTERS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /** Letters with stops between them, as in an acronym. */
    private static boolean isDotted(String word) {
        if (word.length() < 3) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean letter = Character.isLetter(word.charAt(i));
            if (letter != (i % 2 == 0) || !letter && word.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }
}

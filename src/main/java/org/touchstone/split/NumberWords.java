package org.touchstone.split;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers written as words. */
final class NumberWords {
    /** A number read from words: its value and the index of the token after it. */
    record Read(BigDecimal value, int next) {}

    private static final Map<String, NumberWords> LANGUAGES = new HashMap<>();
    private static final NumberWords ENGLISH = new NumberWords();
    private static final int[] VALUES = {
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90
    };

    static {
        language(
                ENGLISH,
                "en",
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
                        + "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety",
                "100=hundred 1000=thousand,k,thsd 100000=lakh,lakhs 1000000=million,millions,mln,mn,mio 10000000=crore,crores "
                        + "1000000000=billion,billions,bn,bln 1000000000000=trillion,trillions,trn,tn 12=dozen");
        language(
                new NumberWords(),
                "de",
                "null eins zwei drei vier f\u00FCnf sechs sieben acht neun zehn elf zw\u00F6lf dreizehn vierzehn f\u00FCnfzehn sechzehn siebzehn "
                        + "achtzehn neunzehn zwanzig drei\u00DFig vierzig f\u00FCnfzig sechzig siebzig achtzig neunzig",
                "100=hundert 1000=tausend 1000000=million,millionen,mio 1000000000=milliarde,milliarden,mrd 1000000000000=billion,billionen 12=dutzend");
        language(
                new NumberWords(),
                "fr",
                "z\u00E9ro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf "
                        + "vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix",
                "100=cent,cents 1000=mille 1000000=million,millions 1000000000=milliard,milliards 12=douzaine");
        language(
                new NumberWords(),
                "es",
                "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince diecis\u00E9is diecisiete dieciocho "
                        + "diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
                "100=cien,ciento 1000=mil 1000000=mill\u00F3n,millones 12=docena");
        language(
                new NumberWords(),
                "pt",
                "zero um dois tr\u00EAs quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove "
                        + "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
                "100=cem,cento 1000=mil 1000000=milh\u00E3o,milh\u00F5es 1000000000=bilh\u00E3o,bilh\u00F5es 12=d\u00FAzia");
        language(
                new NumberWords(),
                "it",
                "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette "
                        + "diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
                "100=cento 1000=mille,mila 1000000=milione,milioni 1000000000=miliardo,miliardi 12=dozzina");
        language(
                new NumberWords(),
                "nl",
                "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien "
                        + "negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig",
                "100=honderd 1000=duizend 1000000=miljoen 1000000000=miljard 12=dozijn");
    }

    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, BigDecimal> large = new HashMap<>();

    private NumberWords() {}

    private static void language(NumberWords words, String code, String small, String large) {
        String[] names = small.split(" ");
        for (int i = 0; i < names.length; i++) {
            words.small.put(names[i], VALUES[i]);
        }
        for (String entry : large.split(" ")) {
            int sign = entry.indexOf('=');
            for (String name : entry.substring(sign + 1).split(",")) {
                words.large.put(name, new BigDecimal(entry.substring(0, sign)));
            }
        }
        LANGUAGES.put(code, words);
    }

    /** The number words of a language; the English ones for any that is not known. */
    static NumberWords of(String language) {
        return LANGUAGES.getOrDefault(language, ENGLISH);
    }

    /** Whether a word names a number. */
    boolean is(String lower) {
        return small.containsKey(lower) || large.containsKey(lower);
    }

    /** Whether a word names a number below a hundred, "one" included. */
    boolean isSmall(String lower) {
        return small.containsKey(lower);
    }

    /** What a word multiplies by: hundred, million, bn; null when it does not. */
    @Nullable
    BigDecimal magnitude(String lower) {
        return large.get(lower);
    }

    /** The number that is written in words from this token on; null without one. */
    @Nullable
    Read read(Tokens tokens, int index) {
        if (!small.containsKey(tokens.at(index).lower())) {
            return null;
        }
        long total = 0;
        long group = 0;
        int at = index;
        int last = Integer.MAX_VALUE;
        while (true) {
            String word = tokens.at(at).lower();
            Integer unit = small.get(word);
            BigDecimal times = large.get(word);
            if (unit != null && fits(last, unit)) {
                group += unit;
                last = unit;
            } else if (times != null && times.longValue() == 100 && group > 0 && group < 100) {
                group *= 100;
                last = 100;
            } else if (times != null && group > 0 && times.longValue() > 100) {
                total += group * times.longValue();
                group = 0;
                last = 1000;
            } else {
                break;
            }
            at = afterLink(tokens, at + 1, last);
        }
        int next = tokens.at(at - 1).is("and") || tokens.at(at - 1).is("-") ? at - 1 : at;
        return new Read(BigDecimal.valueOf(total + group), next);
    }

    private static boolean fits(int last, int small) {
        return last == Integer.MAX_VALUE || last >= 100 || last >= 20 && small > 0 && small < 10;
    }

    /** Past the hyphen of "forty-two" or the "and" of "two hundred and one", if a number word follows. */
    private int afterLink(Tokens tokens, int at, int last) {
        Integer unit = small.get(tokens.at(at + 1).lower());
        if (unit == null) {
            return at;
        }
        boolean hyphen = tokens.at(at).is("-") && fits(last, unit);
        boolean and = tokens.at(at).is("and") && last >= 100;
        return hyphen || and ? at + 1 : at;
    }
}

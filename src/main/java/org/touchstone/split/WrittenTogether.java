package org.touchstone.split;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in one word, as German, Dutch and Italian write them: "einundzwanzig", "tweehonderdvijftig", "ventotto". */
final class WrittenTogether {
    private static final int LONGEST = 60;

    /** How a language joins them. */
    private record Joints(String thousand, String hundred, String link, boolean unitFirst) {}

    private static final Map<String, Joints> JOINTS = Map.of(
            "de", new Joints("tausend", "hundert", "und", true),
            "nl", new Joints("duizend", "honderd", "en", true),
            "it", new Joints("mila", "cento", "", false));

    private final @Nullable Joints joints;
    private final Map<String, Integer> small;

    /**
     * @param small the words below a hundred, which may still grow
     */
    WrittenTogether(String language, Map<String, Integer> small) {
        this.joints = JOINTS.get(language);
        this.small = small;
    }

    /** The number that the letters of a word make; null when they make none. */
    @Nullable
    Integer read(String word) {
        return joints == null || word.length() > LONGEST || word.length() < 5 ? null : read(joints, word);
    }

    private @Nullable Integer read(Joints by, String word) {
        Integer plain = small.get(word);
        if (plain != null) {
            return plain;
        }
        Integer thousands = parted(by, word, by.thousand, 1000);
        Integer hundreds = thousands == null ? parted(by, word, by.hundred, 100) : thousands;
        return hundreds != null ? hundreds : by.unitFirst ? unitFirst(by, word) : tenFirst(word);
    }

    private @Nullable Integer parted(Joints by, String word, String joint, int times) {
        int at = word.indexOf(joint);
        if (at < 0) {
            return null;
        }
        String before = word.substring(0, at);
        String after = word.substring(at + joint.length());
        Integer many =
                before.isEmpty() ? Integer.valueOf(1) : before.equals("ein") ? Integer.valueOf(1) : read(by, before);
        String rest = !by.link.isEmpty() && after.startsWith(by.link) ? after.substring(by.link.length()) : after;
        Integer more = rest.isEmpty() ? Integer.valueOf(0) : read(by, rest);
        return many == null || more == null || many >= 1000 || more >= times ? null : many * times + more;
    }

    /** "einundzwanzig", "tweeëntwintig". */
    private @Nullable Integer unitFirst(Joints by, String word) {
        for (String link : by.link.equals("en") ? new String[] {"en", "\u00EBn"} : new String[] {by.link}) {
            for (int at = word.indexOf(link); at > 0; at = word.indexOf(link, at + 1)) {
                String unit = word.substring(0, at);
                Integer one = unit.equals("ein") ? Integer.valueOf(1) : small.get(unit);
                Integer ten = small.get(word.substring(at + link.length()));
                if (one != null && ten != null && one > 0 && one < 10 && ten >= 20 && ten % 10 == 0) {
                    return ten + one;
                }
            }
        }
        return null;
    }

    /** "ventuno", "trentadue": the ten loses its vowel before another. */
    private @Nullable Integer tenFirst(String word) {
        for (int at = 4; at < word.length() - 2; at++) {
            Integer one = small.get(word.substring(at));
            String ten = word.substring(0, at);
            Integer tens = small.get(ten);
            tens = tens == null ? small.get(ten + "a") : tens;
            tens = tens == null ? small.get(ten + "i") : tens;
            if (one != null && tens != null && one > 0 && one < 10 && tens >= 20 && tens % 10 == 0) {
                return tens + one;
            }
        }
        return null;
    }
}

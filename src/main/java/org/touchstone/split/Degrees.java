package org.touchstone.split;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the degrees of "12C" and "-5F", and no seats, gates or grades: something has to tell of heat, or a word such as "to" or "above". */
final class Degrees {
    private static final Map<String, String> SCALES =
            Map.of("C", "degree celsius", "C.", "degree celsius", "F", "degree fahrenheit", "F.", "degree fahrenheit");
    private static final Set<String> REACHED = WordSet.of(
            "of to above below over under reached hit topped exceeded around about nearly was minus - \u2212");
    private static final Set<String> HEAT = WordSet.of(
            "temperature temperatures heat heatwave warm warmer cold colder hot hotter cool cooler freezing weather thermometer thermometers warming frost");
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(150);

    private Degrees() {}

    /** The scale of a letter at once after a number; null where it is none. */
    static @Nullable String at(Tokens tokens, int index) {
        Token letter = tokens.at(index);
        String scale = SCALES.get(letter.text());
        Token number = tokens.at(index - 1);
        boolean few = scale != null
                && letter.follows(number)
                && number.text().matches("\\d{1,3}(?:\\.\\d)?")
                && new BigDecimal(number.text()).compareTo(FARTHEST) <= 0;
        return few && (REACHED.contains(tokens.at(index - 2).lower()) || tellsOfHeat(tokens)) ? scale : null;
    }

    private static boolean tellsOfHeat(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (HEAT.contains(tokens.at(i).lower())) {
                return true;
            }
        }
        return false;
    }
}

package org.touchstone.split;

import java.util.Set;

/** Tells pounds that weigh from pounds that pay. */
final class Pounds {
    static final String STERLING = "pound sterling";
    static final String MASS = "pound-mass";
    private static final Set<String> WEIGHT = WordSet.of(
            "weigh weighs weighed weighing weight weights heavy heavier lighter fat overweight obese muscle pounder ounce ounces lb lbs gain diet exercising");
    private static final Set<String> MONEY =
            WordSet.of("sterling \u00A3 pence note notes coin coins worth cost costs price priced paid pay");

    private Pounds() {}

    /** The unit of "pound" or "pounds" at a token: of mass where something is weighed, where "of" follows, or after a hyphen. */
    static String at(Tokens tokens, int at) {
        boolean weighed = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (MONEY.contains(tokens.at(i).lower())) {
                return STERLING;
            }
            weighed |= WEIGHT.contains(tokens.at(i).lower());
        }
        boolean of = tokens.at(at + 1).is("of") && tokens.at(at + 2).isLowerWord();
        boolean hyphen = tokens.at(at - 1).is("-") && tokens.at(at + 1).isLowerWord();
        return weighed || of || hyphen ? MASS : STERLING;
    }
}

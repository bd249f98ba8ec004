package org.touchstone.split;

import java.util.Locale;
import java.util.Set;

/** Small facts about written numbers that several rules need. */
final class Numerals {
    private static final Set<String> GERMAN_AFTER_ORDINAL = Set.of(
            "januar",
            "februar",
            "m\u00E4rz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
            "jahrhundert",
            "jahrestag",
            "geburtstag",
            "mal",
            "platz",
            "weltkrieg",
            "klasse",
            "stock",
            "runde",
            "minute");

    private Numerals() {}

    /** "3. Oktober": the stop makes an ordinal and ends nothing. */
    static boolean isGermanOrdinal(String number, String next) {
        return !number.isEmpty()
                && number.chars().allMatch(Character::isDigit)
                && GERMAN_AFTER_ORDINAL.contains(next.toLowerCase(Locale.ROOT));
    }
}

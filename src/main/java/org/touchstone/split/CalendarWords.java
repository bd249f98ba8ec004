package org.touchstone.split;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of months and days, and the numbers that can be days and years. */
final class CalendarWords {
    /** Words after which a number may be a year and a month's name a month. */
    private static final Set<String> LEADS = WordSet.of(
            "in since by from until till of before after during early late mid through en im seit depuis desde dal nel del em vor nach bis");

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
    private static final int LAST_DAY = 31;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    static {
        String[] months = {
            "january jan januar janvier enero janeiro gennaio januari",
            "february feb februar f\u00E9vrier febrero fevereiro febbraio februari",
            "march mar m\u00E4rz mars marzo mar\u00E7o maart",
            "april apr avril abril aprile",
            "may mai mayo maio maggio mei",
            "june jun juni juin junio junho giugno",
            "july jul juli juillet julio julho luglio",
            "august aug ao\u00FBt agosto augustus",
            "september sep sept septembre septiembre setembro settembre",
            "october oct oktober octobre octubre outubro ottobre",
            "november nov novembre noviembre novembro",
            "december dec dezember d\u00E9cembre diciembre dezembro dicembre"
        };
        for (int i = 0; i < months.length; i++) {
            for (String name : months[i].split(" ")) {
                MONTHS.put(name, i + 1);
            }
        }
        String[] days = {
            "monday mon montag lundi lunes segunda-feira luned\u00EC maandag",
            "tuesday tue tues dienstag mardi martes ter\u00E7a-feira marted\u00EC dinsdag",
            "wednesday wed mittwoch mercredi mi\u00E9rcoles quarta-feira mercoled\u00EC woensdag",
            "thursday thu thurs donnerstag jeudi jueves quinta-feira gioved\u00EC donderdag",
            "friday fri freitag vendredi viernes sexta-feira venerd\u00EC vrijdag",
            "saturday sat samstag sonnabend samedi s\u00E1bado sabato zaterdag",
            "sunday sun sonntag dimanche domingo domenica zondag"
        };
        for (int i = 0; i < days.length; i++) {
            for (String name : days[i].split(" ")) {
                DAYS.put(name, DayOfWeek.of(i + 1));
            }
        }
    }

    private CalendarWords() {}

    static boolean leads(Token token) {
        return LEADS.contains(token.lower());
    }

    static @Nullable Integer month(Token token) {
        Integer month = MONTHS.get(token.lower());
        return month != null
                        && (token.isCapital() || token.text().length() > 4 && !token.is("march") && !token.is("august"))
                ? month
                : null;
    }

    /** The month after its day; only English has months that are words of another kind. */
    static @Nullable Integer monthAfterDay(Tokens tokens, int at) {
        return tokens.isEnglish()
                ? month(tokens.at(at))
                : MONTHS.get(tokens.at(at).lower());
    }

    /** The day of the week that a word names: English and German with a capital, short forms with a stop after them. */
    static @Nullable DayOfWeek weekday(Tokens tokens, int at) {
        Token token = tokens.at(at);
        DayOfWeek day = token.isWord() ? DAYS.get(token.lower()) : null;
        boolean shortened = token.text().length() < 4 && !tokens.at(at + 1).is(".");
        boolean small = !token.isCapital() && !isWrittenSmall(token.lower());
        return day == null || shortened || small ? null : day;
    }

    /** French, Spanish, Portuguese, Italian and Dutch write the days small. */
    private static boolean isWrittenSmall(String lower) {
        boolean germanic = lower.endsWith("day") || lower.endsWith("tag") || lower.endsWith("abend");
        return !germanic && !lower.equals("mittwoch") && lower.length() > 4;
    }

    static @Nullable Integer day(Token token) {
        boolean fits = token.isNumber() && token.text().length() <= 2 && isDigits(token.text());
        int day = fits ? Integer.parseInt(token.text()) : 0;
        return day >= 1 && day <= LAST_DAY ? day : null;
    }

    static @Nullable Integer year(Token token) {
        boolean fits = token.isNumber() && token.text().length() == 4 && isDigits(token.text());
        int year = fits ? Integer.parseInt(token.text()) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(Character::isDigit);
    }
}

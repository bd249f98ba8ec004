package org.touchstone.split;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds centuries: "the 19th century", "early twentieth-century", "the fifth century BC". */
final class Centuries {
    private static final Set<String> MODIFIERS = Set.of("early", "mid", "late");
    private static final Set<String> BEFORE_CHRIST = Set.of("bc", "bce", "b.c", "b.c.");
    private static final int LAST = 22;
    private static final Map<String, Integer> ORDINALS = new HashMap<>();

    static {
        String[] names =
                ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
                                + "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first")
                        .split(" ");
        for (int i = 0; i < names.length; i++) {
            ORDINALS.put(names[i], i + 1);
        }
    }

    private Centuries() {}

    static Dates.@Nullable Found at(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (MODIFIERS.contains(token.lower())) {
            int from = tokens.at(at + 1).is("-") ? at + 2 : at + 1;
            Dates.Found plain = at(tokens, from);
            return plain == null
                    ? null
                    : new Dates.Found(
                            RawValue.date(
                                    tokens.stretch(at, plain.next()),
                                    plain.value().resolved(),
                                    true),
                            plain.next());
        }
        return token.isNumber() ? inDigits(tokens, at) : token.isWord() ? inWords(tokens, at) : null;
    }

    private static Dates.@Nullable Found inDigits(Tokens tokens, int at) {
        Integer number = CalendarWords.day(tokens.at(at));
        String end = tokens.at(at + 1).lower();
        if (number == null || number > LAST || !Numbers.isOrdinalEnd(tokens.at(at + 1))) {
            return null;
        }
        if (end.length() > 2) {
            return end.startsWith("-century", 2) ? found(tokens, at, at + 2, number) : null;
        }
        return isCentury(tokens.at(at + 2)) ? found(tokens, at, at + 3, number) : null;
    }

    private static Dates.@Nullable Found inWords(Tokens tokens, int at) {
        boolean first = tokens.at(at).is("twenty") && tokens.match(at + 1, "-", "first");
        int next = first ? at + 3 : at + 1;
        String word = first ? "twenty-first" : tokens.at(at).lower();
        Integer joined = word.endsWith("-century") ? ORDINALS.get(word.substring(0, word.length() - 8)) : null;
        if (joined != null) {
            return found(tokens, at, next, joined);
        }
        Integer number = ORDINALS.get(word);
        return number != null && isCentury(tokens.at(next)) ? found(tokens, at, next + 1, number) : null;
    }

    private static boolean isCentury(Token token) {
        return token.is("century") || token.is("centuries");
    }

    private static Dates.Found found(Tokens tokens, int from, int to, int number) {
        boolean before = BEFORE_CHRIST.contains(tokens.at(to).lower());
        int next = before ? to + 1 : to;
        int last = number * 100;
        String resolved = before ? null : String.format(Locale.ROOT, "%04d/%04d", last - 99, last);
        return new Dates.Found(RawValue.date(tokens.stretch(from, next), resolved, false), next);
    }
}

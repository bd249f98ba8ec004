package org.touchstone.split;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds tens of years of a life: "in her 30s", "in his mid-40s". */
final class Lifetimes {
    private static final Set<String> WHOSE = Set.of("his", "her", "their", "my", "your", "our");
    private static final Set<String> PARTS = Set.of("early", "mid", "late");
    private static final Pattern JOINED = Pattern.compile("(?:early|mid|late)-([2-9]0)s");
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    private Lifetimes() {}

    /** The youngest and the oldest that somebody of that age can be, and the index of the token after it. */
    record Found(BigDecimal youngest, BigDecimal oldest, boolean approximate, int next) {}

    static @Nullable Found at(Tokens tokens, int at) {
        if (!WHOSE.contains(tokens.at(at - 1).lower())) {
            return null;
        }
        Matcher joined = JOINED.matcher(tokens.at(at).lower());
        if (joined.matches()) {
            return found(joined.group(1), true, at + 1);
        }
        boolean part = PARTS.contains(tokens.at(at).lower());
        int digits = part ? at + 1 : at;
        boolean tens = tokens.at(digits).text().matches("[2-9]0")
                && tokens.at(digits + 1).is("s")
                && tokens.at(digits + 1).follows(tokens.at(digits));
        return tens ? found(tokens.at(digits).text(), part, digits + 2) : null;
    }

    private static Found found(String tens, boolean approximate, int next) {
        BigDecimal youngest = new BigDecimal(tens);
        return new Found(youngest, youngest.add(NINE), approximate, next);
    }
}

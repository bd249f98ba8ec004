package org.touchstone.split;

import java.math.BigDecimal;
import java.util.Set;

/** Tells stones that weigh ("15 stone", "15st 3lb") from stones to build with. */
final class Stones {
    private static final BigDecimal FEWEST = BigDecimal.valueOf(2);
    private static final Set<String> HEAVIER = Set.of("heavier", "lighter", "overweight", "more", "less", "since");

    private Stones() {}

    static boolean is(Token token) {
        return token.is("stone") || token.is("stones") || token.is("st");
    }

    static boolean weigh(Tokens tokens, int at, Numbers.Amount amount) {
        Token token = tokens.at(at);
        Token next = tokens.at(at + 1);
        if (token.is("st")) {
            return isGlued(tokens, at, amount.value());
        }
        boolean noun = next.isLowerWord() && !Words.endsNounPhrase(next) && !HEAVIER.contains(next.lower());
        boolean hyphen = tokens.at(at - 1).is("-");
        return token.is("stone") && (!noun || hyphen) && amount.value().compareTo(FEWEST) >= 0;
    }

    /** "15st", and "11st", but "21st" only where pounds follow. */
    static boolean isGlued(Tokens tokens, int at, BigDecimal number) {
        if (!tokens.at(at).is("st") || !tokens.at(at).follows(tokens.at(at - 1)) || number.scale() > 0) {
            return false;
        }
        int tens = number.remainder(BigDecimal.valueOf(100)).intValue();
        boolean first = tens % 10 == 1 && tens != 11;
        Units.Found pounds = tokens.at(at + 1).isNumber() ? Units.at(tokens, at + 2) : null;
        return !first || pounds != null && pounds.unit().equals(Pounds.MASS);
    }
}

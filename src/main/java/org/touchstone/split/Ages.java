package org.touchstone.split;

import java.math.BigDecimal;
import java.util.Set;

/** Tells ages from other numbers: "Okafor, 70," and "aged 70" and "she was 10". */
final class Ages {
    private static final Set<String> PEOPLE = WordSet.of("who he she i");
    private static final Set<String> LEADS = Set.of("aged", "age", "ages");
    private static final Set<String> TURNS = Set.of("was", "is", "turned", "turns");
    private static final BigDecimal OLDEST = BigDecimal.valueOf(115);
    private static final BigDecimal YOUNGEST_IN_BRACKETS = BigDecimal.valueOf(14);

    private Ages() {}

    static boolean is(Tokens tokens, int at, Numbers.Amount amount) {
        BigDecimal value = amount.value();
        if (value.scale() > 0 || value.signum() <= 0 || value.compareTo(OLDEST) > 0 || amount.upper() != null) {
            return false;
        }
        Token before = tokens.at(at - 1);
        Token after = tokens.at(amount.next());
        if (LEADS.contains(before.lower())) {
            return true;
        }
        if (before.is("(") && value.compareTo(YOUNGEST_IN_BRACKETS) < 0) {
            return false;
        }
        boolean closes =
                !after.isWord() && !after.isNumber() && !after.is("'") && !after.is("\u2019") && !after.is("\u2032");
        if (closes
                && tokens.at(at).isNumber()
                && (before.is(",") || before.is("("))
                && (after.is(",") || after.is(")"))) {
            return tokens.at(at - 2).isWord() && tokens.at(at - 2).isCapital();
        }
        return closes
                && TURNS.contains(before.lower())
                && PEOPLE.contains(tokens.at(at - 2).lower());
    }
}

package org.touchstone.split;

import java.math.BigDecimal;
import java.util.Set;

/** Tells ages from other numbers: "Okafor, 70," and "aged 70" and "she was 10". */
final class Ages {
    private static final Set<String> PEOPLE = WordSet.of("who he she i");
    private static final Set<String> LEADS = Set.of("aged", "age", "ages");
    private static final Set<String> TURNS = Set.of("was", "is", "turned", "turns");
    private static final Set<String> LINKS = Set.of(",", "and", "or");
    private static final BigDecimal OLDEST = BigDecimal.valueOf(115);
    private static final BigDecimal YOUNGEST_IN_BRACKETS = BigDecimal.valueOf(14);

    private Ages() {}

    /** "aged 5, 7 and 9": all of them are ages. */
    private static boolean isListed(Tokens tokens, int at) {
        int back = at;
        while (LINKS.contains(tokens.at(back - 1).lower())) {
            back--;
            back = LINKS.contains(tokens.at(back - 1).lower()) ? back - 1 : back;
            if (!tokens.isNumeral(back - 1)) {
                return false;
            }
            back--;
        }
        return back < at && LEADS.contains(tokens.at(back - 1).lower());
    }

    /** "Lena Holt, 77.": an age after a whole name that ends a sentence or an item of a list. */
    private static boolean isLast(Tokens tokens, int at, Token after) {
        boolean ends = after.is(";") || after.is(".") && at + 2 >= tokens.size();
        boolean name = isName(tokens.at(at - 2)) && isName(tokens.at(at - 3));
        return ends && name && tokens.at(at - 1).is(",") && tokens.at(at).isNumber();
    }

    private static boolean isName(Token token) {
        return token.isWord() && token.isCapital() && CalendarWords.month(token) == null;
    }

    static boolean is(Tokens tokens, int at, Numbers.Amount amount) {
        BigDecimal value = amount.value();
        if (value.scale() > 0 || value.signum() <= 0 || value.compareTo(OLDEST) > 0 || amount.upper() != null) {
            return false;
        }
        Token before = tokens.at(at - 1);
        Token after = tokens.at(amount.next());
        if (LEADS.contains(before.lower()) || isListed(tokens, at)) {
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
        if (isLast(tokens, at, after)) {
            return true;
        }
        return closes
                && TURNS.contains(before.lower())
                && PEOPLE.contains(tokens.at(at - 2).lower());
    }
}

package org.touchstone.split;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a number at a place, in digits or words, with its currency sign, magnitude and upper end. */
final class Numbers {
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "~");
    private static final Map<String, BigDecimal> AFTER_MONEY = Map.of(
            "k", new BigDecimal("1000"),
            "m", new BigDecimal("1000000"),
            "mm", new BigDecimal("1000000"),
            "b", new BigDecimal("1000000000"),
            "t", new BigDecimal("1000000000000"));
    private static final Set<String> LENGTHS = WordSet.of(
            "tall wide long high deep thick sprint race freestyle relay hurdles butterfly backstroke pool dash drop climb");
    private static final Map<String, String> FRACTIONS =
            Map.of("\u00BD", "0.5", "\u00BC", "0.25", "\u00BE", "0.75", "\u2153", "0.333", "\u2154", "0.667");
    private static final Set<String> CHANGES = WordSet.of(
            "rise rises rose risen rising grow grows grew grown growing increase increases increased increasing jump jumped jumps climb climbed climbs went gone go goes up",
            "improve improved raise raised expand expanded soar soared boost boosted surge surged gain gained fall fell fallen falls drop dropped decline declined cut down",
            "reduce reduced slip slipped narrowed eased shrink shrank change changed changes moved lower lowered higher upgrade upgraded");
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("half", "0.5"),
            Map.entry("halves", "0.5"),
            Map.entry("third", "0.3333"),
            Map.entry("thirds", "0.3333"),
            Map.entry("quarter", "0.25"),
            Map.entry("quarters", "0.25"),
            Map.entry("fourth", "0.25"),
            Map.entry("fourths", "0.25"),
            Map.entry("fifth", "0.2"),
            Map.entry("fifths", "0.2"),
            Map.entry("sixth", "0.1667"),
            Map.entry("eighth", "0.125"),
            Map.entry("eighths", "0.125"),
            Map.entry("tenth", "0.1"),
            Map.entry("tenths", "0.1"));
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final Map<String, Set<String>> BETWEEN = Map.of(
            "between", Set.of("and"),
            "zwischen", Set.of("und"),
            "entre", Set.of("et", "y", "e"),
            "tra", Set.of("e"),
            "fra", Set.of("e"),
            "tussen", Set.of("en"));
    private static final int LONGEST_NUMBER = 24;

    private final NumberWords words;
    private final Digits.Marks marks;

    Numbers(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        String known = language.isEmpty() ? Languages.UNKNOWN : language;
        this.words = NumberWords.of(known);
        this.marks = Digits.marks(known);
    }

    /**
     * @param upper the upper end of a range
     * @param currency the unit of a sign before the number
     * @param hyphen whether a hyphen stands between the two ends, as in a score
     * @param from index of the first token
     * @param next index of the token after it
     */
    record Amount(
            BigDecimal value,
            @Nullable BigDecimal upper,
            @Nullable String currency,
            boolean hyphen,
            int from,
            int next) {}

    /** One end: its value and the token after it. */
    private record End(BigDecimal value, boolean scaled, int next) {}

    NumberWords words() {
        return words;
    }

    @Nullable
    Amount at(Tokens tokens, int index) {
        Units.Found money = Units.currencyBefore(tokens, index);
        int start = money == null ? index : money.next();
        boolean minus = isMinus(tokens, start);
        boolean bracket =
                money != null && tokens.at(start).is("(") && tokens.at(start).follows(tokens.at(start - 1));
        int from = minus || bracket ? start + 1 : start;
        End low = end(tokens, from, money != null);
        if (low == null || money == null && minus && tokens.at(index - 1).isNumber()) {
            return null;
        }
        End loss = loss(tokens, index, start, money, low);
        if (loss != null) {
            int first = tokens.at(start).is("(") ? index : index - 1;
            return new Amount(loss.value.negate(), null, money == null ? null : money.unit(), false, first, loss.next);
        }
        BigDecimal value = minus ? low.value.negate() : low.value;
        String currency = money == null ? null : money.unit();
        Amount range = range(tokens, index, new Amount(value, null, currency, false, index, low.next), low.scaled);
        return range == null ? new Amount(value, null, currency, false, index, low.next) : range;
    }

    /** "$(3.2) million" and "($3.2) million": money in brackets with the magnitude after them is a loss, as books have it. */
    private @Nullable End loss(Tokens tokens, int index, int start, Units.@Nullable Found money, End low) {
        if (money == null || !tokens.at(low.next).is(")")) {
            return null;
        }
        End whole = scaled(tokens, low.value, low.next + 1, false);
        boolean inside = tokens.at(start).is("(");
        return inside || tokens.at(index - 1).is("(") && whole.scaled ? whole : null;
    }

    private static boolean isMinus(Tokens tokens, int at) {
        Token token = tokens.at(at);
        boolean sign = (token.is("-") || token.is("\u2212"))
                && tokens.at(at + 1).isNumber()
                && tokens.at(at + 1).follows(token);
        boolean free = at == 0
                || !token.follows(tokens.at(at - 1))
                || tokens.at(at - 1).is("$")
                || tokens.at(at - 1).is("(");
        return sign && free || token.is("minus") && tokens.at(at + 1).isNumber();
    }

    private @Nullable Amount range(Tokens tokens, int index, Amount low, boolean scaled) {
        boolean suspended =
                tokens.at(low.next()).is("-") && tokens.at(low.next() + 1).is("to");
        int at = suspended ? low.next() + 1 : low.next();
        Token link = tokens.at(at);
        boolean dash = DASHES.contains(link.text()) && link.follows(tokens.at(at - 1))
                || link.text().equals("\u2013");
        boolean between = isBetween(tokens, index, at);
        boolean to = link.is("to") || link.is("bis") || link.is("through") || link.is("\u00E0") || link.is("tot");
        boolean or = link.is("or") && isNextOne(tokens, low, at + 1);
        if (!dash && !between && !to && !or) {
            return null;
        }
        Units.Found money = Units.currencyBefore(tokens, at + 1);
        boolean hasMoney = low.currency() != null;
        End high = end(tokens, money == null ? at + 1 : money.next(), hasMoney);
        if (high == null
                || dash && !tokens.at(at + 1).follows(link) && !link.text().equals("\u2013")) {
            return null;
        }
        BigDecimal value = low.value();
        BigDecimal factor = high.scaled && !scaled ? factor(tokens, high) : BigDecimal.ONE;
        if (value.multiply(factor).compareTo(high.value) < 0) {
            value = value.multiply(factor);
        }
        boolean changes = to
                && tokens.at(index - 1).is("from")
                && (value.compareTo(high.value) > 0 || isChange(tokens, index - 1));
        if (changes || value.compareTo(high.value) > 0 && !dash) {
            return null;
        }
        return new Amount(value, high.value, low.currency(), dash, low.from(), high.next);
    }

    /** Whether "between" stands before the first of two numbers and "and" before the second, or what other languages say for them. */
    static boolean isBetween(Tokens tokens, int first, int link) {
        return BETWEEN.getOrDefault(tokens.at(first - 1).lower(), Set.of())
                .contains(tokens.at(link).lower());
    }

    /** "three or four years": anything from the one to the other. */
    private boolean isNextOne(Tokens tokens, Amount low, int at) {
        End high = low.currency() == null ? end(tokens, at, false) : null;
        return high != null && high.value.subtract(low.value()).compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether "from" follows a word of change: then the numbers are a before and an after, and no range. */
    private static boolean isChange(Tokens tokens, int from) {
        for (int at = Math.max(0, from - 4); at < from; at++) {
            if (CHANGES.contains(tokens.at(at).lower())) {
                return true;
            }
        }
        return false;
    }

    private BigDecimal factor(Tokens tokens, End high) {
        BigDecimal factor = magnitude(tokens, high.next - 1, true);
        return factor == null ? BigDecimal.ONE : factor;
    }

    private @Nullable End end(Tokens tokens, int at, boolean money) {
        Token token = tokens.at(at);
        if (token.isNumber()) {
            BigDecimal value = parse(token.text());
            if (value == null) {
                return null;
            }
            End whole = withPart(tokens, withFraction(tokens, value, at + 1), fractionEnd(tokens, at + 1));
            return scaled(tokens, whole.value, whole.next, money);
        }
        if (FRACTIONS.containsKey(token.text())) {
            return new End(new BigDecimal(FRACTIONS.get(token.text())), false, at + 1);
        }
        if (!token.isWord()) {
            return null;
        }
        End part = part(tokens, at);
        if (part != null) {
            return part;
        }
        NumberWords.Read read = words.read(tokens, at);
        if (read != null) {
            End whole = withPart(tokens, read.value(), read.next());
            return scaled(tokens, whole.value, whole.next, money);
        }
        return indefinite(tokens, at);
    }

    /** "two and a half", "two-and-a-half", "3 and a quarter". */
    private static End withPart(Tokens tokens, BigDecimal whole, int at) {
        boolean glued = tokens.at(at).is("-") && tokens.at(at + 1).is("and-a-half");
        boolean half = tokens.match(at, "and", "a", "half") || glued;
        boolean quarter = tokens.match(at, "and", "a", "quarter");
        int next = glued ? at + 2 : at + 3;
        boolean none = !half && !quarter || tokens.at(next).is("of") || whole.scale() > 0;
        return none ? new End(whole, false, at) : new End(whole.add(half ? HALF : QUARTER), false, next);
    }

    private static BigDecimal withFraction(Tokens tokens, BigDecimal value, int at) {
        String fraction = FRACTIONS.get(tokens.at(at).text());
        return fraction != null && tokens.at(at).follows(tokens.at(at - 1))
                ? value.add(new BigDecimal(fraction))
                : value;
    }

    private static int fractionEnd(Tokens tokens, int at) {
        return FRACTIONS.containsKey(tokens.at(at).text()) && tokens.at(at).follows(tokens.at(at - 1)) ? at + 1 : at;
    }

    /** "two-thirds", "one fourth", "a quarter of". */
    private @Nullable End part(Tokens tokens, int at) {
        boolean article = tokens.at(at).is("a");
        NumberWords.Read count = article ? new NumberWords.Read(BigDecimal.ONE, at + 1) : words.read(tokens, at);
        if (count == null) {
            return null;
        }
        int place = tokens.at(count.next()).is("-") ? count.next() + 1 : count.next();
        String share = PARTS.get(tokens.at(place).lower());
        boolean one = count.value().compareTo(BigDecimal.ONE) == 0;
        boolean many = tokens.at(place).lower().endsWith("s");
        if (share == null
                || one == many
                || (article || many) && !tokens.at(place + 1).is("of") && !many) {
            return null;
        }
        BigDecimal value = count.value().multiply(new BigDecimal(share)).stripTrailingZeros();
        BigDecimal factor = tokens.match(place + 1, "of", "a")
                ? words.magnitude(tokens.at(place + 3).lower())
                : null;
        return factor == null
                ? new End(value, false, place + 1)
                : new End(plain(value.multiply(factor)), true, place + 4);
    }

    /** "a million", "half a dozen", "a couple of", "half an hour", "half". */
    private @Nullable End indefinite(Tokens tokens, int at) {
        Token token = tokens.at(at);
        Token next = tokens.at(at + 1);
        if (words.isEnglish() && (token.is("a") || token.is("an") || token.is("half"))) {
            int after = token.is("half") && (next.is("a") || next.is("an")) ? at + 2 : at + 1;
            BigDecimal factor =
                    tokens.at(after).isWord() ? words.magnitude(tokens.at(after).lower()) : null;
            if (factor != null && tokens.at(after).text().length() > 2) {
                BigDecimal value = token.is("half") ? factor.multiply(HALF).stripTrailingZeros() : factor;
                NumberWords.Read more =
                        tokens.at(after).is("hundred") && tokens.at(after + 1).is("and")
                                ? words.read(tokens, after + 2)
                                : null;
                return more != null && more.value().compareTo(factor) < 0
                        ? scaled(tokens, factor.add(more.value()), more.next(), false)
                        : scaled(tokens, plain(value), after + 1, false);
            }
            if (token.is("a") && next.is("couple") && tokens.at(at + 2).is("of")) {
                return new End(BigDecimal.valueOf(2), false, at + 3);
            }
            if (after == at + 2 && !tokens.at(after).is("second") && Units.at(tokens, after) != null) {
                return new End(HALF, false, after);
            }
        }
        boolean ordinal = tokens.at(at - 1).is("first")
                || tokens.at(at - 1).is("second")
                || tokens.at(at - 1).is("other");
        boolean share =
                token.is("half") && !ordinal && (next.is("of") || next.is("the") || next.is("its") || next.is("their"));
        return share ? new End(HALF, false, at + 1) : null;
    }

    private End scaled(Tokens tokens, BigDecimal number, int at, boolean money) {
        BigDecimal value = number;
        int next = at;
        boolean scaled = false;
        BigDecimal factor = magnitude(tokens, next, money);
        while (factor != null) {
            value = plain(value.multiply(factor));
            scaled = true;
            next = tokens.at(next).is("-") ? next + 2 : next + 1;
            next = isShortened(tokens, next) ? next + 1 : next;
            factor = magnitude(tokens, next, false);
        }
        return new End(value, scaled, next);
    }

    /** The stop of "18,9 Mrd. Euro", behind which the sentence goes on. */
    private static boolean isShortened(Tokens tokens, int stop) {
        return tokens.at(stop).is(".")
                && tokens.at(stop - 1).text().length() <= 4
                && tokens.at(stop - 1).text().length() > 1
                && tokens.at(stop + 1).isWord();
    }

    private @Nullable BigDecimal magnitude(Tokens tokens, int at, boolean money) {
        int place = tokens.at(at).is("-") ? at + 1 : at;
        Token token = tokens.at(place);
        if (!token.isWord()) {
            return null;
        }
        boolean glued = token.follows(tokens.at(at - 1));
        BigDecimal afterMoney = money && glued ? AFTER_MONEY.get(token.lower()) : null;
        if (afterMoney != null) {
            return afterMoney;
        }
        boolean letters = token.is("m") || token.text().equals("B");
        if (glued && letters && isMillions(tokens, place)) {
            return AFTER_MONEY.get(token.lower());
        }
        BigDecimal factor = words.magnitude(token.lower());
        boolean letter = token.text().length() <= 2 && !glued && token.text().length() == 1;
        return letter ? null : factor;
    }

    /** "2.7m sales", "12m tonnes" and no "50m away": what is counted or measured follows. */
    private static boolean isMillions(Tokens tokens, int at) {
        Token next = tokens.at(at + 1);
        if (!next.isLowerWord() || Words.endsNounPhrase(next)) {
            return false;
        }
        boolean decimal = tokens.at(at - 1).text().indexOf('.') > 0;
        boolean shape = LENGTHS.contains(next.lower());
        CountedNoun.Found noun = CountedNoun.after(tokens, at + 1, BigDecimal.TEN);
        boolean plural =
                noun != null && Words.isPlural(tokens.at(noun.next() - 1).lower());
        return !shape && (Units.at(tokens, at + 1) != null || plural || decimal);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static boolean isOrdinalEnd(Token token) {
        String end = token.lower();
        boolean ordinal = end.startsWith("st") || end.startsWith("nd") || end.startsWith("rd") || end.startsWith("th");
        return ordinal && (end.length() == 2 || end.charAt(2) == '-');
    }

    private @Nullable BigDecimal parse(String digits) {
        return digits.length() > LONGEST_NUMBER ? null : Digits.read(digits, marks);
    }
}

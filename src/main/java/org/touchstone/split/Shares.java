package org.touchstone.split;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds shares that are told without "of": "one in five households", "by a third", "a quarter point". */
final class Shares {
    private static final Map<String, BigDecimal> PARTS = Map.of(
            "half", new BigDecimal("0.5"),
            "third", new BigDecimal("0.3333"),
            "quarter", new BigDecimal("0.25"),
            "fifth", new BigDecimal("0.2"),
            "tenth", new BigDecimal("0.1"));
    /** After them a part is one of what was there before. */
    private static final Set<String> BY = Set.of("by", "up", "down");

    private static final Set<String> COMPARED = WordSet.of(
            "more less fewer higher lower larger smaller bigger longer shorter cheaper dearer faster slower heavier lighter older younger taller stronger");
    /** "A third were women"; one who came third is one alone. */
    private static final Set<String> OF_MANY = Set.of("are", "were", "have", "say");

    private static final Set<String> OF_RATES = WordSet.of(
            "rate rates percent percentage percentage-point basis interest inflation bank lending mortgage yield yields poll polls");
    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(1_000_000);
    private static final MathContext DIGITS = new MathContext(4);
    private static final String POINT = "percentage point";

    private final Tokens tokens;
    private final Numbers numbers;

    Shares(Tokens tokens, Numbers numbers) {
        this.tokens = tokens;
        this.numbers = numbers;
    }

    /** A share of what is counted, if that is said, and the index of the token after it. */
    record Found(
            BigDecimal number,
            @Nullable String unit,
            @Nullable String counted,
            int next) {}

    /** The share that begins here; null without one. */
    @Nullable
    Found at(int at) {
        if (!tokens.isEnglish()) {
            return null;
        }
        Found point = point(at);
        Found part = point == null ? part(at) : point;
        return part == null ? outOf(at) : part;
    }

    /** "one in five households", "nine out of ten". */
    private @Nullable Found outOf(int at) {
        boolean plain = tokens.at(at).isNumber()
                || numbers.words().isSmall(tokens.at(at).lower());
        int in = tokens.match(at + 1, "out", "of") ? at + 3 : tokens.at(at + 1).is("in") ? at + 2 : at;
        if (!plain
                || in == at
                || Units.currencyBefore(tokens, at - 1) != null
                || tokens.at(at - 1).is("first")) {
            return null;
        }
        Numbers.Amount few = numbers.at(tokens, at);
        Numbers.Amount whole = numbers.at(tokens, in);
        if (few == null || whole == null || few.next() != at + 1 || !isWhole(few) || !isWhole(whole) || isYear(whole)) {
            return null;
        }
        boolean counted = tokens.at(at + 1).is("out") && !isRound(whole.value());
        boolean less = few.value().signum() > 0 && few.value().compareTo(whole.value()) < 0;
        Token after = tokens.at(whole.next());
        int unit = after.is("-") ? whole.next() + 1 : whole.next();
        if (!less
                || counted
                || whole.value().compareTo(LARGEST_WHOLE) > 0
                || Units.at(tokens, unit) != null
                || after.is("-")) {
            return null;
        }
        CountedNoun.Found noun = CountedNoun.after(tokens, whole.next(), BigDecimal.TEN);
        boolean many = noun != null && Words.isPlural(tokens.at(noun.next() - 1).lower());
        BigDecimal share = few.value().divide(whole.value(), DIGITS).stripTrailingZeros();
        return noun != null && many
                ? new Found(share, null, noun.noun(), noun.next())
                : new Found(share, null, null, whole.next());
    }

    /** Of 11 that were there seven may be told by number; of ten, a share is meant. */
    private static boolean isRound(BigDecimal whole) {
        return whole.compareTo(BigDecimal.TEN) <= 0
                || whole.remainder(BigDecimal.valueOf(100)).signum() == 0;
    }

    private static boolean isWhole(Numbers.Amount amount) {
        return amount.upper() == null
                && amount.currency() == null
                && amount.value().scale() <= 0;
    }

    private boolean isYear(Numbers.Amount amount) {
        return amount.next() == amount.from() + 1 && CalendarWords.year(tokens.at(amount.from())) != null;
    }

    /** "rose by a third", "a third more", "A third were women". */
    private @Nullable Found part(int at) {
        boolean half = tokens.at(at).is("half");
        if (!half && !tokens.at(at).is("a")) {
            return null;
        }
        int place = half ? at : at + 1;
        BigDecimal share = PARTS.get(tokens.at(place).lower());
        Token after = tokens.at(place + 1);
        if (share == null || after.is("of") || after.is("a") || after.is("an") || after.is("-")) {
            return null;
        }
        int from = Bounds.before(tokens, at).from();
        boolean by = BY.contains(tokens.at(from - 1).lower()) && !isDoer(from - 2) && Words.endsNounPhrase(after);
        boolean compared = COMPARED.contains(after.lower());
        boolean many = !half && OF_MANY.contains(after.lower()) && (at == 0 || from < at);
        return by || compared || many ? new Found(share, null, null, place + 1) : null;
    }

    /** "was robbed by a third": one more of whom was told, who did it. */
    private boolean isDoer(int verb) {
        String before = tokens.at(verb - 1).lower();
        return Verbs.isParticiple(tokens.at(verb))
                && Set.of("was", "were", "is", "are", "been", "being", "be").contains(before)
                && !Set.of("reduced", "cut", "increased", "raised", "lowered", "expanded", "shortened", "extended")
                        .contains(tokens.at(verb).lower());
    }

    /** "a quarter point", "a half-point", where rates or shares are told of. */
    private @Nullable Found point(int at) {
        int part = tokens.at(at).is("a") ? at + 1 : at;
        String word = tokens.at(part).lower();
        boolean whole = word.equals("quarter") || word.equals("half");
        int dash = word.indexOf('-');
        String name = dash < 0 ? word : word.substring(0, dash);
        BigDecimal share = name.equals("quarter") || name.equals("half") ? PARTS.get(name) : null;
        int next = part + 1;
        String rest = dash < 0 ? "" : word.substring(dash + 1);
        if (whole && part > at && tokens.match(next, "of", "a")) {
            next += 2;
        }
        boolean percentage = rest.startsWith("percentage-point") || tokens.match(next, "percentage", "point");
        if (percentage && rest.isEmpty()) {
            next += 2;
        } else if (whole && tokens.at(next).is("point")) {
            next++;
        } else if (!percentage && !rest.equals("point")) {
            return null;
        }
        return share == null || !percentage && !tellsOfRates() ? null : new Found(share, POINT, null, next);
    }

    private boolean tellsOfRates() {
        for (int i = 0; i < tokens.size(); i++) {
            if (OF_RATES.contains(tokens.at(i).lower())) {
                return true;
            }
        }
        return false;
    }
}

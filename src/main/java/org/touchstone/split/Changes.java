package org.touchstone.split;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers of a change: how often more, and ends that leave to each other what they measure ("from 4.2 to 5.1 billion euros"). */
final class Changes {
    /** The first of the two is told in the second's magnitude where that leaves them so much apart at most. */
    private static final BigDecimal FAR = BigDecimal.TEN;

    private final Tokens tokens;
    private final Numbers numbers;

    Changes(Tokens tokens, Numbers numbers) {
        this.tokens = tokens;
        this.numbers = numbers;
    }

    /** The unit or the noun that one end of a change has from the other. */
    record Shared(@Nullable String unit, @Nullable String counted) {}

    /** The first number of a change in the magnitude of the second; any other as it is. */
    Numbers.Amount scaled(int at, Numbers.Amount amount) {
        Numbers.Amount other = after(at, amount.next());
        if (other == null || amount.upper() != null || isMagnitude(amount.next() - 1)) {
            return amount;
        }
        BigDecimal factor =
                numbers.words().magnitude(tokens.at(other.next() - 1).lower());
        if (factor == null || !isMagnitude(other.next() - 1)) {
            return amount;
        }
        BigDecimal value = amount.value().multiply(factor).stripTrailingZeros();
        value = value.scale() < 0 ? value.setScale(0) : value;
        boolean near = value.compareTo(other.value().multiply(FAR)) < 0
                && value.multiply(FAR).compareTo(other.value()) > 0;
        return near
                ? new Numbers.Amount(value, null, amount.currency(), amount.hyphen(), amount.from(), amount.next())
                : amount;
    }

    private boolean isMagnitude(int at) {
        Token token = tokens.at(at);
        return token.isWord() && token.text().length() > 1 && numbers.words().magnitude(token.lower()) != null;
    }

    /** What the other end of a change measures or counts; null where a number stands alone. */
    @Nullable
    Shared shared(int at, int next, List<RawValue> found) {
        Numbers.Amount other = after(at, next);
        if (other != null) {
            Units.Found unit = Units.at(tokens, other.next());
            CountedNoun.Found noun = unit == null ? CountedNoun.after(tokens, other.next(), other.value()) : null;
            boolean many =
                    noun != null && Words.isPlural(tokens.at(noun.next() - 1).lower());
            return unit != null
                    ? new Shared(unit.unit(), null)
                    : noun != null && many ? new Shared(null, noun.noun()) : null;
        }
        RawValue before = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean adjacent = before != null
                && before.number() != null
                && tokens.at(at - 2).to() == before.at().to();
        boolean follows = adjacent
                && before != null
                && (tokens.at(at - 1).is("to")
                                && tokens.at(tokens.indexAt(before.at().from()) - 1)
                                        .is("from")
                        || tokens.at(at - 1).is("from") && !tokens.at(next).isLowerWord());
        return follows && before != null && !Units.isTime(before.unit())
                ? new Shared(before.unit(), before.counted())
                : null;
    }

    /** The second number of "from … to …"; null for all else. */
    private Numbers.@Nullable Amount after(int at, int next) {
        boolean change = tokens.at(at - 1).is("from") && tokens.at(next).is("to");
        return change ? numbers.at(tokens, next + 1) : null;
    }

    /** Index after the "x" of "10x" and the "-fold" of "5-fold", which say how many times; the same index where neither stands. */
    int afterTimes(int at) {
        boolean x = tokens.at(at).is("x")
                && tokens.at(at).follows(tokens.at(at - 1))
                && !tokens.at(at + 1).isNumber();
        boolean fold = tokens.at(at).is("-") && tokens.at(at + 1).is("fold");
        return x ? at + 1 : fold ? at + 2 : at;
    }

    /** "cases" in "20 nine-litre cases": what is counted has a measure before it. */
    CountedNoun.@Nullable Found sized(int at) {
        Numbers.Amount size = tokens.at(at).is("a") || tokens.at(at).is("an") ? null : numbers.at(tokens, at);
        if (size == null || size.upper() != null || size.currency() != null) {
            return null;
        }
        int hyphen = tokens.at(size.next()).is("-") ? size.next() + 1 : size.next();
        Units.Found unit = Units.at(tokens, hyphen);
        CountedNoun.Found noun = unit == null ? null : CountedNoun.after(tokens, unit.next(), BigDecimal.TEN);
        boolean many = noun != null && Words.isPlural(tokens.at(noun.next() - 1).lower());
        return noun != null && many ? new CountedNoun.Found(noun.noun(), at) : null;
    }
}

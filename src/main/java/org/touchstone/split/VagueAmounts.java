package org.touchstone.split;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Amounts that are told without a number: "several hours", "a few villages", "dozens of people", "hundreds of thousands of euros". */
final class VagueAmounts {
    private static final Set<String> MANY = Set.of("dozens", "hundreds", "thousands", "millions", "billions", "tens");

    private final Tokens tokens;

    VagueAmounts(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A value and the index of the token after it. */
    record Found(RawValue value, int next) {}

    /** What begins here; null when nothing does. */
    @Nullable
    Found at(int at) {
        Token token = tokens.at(at);
        if (token.isWord() && MANY.contains(token.lower())) {
            return many(at);
        }
        return token.is("several") || token.is("few") && tokens.at(at - 1).is("a") ? several(at) : null;
    }

    static boolean isMany(Token token) {
        return MANY.contains(token.lower());
    }

    private @Nullable Found many(int at) {
        Token after = tokens.at(at + 1);
        CountedNoun.Found first = CountedNoun.after(tokens, at + 1, null);
        boolean led = after.is("of")
                || Words.isPlural(after.lower())
                || tokens.at(at - 1).is("the");
        if (!led && first == null) {
            return null;
        }
        int next = at + 1;
        while (tokens.at(next).is("of") && MANY.contains(tokens.at(next + 1).lower())) {
            next += 2;
        }
        return counted(at, next, CountedNoun.after(tokens, next, null));
    }

    private @Nullable Found several(int at) {
        int from = tokens.at(at - 1).is("a") ? at - 1 : at;
        Units.Found unit = Units.at(tokens, at + 1);
        if (unit != null && Units.isTime(unit.unit())) {
            boolean window = PublicationDay.opensWindow(tokens.at(from - 1));
            Stretch stretch = tokens.stretch(window ? from - 1 : from, unit.next());
            return new Found(vague(stretch, ValueKind.DURATION, unit.unit(), null), unit.next());
        }
        CountedNoun.Found noun = CountedNoun.after(tokens, at + 1, BigDecimal.TEN);
        return noun == null || !Words.isPlural(tokens.at(noun.next() - 1).lower()) ? null : counted(from, at, noun);
    }

    private Found counted(int from, int next, CountedNoun.@Nullable Found noun) {
        int end = noun == null ? next : noun.next();
        return new Found(
                vague(tokens.stretch(from, end), ValueKind.NUMBER, null, noun == null ? null : noun.noun()), end);
    }

    private static RawValue vague(Stretch at, ValueKind kind, @Nullable String unit, @Nullable String counted) {
        return new RawValue(at, kind, null, null, unit, counted, Bound.EXACT, true, null);
    }
}

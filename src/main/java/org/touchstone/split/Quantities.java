package org.touchstone.split;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds numbers with what they measure or count, in the tokens of one sentence. */
final class Quantities {
    private static final Set<String> TIMES = Set.of("twice", "thrice");
    /** Lines of a picture, before a "p". */
    private static final Set<String> PICTURES = Set.of("240", "360", "480", "720", "1080", "1440", "2160", "4320");

    private static final int MOST_SUSPENDED = 4;
    private static final String YEARS_OF_AGE = "year of age";

    private final Tokens tokens;
    private final NumberNames names;
    private final Numbers numbers;
    private final Dates dates;
    private final VagueAmounts vague;
    private final Compounds compounds;
    private final Rates rates;
    private final Changes changes;
    private final Shares shares;
    private final List<RawValue> found = new ArrayList<>();

    private Quantities(Tokens tokens, Numbers numbers, Dates dates) {
        this.tokens = tokens;
        this.names = new NumberNames(tokens);
        this.numbers = numbers;
        this.dates = dates;
        this.vague = new VagueAmounts(tokens);
        this.compounds = new Compounds(tokens, numbers);
        this.rates = new Rates(tokens);
        this.changes = new Changes(tokens, numbers);
        this.shares = new Shares(tokens, numbers);
    }

    static List<RawValue> of(Tokens tokens, Numbers numbers, Dates dates) {
        Quantities quantities = new Quantities(tokens, numbers, dates);
        quantities.read();
        return quantities.found;
    }

    private void read() {
        int at = 0;
        while (at < tokens.size()) {
            at = Math.max(at + 1, step(at));
        }
    }

    /** What begins here, if anything; answers the index after it. */
    private int step(int at) {
        Token token = tokens.at(at);
        if (token.isLowerWord() && TIMES.contains(token.lower())) {
            return times(at);
        }
        int timed = time(at);
        if (timed > at) {
            return timed;
        }
        VagueAmounts.Found many = vague.at(at);
        if (many != null || VagueAmounts.isMany(token)) {
            if (many != null) {
                found.add(many.value());
            }
            return many == null ? at : many.next();
        }
        Shares.Found share = shares.at(at);
        if (share != null) {
            Bounds.Read bound = Bounds.before(tokens, at);
            Measure measure = new Measure(share.number(), null, share.unit(), share.counted(), null);
            add(tokens.stretch(bound.from(), share.next()), ValueKind.NUMBER, measure, bound);
            return share.next();
        }
        Numbers.Amount amount = numbers.at(tokens, at);
        amount = amount == null ? Spells.at(tokens, at) : amount;
        if (amount == null) {
            return at;
        }
        return names.isNoQuantity(at, amount) ? amount.next() : quantity(at, changes.scaled(at, amount));
    }

    /** A date, a time of day or of a race, or tens of years of a life; answers the index after it, the same one for none. */
    private int time(int at) {
        RunningTimes.Found run = RunningTimes.at(tokens, at);
        if (run != null) {
            Stretch stretch = tokens.stretch(at, run.next());
            BigDecimal seconds = run.seconds();
            if (seconds == null) {
                found.add(RawValue.date(stretch, run.resolved(), false));
            } else {
                Measure measure = new Measure(seconds, null, "second", null, run.resolved());
                add(stretch, ValueKind.DURATION, measure, Bounds.before(tokens, at));
            }
            return run.next();
        }
        Lifetimes.Found tens = Lifetimes.at(tokens, at);
        if (tens != null) {
            Measure measure = new Measure(tens.youngest(), tens.oldest(), YEARS_OF_AGE, null, null);
            Bounds.Read bound = new Bounds.Read(Bound.RANGE, tens.approximate(), at);
            add(tokens.stretch(at, tens.next()), ValueKind.NUMBER, measure, bound);
            return tens.next();
        }
        Dates.Found date = dates.at(tokens, at);
        if (date == null) {
            return at;
        }
        Dates.Found whole = DateRanges.extended(tokens, at, date, dates);
        Bounds.Read bound = DateRanges.isTime(date) ? Bounds.before(tokens, at) : null;
        found.add(
                bound != null && bound.approximate()
                        ? whole.value().around(tokens.at(bound.from()).from())
                        : whole.value());
        return whole.next();
    }

    private int times(int at) {
        BigDecimal number = BigDecimal.valueOf(tokens.at(at).is("twice") ? 2 : 3);
        Measure measure = new Measure(number, null, null, "times", null);
        add(tokens.stretch(at, at + 1), ValueKind.NUMBER, measure, Bounds.before(tokens, at));
        return at + 1;
    }

    /** A number with its unit or the noun that it counts. */
    private record Measure(
            BigDecimal number,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            @Nullable String counted,
            @Nullable String resolved) {}

    /** In "four-, five- and six-cylinder engines" each number counts what the last one does. */
    private Numbers.@Nullable Amount afterSuspended(int next) {
        int at = next;
        for (int skipped = 0; skipped < MOST_SUSPENDED && tokens.at(at).is("-"); skipped++) {
            int link = tokens.at(at + 1).is(",") ? at + 2 : at + 1;
            boolean joined = tokens.at(link).is("and") || tokens.at(link).is("or");
            Numbers.Amount other = link > at + 1 || joined ? numbers.at(tokens, joined ? link + 1 : link) : null;
            if (other == null) {
                return null;
            }
            if (tokens.at(other.next()).is("-")
                    && tokens.at(other.next() + 1).isWord()
                    && !tokens.at(other.next() + 1).is("and")) {
                return other;
            }
            at = other.next();
        }
        return null;
    }

    private int quantity(int at, Numbers.Amount amount) {
        Numbers.Amount last = afterSuspended(amount.next());
        if (last != null) {
            Units.Found shared = Units.at(tokens, last.next() + 1);
            CountedNoun.Found noun = CountedNoun.after(tokens, last.next(), last.value());
            String name = shared == null ? null : shared.unit();
            String counted = shared == null && noun != null ? noun.noun() : null;
            Measure measure = new Measure(amount.value(), amount.upper(), name, counted, null);
            return finish(amount, Bounds.before(tokens, amount.from()), measure, amount.next() + 1);
        }
        int afterHyphen = tokens.at(amount.next()).is("-") ? amount.next() + 1 : amount.next();
        int place = ForeignNouns.afterOf(tokens, afterHyphen);
        Units.Found unit = amount.currency() == null ? unitAt(place, amount) : null;
        return unit == null ? counted(at, amount) : measured(at, amount, unit);
    }

    /** A number with a unit after it. */
    private int measured(int at, Numbers.Amount amount, Units.Found unit) {
        Bounds.Read bound = Bounds.before(tokens, at);
        Compounds.Whole whole =
                amount.upper() == null ? compounds.from(amount.value(), unit.unit(), unit.next()) : null;
        if (whole != null) {
            Measure measure = new Measure(whole.number(), null, whole.unit(), null, whole.resolved());
            return finish(amount, bound, measure, whole.next());
        }
        Numbers.Amount range = upTo(at, amount, unit);
        if (range != null) {
            Measure measure = new Measure(range.value(), range.upper(), unit.unit(), null, null);
            return finish(range, bound, measure, range.next());
        }
        int next = unit.next();
        int per = Units.isTime(unit.unit()) ? next : rates.after(next);
        String name = per > next ? unit.unit() + rates.words(per) : unit.unit();
        return finish(amount, bound, new Measure(amount.value(), amount.upper(), name, null, null), per);
    }

    /** A number of money, of years of age, or of whatever noun follows. */
    private int counted(int at, Numbers.Amount amount) {
        int next = amount.next();
        String name = amount.currency();
        String counted = null;
        int times = name == null ? changes.afterTimes(next) : next;
        if (times > next) {
            counted = "times";
            next = times;
        } else if (name == null) {
            name = Ages.is(tokens, at, amount) ? YEARS_OF_AGE : sharedUnit(next);
            CountedNoun.Found noun = name == null ? changes.sized(next) : null;
            noun = noun == null && name == null ? CountedNoun.after(tokens, next, amount.value()) : noun;
            noun = noun != null && Expectations.begin(tokens, amount.from(), noun.next()) ? null : noun;
            counted = noun == null ? null : noun.noun();
            next = noun == null ? next : noun.next();
        }
        if (name == null && counted == null) {
            Changes.Shared shared = changes.shared(at, next, found);
            name = shared == null ? null : shared.unit();
            counted = shared == null ? null : shared.counted();
        }
        int per = Units.isTime(name) ? next : rates.after(next);
        if (per > next && (name != null || counted != null)) {
            name = name == null ? null : name + rates.words(per);
            counted = counted == null ? null : counted + rates.words(per);
            next = per;
        }
        Bounds.Read bound = Bounds.before(tokens, amount.from());
        return finish(amount, bound, new Measure(amount.value(), amount.upper(), name, counted, null), next);
    }

    /** "5% to 10%", "between 15 kHz and 17 kHz": a range that names its unit twice. */
    private Numbers.@Nullable Amount upTo(int at, Numbers.Amount amount, Units.Found unit) {
        Token link = tokens.at(unit.next());
        boolean between = Numbers.isBetween(tokens, amount.from(), unit.next());
        boolean to = link.is("to") && !tokens.at(amount.from() - 1).is("from")
                || link.text().equals("\u2013")
                || link.is("-");
        Numbers.Amount other = between || to ? numbers.at(tokens, unit.next() + 1) : null;
        Units.Found same = other == null ? null : Units.at(tokens, other.next());
        if (other == null
                || same == null
                || !same.unit().equals(unit.unit())
                || other.value().compareTo(amount.value()) <= 0) {
            return null;
        }
        return new Numbers.Amount(amount.value(), other.value(), null, false, at, same.next());
    }

    private int finish(Numbers.Amount amount, Bounds.Read bound, Measure measure, int next) {
        boolean time = Units.isTime(measure.unit) && amount.currency() == null;
        int from = bound.from();
        int end = next;
        String resolved = null;
        if (time) {
            if (PublicationDay.opensWindow(tokens.at(from - 1))) {
                from--;
                resolved = dates.published().window(tokens.at(from).lower(), measure.number, measure.unit);
            } else if (tokens.at(end).is("ago")) {
                resolved = dates.published().ago(measure.number, measure.unit);
                end++;
            }
            resolved = resolved != null
                    ? resolved
                    : measure.resolved != null ? measure.resolved : Durations.of(measure.number, measure.unit);
        }
        boolean orSo = tokens.match(end, "or", "so");
        add(
                tokens.stretch(from, end),
                time ? ValueKind.DURATION : ValueKind.NUMBER,
                new Measure(measure.number, measure.upper, measure.unit, measure.counted, resolved),
                orSo ? new Bounds.Read(bound.bound(), true, from) : bound);
        return end;
    }

    private void add(Stretch at, ValueKind kind, Measure measure, Bounds.Read bound) {
        Bound limit = measure.upper != null ? Bound.RANGE : bound.bound();
        found.add(new RawValue(
                at,
                kind,
                measure.number,
                measure.upper,
                measure.unit,
                measure.counted,
                limit,
                bound.approximate(),
                measure.resolved));
    }

    private Units.@Nullable Found unitAt(int at, Numbers.Amount amount) {
        Units.Found unit = Units.at(tokens, at);
        if (unit == null) {
            return null;
        }
        Token token = tokens.at(at);
        boolean glued = token.follows(tokens.at(at - 1));
        boolean single =
                token.text().length() == 1 && Character.isLetter(token.text().charAt(0));
        boolean letter = single && !glued && !token.text().equals("m");
        boolean stopped = tokens.at(at + 1).is(".") && at + 2 < tokens.size();
        boolean page = token.text().equals("p") && (stopped || isPicture(amount));
        boolean stones = Stones.is(token) && !Stones.weigh(tokens, at, amount);
        boolean large = amount.value().compareTo(BigDecimal.TEN) > 0;
        boolean ordinal = token.is("second")
                && (!tokens.at(at - 1).is("-") || tokens.at(at + 1).is("-"));
        if (token.text().equals("s") || Degrees.at(tokens, at) != null) {
            return unit;
        }
        if (unit.unit().equals(Pounds.STERLING) && token.isWord()) {
            unit = new Units.Found(Pounds.at(tokens, at), unit.next());
        }
        return letter || page || stones || token.is("won") && !large || ordinal ? null : unit;
    }

    /** "1080p" is no money. */
    private static boolean isPicture(Numbers.Amount amount) {
        return PICTURES.contains(amount.value().toString());
    }

    /** In "eight or nine euros" and "6 and 13 kg" the first number has the second's unit. */
    private @Nullable String sharedUnit(int next) {
        boolean linked = tokens.at(next).is("or")
                || tokens.at(next).is("and")
                || tokens.at(next).is(",");
        if (!linked || tokens.at(next + 1).is("and")) {
            return null;
        }
        Numbers.Amount other = numbers.at(tokens, next + 1);
        if (other == null || other.currency() != null) {
            return null;
        }
        Units.Found unit = Units.at(tokens, other.next());
        return unit == null ? null : unit.unit();
    }
}

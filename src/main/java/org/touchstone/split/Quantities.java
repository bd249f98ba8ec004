package org.touchstone.split;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds numbers with what they measure or count, in the tokens of one sentence. */
final class Quantities {
    private static final Set<String> PEOPLE = WordSet.of("who he she i");
    private static final Set<String> LATER = WordSet.of("earlier ago later before after");
    private static final Set<String> PER_PIECE = WordSet.of(
            "share barrel tonne ton person head game night piece pound litre gallon ounce kilo kg bottle ticket unit");

    private static final int OLDEST = 115;
    private static final int YOUNGEST_IN_BRACKETS = 14;
    private static final Set<String> TIMES = Set.of("once", "twice", "thrice");
    private static final Set<String> VAGUE = Set.of("dozens", "hundreds", "thousands", "millions", "billions", "tens");
    private static final Set<String> WINDOW =
            Set.of("past", "last", "next", "previous", "coming", "following", "preceding", "first", "final", "recent");

    private final Tokens tokens;
    private final NumberNames names;
    private final Numbers numbers;
    private final Dates dates;
    private final List<RawValue> found = new ArrayList<>();

    private Quantities(Tokens tokens, Numbers numbers, Dates dates) {
        this.tokens = tokens;
        this.names = new NumberNames(tokens);
        this.numbers = numbers;
        this.dates = dates;
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
        if (token.isWord()
                && !token.isCapital()
                && !Words.PRONOUNS.contains(token.lower())
                && TIMES.contains(token.lower())) {
            return times(at);
        }
        Dates.Found date = dates.at(tokens, at);
        if (date != null) {
            found.add(date.value());
            return date.next();
        }
        if (token.isWord() && VAGUE.contains(token.lower())) {
            return vague(at);
        }
        if (token.is("several") || token.is("few") && tokens.at(at - 1).is("a")) {
            return several(at);
        }
        Numbers.Amount amount = numbers.at(tokens, at);
        if (amount == null) {
            return at;
        }
        return names.isNoQuantity(at, amount) ? amount.next() : quantity(at, amount);
    }

    private int times(int at) {
        if (tokens.at(at).is("once")) {
            return at;
        }
        BigDecimal number = BigDecimal.valueOf(tokens.at(at).is("twice") ? 2 : 3);
        add(
                tokens.stretch(at, at + 1),
                ValueKind.NUMBER,
                new Measure(number, null, null, "time", null),
                Bounds.before(tokens, at));
        return at + 1;
    }

    /** "several hours", "a few villages": more than one, and no number. */
    private int several(int at) {
        int from = token(at - 1).is("a") ? at - 1 : at;
        Units.Found unit = Units.at(tokens, at + 1);
        if (unit != null && Units.isTime(unit.unit())) {
            boolean window = WINDOW.contains(token(from - 1).lower());
            found.add(new RawValue(
                    tokens.stretch(window ? from - 1 : from, unit.next()),
                    ValueKind.DURATION,
                    null,
                    null,
                    unit.unit(),
                    null,
                    Bound.EXACT,
                    true,
                    null));
            return unit.next();
        }
        CountedNoun.Found noun = CountedNoun.after(tokens, at + 1, BigDecimal.TEN);
        if (noun == null || !Words.isPlural(tokens.at(noun.next() - 1).lower())) {
            return at;
        }
        found.add(new RawValue(
                tokens.stretch(from, noun.next()),
                ValueKind.NUMBER,
                null,
                null,
                null,
                noun.noun(),
                Bound.EXACT,
                true,
                null));
        return noun.next();
    }

    private Token token(int at) {
        return tokens.at(at);
    }

    private int vague(int at) {
        if (!tokens.at(at + 1).is("of")
                && !Words.isPlural(tokens.at(at + 1).lower())
                && !tokens.at(at - 1).is("the")) {
            CountedNoun.Found noun = CountedNoun.after(tokens, at + 1, null);
            if (noun == null) {
                return at;
            }
        }
        int next = at + 1;
        while (tokens.at(next).is("of") && VAGUE.contains(tokens.at(next + 1).lower())) {
            next += 2;
        }
        CountedNoun.Found noun = CountedNoun.after(tokens, next, null);
        int end = noun == null ? next : noun.next();
        found.add(new RawValue(
                tokens.stretch(at, end),
                ValueKind.NUMBER,
                null,
                null,
                null,
                noun == null ? null : noun.noun(),
                Bound.EXACT,
                true,
                null));
        return end;
    }

    /** A number with its unit or the noun that it counts. */
    private record Measure(
            BigDecimal number,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            @Nullable String counted,
            @Nullable String resolved) {}

    private int quantity(int at, Numbers.Amount amount) {
        int next = amount.next();
        int afterHyphen = tokens.at(next).is("-") ? next + 1 : next;
        Units.Found unit = amount.currency() == null ? unitAt(afterHyphen, amount) : null;
        String name = amount.currency();
        String counted = null;
        if (unit != null) {
            name = unit.unit();
            next = unit.next();
        } else if (name == null && isAge(at, amount)) {
            name = "year of age";
        } else if (name == null) {
            name = sharedUnit(next);
            CountedNoun.Found noun = name == null ? CountedNoun.after(tokens, next, amount.value()) : null;
            counted = noun == null ? null : noun.noun();
            next = noun == null ? next : noun.next();
        }
        Numbers.Amount whole = unit == null ? null : upTo(at, amount, unit);
        if (whole != null) {
            return finish(
                    whole,
                    Bounds.before(tokens, at),
                    new Measure(whole.value(), whole.upper(), name, null, null),
                    whole.next());
        }
        int per = afterPer(next);
        if (per > next && (name != null || counted != null) && !Units.isTime(name)) {
            String each = " per " + perWord(per);
            name = name == null ? null : name + each;
            counted = counted == null ? null : counted + each;
            next = per;
        }
        Bounds.Read bound = Bounds.before(tokens, amount.from());
        return finish(amount, bound, new Measure(amount.value(), amount.upper(), name, counted, null), next);
    }

    /** "5% to 10%", "between 15 kHz and 17 kHz": a range that names its unit twice. */
    private Numbers.@Nullable Amount upTo(int at, Numbers.Amount amount, Units.Found unit) {
        Token link = tokens.at(unit.next());
        boolean between = link.is("and") && tokens.at(amount.from() - 1).is("between");
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
            if (WINDOW.contains(tokens.at(from - 1).lower())) {
                from--;
                resolved = dates.window(tokens.at(from).lower(), measure.number, measure.unit);
            } else if (WINDOW.contains(tokens.at(amount.from() - 1).lower()) && bound.from() == amount.from()) {
                from = amount.from() - 1;
            } else if (tokens.at(end).is("ago")) {
                resolved = dates.ago(measure.number, measure.unit);
                end++;
            }
            resolved = resolved == null ? Dates.duration(measure.number, measure.unit) : resolved;
        }
        Measure whole = new Measure(measure.number, measure.upper, measure.unit, measure.counted, resolved);
        boolean orSo = tokens.match(end, "or", "so");
        add(
                tokens.stretch(from, end),
                time ? ValueKind.DURATION : ValueKind.NUMBER,
                whole,
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
        if (single && !glued && !token.text().equals("m")
                || token.text().equals("p") && tokens.at(at + 1).is(".")) {
            return null;
        }
        boolean large = amount.value().compareTo(BigDecimal.TEN) > 0;
        if (token.is("won") && !large
                || token.is("second")
                        && (!tokens.at(at - 1).is("-") || tokens.at(at + 1).is("-"))) {
            return null;
        }
        if (token.is("minute")
                && amount.value().compareTo(BigDecimal.ONE) != 0
                && !tokens.at(at - 1).is("-")
                && tokens.at(at + 1).isLowerWord()) {
            return unit;
        }
        return unit;
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

    /** "Okafor, 70," and "aged 70" and "she was 10". */
    private boolean isAge(int at, Numbers.Amount amount) {
        BigDecimal value = amount.value();
        if (value.scale() > 0
                || value.signum() <= 0
                || value.compareTo(BigDecimal.valueOf(OLDEST)) > 0
                || amount.upper() != null) {
            return false;
        }
        Token before = tokens.at(at - 1);
        Token after = tokens.at(amount.next());
        boolean closes = !after.isWord() && !after.isNumber();
        if (before.is("aged") || before.is("age") || before.is("ages")) {
            return true;
        }
        if (before.is("(") && value.compareTo(BigDecimal.valueOf(YOUNGEST_IN_BRACKETS)) < 0) {
            return false;
        }
        if (closes
                && tokens.at(at).isNumber()
                && (before.is(",") || before.is("("))
                && (after.is(",") || after.is(")"))) {
            return tokens.at(at - 2).isWord() && tokens.at(at - 2).isCapital();
        }
        boolean turned = before.is("was") || before.is("is") || before.is("turned") || before.is("turns");
        return closes && turned && PEOPLE.contains(tokens.at(at - 2).lower());
    }

    /** Index after "a year", "per share", "an hour", "/min"; the same index when there is none. */
    private int afterPer(int at) {
        boolean article = tokens.at(at).is("a") || tokens.at(at).is("an");
        boolean per = tokens.at(at).is("per")
                || tokens.at(at).is("each")
                || tokens.at(at).is("/");
        Token word = tokens.at(at + 1);
        if (!article && !per || !word.isWord()) {
            return at;
        }
        if (article) {
            Units.Found time = Units.at(tokens, at + 1);
            boolean later = LATER.contains(tokens.at(at + 2).lower());
            boolean known = time != null && Units.isTime(time.unit()) && !later || PER_PIECE.contains(word.lower());
            return known ? at + 2 : at;
        }
        return Words.endsNounPhrase(word) ? at : at + 2;
    }

    private String perWord(int end) {
        Units.Found unit = Units.at(tokens, end - 1);
        return unit == null ? tokens.at(end - 1).lower() : unit.unit();
    }
}

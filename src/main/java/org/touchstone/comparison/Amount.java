package org.touchstone.comparison;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.touchstone.split.Value;
import org.touchstone.split.ValueKind;

/**
 * A quantity as the stretch of numbers in which the true one lies.
 *
 * @param words as the statement has it
 * @param kind what is measured or counted: "metre", "trip"; null when the statement does not say
 * @param low the least it can be, in the basic unit
 * @param high the most it can be
 * @param vague whether it was never a number: "several", "dozens of"
 * @param before the stem of the word before it, by which one of several amounts is told from another; empty for none
 * @param after the stem of the word after it; empty for none
 * @param also the same once more in another unit, as in "40 km (25 miles)"; null when it is told once
 */
record Amount(
        String words,
        @Nullable String kind,
        double low,
        double high,
        boolean vague,
        String before,
        String after,
        @Nullable Amount also) {
    private static final double ABOUT = .2;
    private static final double SMALL = 12;
    /** How far a vague word reaches beyond what it usually means. */
    private static final double STRETCH = 2;
    /** How much two figures may differ that one rounds to the other. */
    private static final double ROUNDING = .05;

    private record Measure(String kind, double factor) {}

    private static final Map<String, Measure> MEASURES = Map.ofEntries(
            Map.entry("kilometre", new Measure("metre", 1000)),
            Map.entry("centimetre", new Measure("metre", .01)),
            Map.entry("millimetre", new Measure("metre", .001)),
            Map.entry("mile", new Measure("metre", 1609.344)),
            Map.entry("yard", new Measure("metre", .9144)),
            Map.entry("foot", new Measure("metre", .3048)),
            Map.entry("inch", new Measure("metre", .0254)),
            Map.entry("minute", new Measure("second", 60)),
            Map.entry("hour", new Measure("second", 3600)),
            Map.entry("day", new Measure("second", 86_400)),
            Map.entry("week", new Measure("second", 604_800)),
            Map.entry("month", new Measure("second", 2_629_746)),
            Map.entry("year", new Measure("second", 31_556_952)),
            Map.entry("decade", new Measure("second", 315_569_520)),
            Map.entry("cubic metre", new Measure("litre", 1000)),
            Map.entry("cubic centimetre", new Measure("litre", .001)),
            Map.entry("centilitre", new Measure("litre", .01)),
            Map.entry("millilitre", new Measure("litre", .001)),
            Map.entry("kilogram", new Measure("gram", 1000)),
            Map.entry("tonne", new Measure("gram", 1_000_000)),
            Map.entry("pound-mass", new Measure("gram", 453.59237)),
            Map.entry("ounce", new Measure("gram", 28.3495)),
            Map.entry("US dollar", new Measure("dollar", 1)));

    /** How two amounts of one kind stand to each other. */
    enum Fit {
        EQUAL,
        /** The first lies within the second. */
        NARROWER,
        WIDER,
        /** They overlap, or one is vague enough not to exclude the other. */
        CLOSE,
        APART;

        /** The one that agrees more. */
        Fit better(Fit other) {
            return compareTo(other) <= 0 ? this : other;
        }
    }

    /** The amount that a value states, or null when it states none. */
    static @Nullable Amount of(Value value, String before, String after) {
        if (value.kind() != ValueKind.NUMBER && value.kind() != ValueKind.DURATION) {
            return null;
        }
        BigDecimal number = value.number();
        String unit = value.unit();
        Measure measure = unit == null ? null : MEASURES.getOrDefault(unit, new Measure(unit, 1));
        double factor = measure == null ? 1 : measure.factor();
        String kind = measure != null ? measure.kind() : counted(value.counted());
        double[] ends = number == null ? Vague.ends(value.text()) : ends(value, number.doubleValue());
        return ends == null
                ? null
                : new Amount(
                        value.text(), kind, ends[0] * factor, ends[1] * factor, number == null, before, after, null);
    }

    /** Whether another amount can be the same in another unit: both of one kind, and hardly apart. */
    boolean isToldAgain(Amount other) {
        boolean finite = Double.isFinite(low + high) && Double.isFinite(other.low + other.high);
        return sameKind(other) && finite && middle() > 0 && Math.abs(middle() - other.middle()) <= middle() * ROUNDING;
    }

    /** The same amount, told in another unit, too; what is "about" one is about the other. */
    Amount toldAgain(Amount other) {
        boolean exact = other.low == other.high;
        double least = exact ? other.low * low / middle() : other.low;
        double most = exact ? other.high * high / middle() : other.high;
        var also = new Amount(other.words, kind, least, most, other.vague, before, after, null);
        return new Amount(words, kind, low, high, vague, before, after, also);
    }

    private double middle() {
        return (low + high) / 2;
    }

    private static @Nullable String counted(@Nullable String counted) {
        return counted == null ? null : Lexicon.stem(counted.substring(counted.lastIndexOf(' ') + 1));
    }

    private static double[] ends(Value value, double number) {
        double slack = value.approximate() ? Math.abs(number) * ABOUT : 0;
        double least = Math.ulp(number) * 4;
        BigDecimal upper = value.upper();
        return switch (value.bound()) {
            case EXACT -> new double[] {number - slack, number + slack};
            case RANGE -> new double[] {number, upper == null ? number : upper.doubleValue()};
            case MORE_THAN -> new double[] {number + least, Double.POSITIVE_INFINITY};
            case AT_LEAST -> new double[] {number, Double.POSITIVE_INFINITY};
            case LESS_THAN ->
                new double[] {value.approximate() ? number - slack : Double.NEGATIVE_INFINITY, number - least};
            case AT_MOST -> new double[] {Double.NEGATIVE_INFINITY, number};
        };
    }

    /** Whether both measure or count the same kind of thing. */
    boolean sameKind(Amount other) {
        return kind != null && kind.equals(other.kind);
    }

    /** Whether it is no number that stands everywhere: two reports seldom share such a one by chance. */
    boolean telling() {
        return !vague && kind != null && Math.max(Math.abs(low), Math.abs(high)) > SMALL;
    }

    /** How it stands to another; of an amount told in two units the form counts that agrees better. */
    Fit fit(Amount other) {
        Fit best = fitOfOneForm(other);
        if (also != null) {
            best = best.better(also.fit(other));
        }
        return other.also == null ? best : best.better(fitOfOneForm(other.also));
    }

    private Fit fitOfOneForm(Amount other) {
        if (strictlySame(other)) {
            return vague && !words.equalsIgnoreCase(other.words) && other.vague ? Fit.CLOSE : Fit.EQUAL;
        }
        if (low >= other.low && high <= other.high) {
            return Fit.NARROWER;
        }
        if (other.low >= low && other.high <= high) {
            return Fit.WIDER;
        }
        if (low <= other.high && other.low <= high
                || touches(other)
                || vague && reaches(other)
                || other.vague && other.reaches(this)) {
            return Fit.CLOSE;
        }
        return rounded(other);
    }

    private boolean strictlySame(Amount other) {
        return same(low, other.low) && same(high, other.high);
    }

    /** "More than 90" and "90" meet at their end. */
    private boolean touches(Amount other) {
        return same(low, other.high) || same(high, other.low);
    }

    private boolean reaches(Amount other) {
        return other.high >= low / STRETCH && other.low <= high * STRETCH;
    }

    /** 3.24 and 3.2 are one figure; 12 and 10 are two. */
    private Fit rounded(Amount other) {
        boolean exact = low == high && other.low == other.high && Double.isFinite(low) && Double.isFinite(other.low);
        double larger = Math.max(Math.abs(low), Math.abs(other.low));
        if (!exact || larger == 0 || Math.abs(low - other.low) / larger > ROUNDING) {
            return Fit.APART;
        }
        String mine = digits(low);
        String others = digits(other.low);
        if (others.length() < mine.length()
                && digits(roundedTo(low, others.length())).equals(others)) {
            return Fit.NARROWER;
        }
        return mine.length() < others.length()
                        && digits(roundedTo(other.low, mine.length())).equals(mine)
                ? Fit.WIDER
                : Fit.APART;
    }

    private static double roundedTo(double number, int digits) {
        return new BigDecimal(number).round(new java.math.MathContext(digits)).doubleValue();
    }

    /** The digits that matter: 3,200,000 has two. */
    private static String digits(double number) {
        return BigDecimal.valueOf(number)
                .stripTrailingZeros()
                .unscaledValue()
                .abs()
                .toString();
    }

    private static boolean same(double one, double other) {
        boolean finite = Double.isFinite(one) && Double.isFinite(other);
        return one == other || finite && Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * 1e-9;
    }
}

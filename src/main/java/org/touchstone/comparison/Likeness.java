package org.touchstone.comparison;

/**
 * How much two statements share.
 *
 * @param ofA which part of the first's words the second has, 0 to 1
 * @param ofB which part of the second's words the first has
 * @param dice shared words, twice, among all of both
 * @param shared how many words they share
 */
record Likeness(double ofA, double ofB, double dice, int shared) {
    private static final double NAME = 1.5;

    static Likeness of(Statement a, Statement b) {
        double shared = weight(a, b, a.shared(b));
        double all = weight(a, b, a.words().keySet());
        double others = weight(a, b, b.words().keySet());
        return new Likeness(
                all == 0 ? 0 : shared / all,
                others == 0 ? 0 : shared / others,
                all + others == 0 ? 0 : 2 * shared / (all + others),
                a.shared(b).size());
    }

    private static double weight(Statement a, Statement b, Iterable<String> stems) {
        var names = new java.util.HashSet<>(a.names());
        names.addAll(b.names());
        double sum = 0;
        for (String stem : stems) {
            sum += names.contains(stem) ? NAME : 1;
        }
        return sum;
    }

    /** The part of the shorter one's words that both have. */
    double contained() {
        return Math.max(ofA, ofB);
    }

    double score() {
        return Math.round((dice + contained()) * 50) / 100.0;
    }
}

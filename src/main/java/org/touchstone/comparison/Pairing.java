package org.touchstone.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.touchstone.comparison.Amount.Fit;

/**
 * Which amount of one statement speaks of the same thing as which of the other. Of several of a kind those are paired that stand by the
 * same words, or else those that agree: that two killed and five injured are not at odds with five injured.
 *
 * @param loose how many amounts of the first, and of the second, found no partner
 */
record Pairing(List<Pair> pairs, int looseOfA, int looseOfB) {

    /** Two amounts that measure or count the same. */
    record Pair(Amount a, Amount b, Fit fit) {
        /** Whether the same word stands before both, or after both. */
        boolean inOnePlace() {
            return !a.before().isEmpty() && a.before().equals(b.before())
                    || !a.after().isEmpty() && a.after().equals(b.after());
        }
    }

    private record Offer(Amount a, Amount b, int rank) {}

    static Pairing of(Statement a, Statement b) {
        var offers = new ArrayList<Offer>();
        for (Amount mine : a.amounts()) {
            for (Amount others : b.amounts()) {
                offers.add(new Offer(mine, others, rank(mine, others)));
            }
        }
        offers.sort(Comparator.comparingInt(Offer::rank).reversed());
        var pairs = new ArrayList<Pair>();
        for (Offer offer : offers) {
            boolean free = pairs.stream().noneMatch(pair -> pair.a() == offer.a() || pair.b() == offer.b());
            if (free && offer.rank() > 0) {
                pairs.add(new Pair(offer.a(), offer.b(), offer.a().fit(offer.b())));
            }
        }
        return new Pairing(
                List.copyOf(pairs),
                a.amounts().size() - pairs.size(),
                b.amounts().size() - pairs.size());
    }

    /** How well two amounts go together; 0 when they do not. */
    private static int rank(Amount a, Amount b) {
        boolean before = !a.before().isEmpty() && a.before().equals(b.before());
        boolean after = !a.after().isEmpty() && a.after().equals(b.after());
        boolean bare = a.kind() == null || b.kind() == null;
        if (!a.sameKind(b) && !(bare && (before || after || a.fit(b) == Fit.EQUAL))) {
            return 0;
        }
        int agreeing =
                switch (a.fit(b)) {
                    case EQUAL -> 8;
                    case NARROWER, WIDER, CLOSE -> 4;
                    case APART -> 0;
                };
        return 1 + agreeing + (before ? 6 : 0) + (after ? 2 : 0) + (a.sameKind(b) ? 1 : 0);
    }

    Optional<Pair> first(Fit fit) {
        return pairs.stream().filter(pair -> pair.fit() == fit).findFirst();
    }
}

package org.touchstone.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How assessments become a decision. Of each reviewer the latest counts, and only if it is of the current statement and was
 * given since the claim was last reopened. When the needed number counts, one verdict decides; different verdicts are a
 * dispute, unless the workspace lets a majority decide and more than half agree.
 */
record DecisionRule(int needed, boolean majorityDecides) {
    private static final BinaryOperator<Ballot> LATER = BinaryOperator.maxBy(Comparator.comparingInt(Ballot::round));

    DecisionRule {
        if (needed < 1) {
            throw new IllegalArgumentException("a claim needs at least one reviewer, not " + needed);
        }
    }

    Outcome apply(Collection<Ballot> submitted, int currentStatement, int firstRound) {
        List<Ballot> counted = counted(submitted, currentStatement, firstRound);
        int missing = Math.max(0, needed - counted.size());
        if (missing == 0) {
            return settle(counted);
        }
        boolean untouched = submitted.isEmpty() && firstRound == 1;
        return Outcome.undecided(untouched ? ReviewState.UNTOUCHED : ReviewState.IN_REVIEW, counted, missing);
    }

    private static List<Ballot> counted(Collection<Ballot> submitted, int currentStatement, int firstRound) {
        return submitted.stream()
                .collect(Collectors.toMap(Ballot::reviewer, Function.identity(), LATER))
                .values()
                .stream()
                .filter(ballot -> ballot.counts(currentStatement, firstRound))
                .sorted(Comparator.comparing(Ballot::assessment))
                .toList();
    }

    private Outcome settle(List<Ballot> counted) {
        Map<String, Long> votes =
                counted.stream().collect(Collectors.groupingBy(Ballot::verdict, Collectors.counting()));
        var first = votes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        if (votes.size() == 1) {
            Origin origin = counted.size() == 1 ? Origin.SINGLE_REVIEWER : Origin.UNANIMOUS;
            return new Outcome(ReviewState.DECIDED, counted, 0, first.getKey(), origin);
        }
        if (majorityDecides && first.getValue() * 2 > counted.size()) {
            return new Outcome(ReviewState.DECIDED, counted, 0, first.getKey(), Origin.MAJORITY);
        }
        return Outcome.undecided(ReviewState.DISPUTED, counted, 0);
    }
}

package org.touchstone.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DecisionRuleTest {
    private static final UUID ANNA = new UUID(0, 1);
    private static final UUID BORIS = new UUID(0, 2);
    private static final UUID CHLOE = new UUID(0, 3);

    private long assessments;

    @Test
    void a_claim_that_nobody_has_assessed_is_untouched() {
        Outcome outcome = new DecisionRule(2, false).apply(List.of(), 1, 1);

        assertThat(outcome).isEqualTo(Outcome.undecided(ReviewState.UNTOUCHED, List.of(), 2));
    }

    @Test
    void one_reviewer_decides_where_one_is_enough() {
        Outcome outcome = new DecisionRule(1, false).apply(List.of(ballot(ANNA, "SUPPORTED")), 1, 1);

        assertThat(outcome.verdict()).isEqualTo("SUPPORTED");
        assertThat(outcome.origin()).isEqualTo(Origin.SINGLE_REVIEWER);
    }

    @Test
    void a_claim_waits_until_the_needed_number_is_in() {
        Outcome outcome =
                new DecisionRule(3, true).apply(List.of(ballot(ANNA, "SUPPORTED"), ballot(BORIS, "SUPPORTED")), 1, 1);

        assertThat(outcome.state()).isEqualTo(ReviewState.IN_REVIEW);
        assertThat(outcome.missing()).isEqualTo(1);
    }

    @Test
    void the_same_verdict_of_all_is_unanimous() {
        Outcome outcome =
                new DecisionRule(2, false).apply(List.of(ballot(ANNA, "REFUTED"), ballot(BORIS, "REFUTED")), 1, 1);

        assertThat(outcome.verdict()).isEqualTo("REFUTED");
        assertThat(outcome.origin()).isEqualTo(Origin.UNANIMOUS);
        assertThat(outcome.carrying()).hasSize(2);
    }

    @Test
    void different_verdicts_are_a_dispute() {
        Outcome outcome =
                new DecisionRule(2, true).apply(List.of(ballot(ANNA, "REFUTED"), ballot(BORIS, "SUPPORTED")), 1, 1);

        assertThat(outcome.state()).isEqualTo(ReviewState.DISPUTED);
    }

    @Test
    void a_majority_decides_only_where_the_workspace_lets_it() {
        var ballots = List.of(ballot(ANNA, "REFUTED"), ballot(BORIS, "SUPPORTED"), ballot(CHLOE, "REFUTED"));

        Outcome left = new DecisionRule(3, true).apply(ballots, 1, 1);
        Outcome not = new DecisionRule(3, false).apply(ballots, 1, 1);

        assertThat(left.verdict()).isEqualTo("REFUTED");
        assertThat(left.origin()).isEqualTo(Origin.MAJORITY);
        assertThat(left.carrying()).extracting(Ballot::reviewer).containsExactly(ANNA, CHLOE);
        assertThat(not.state()).isEqualTo(ReviewState.DISPUTED);
    }

    @Test
    void half_is_no_majority() {
        var ballots = List.of(
                ballot(ANNA, "REFUTED"),
                ballot(BORIS, "REFUTED"),
                ballot(CHLOE, "SUPPORTED"),
                ballot(new UUID(0, 4), "CONFLICTING"));

        assertThat(new DecisionRule(2, true).apply(ballots, 1, 1).state()).isEqualTo(ReviewState.DISPUTED);
    }

    @Test
    void a_change_of_mind_replaces_what_the_same_reviewer_said_before() {
        var ballots =
                List.of(ballot(ANNA, "REFUTED"), ballot(BORIS, "SUPPORTED"), new Ballot(id(), ANNA, "SUPPORTED", 2, 1));

        Outcome outcome = new DecisionRule(2, false).apply(ballots, 1, 1);

        assertThat(outcome.verdict()).isEqualTo("SUPPORTED");
        assertThat(outcome.counted()).extracting(Ballot::round).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void an_assessment_of_an_older_wording_does_not_count() {
        var ballots = List.of(ballot(ANNA, "REFUTED"), new Ballot(id(), BORIS, "REFUTED", 1, 2));

        Outcome outcome = new DecisionRule(2, false).apply(ballots, 2, 1);

        assertThat(outcome.state()).isEqualTo(ReviewState.IN_REVIEW);
        assertThat(outcome.missing()).isEqualTo(1);
    }

    @Test
    void a_claim_whose_assessments_are_all_outdated_is_in_review_not_untouched() {
        assertThat(new DecisionRule(1, false)
                        .apply(List.of(ballot(ANNA, "REFUTED")), 2, 1)
                        .state())
                .isEqualTo(ReviewState.IN_REVIEW);
    }

    @Test
    void after_a_reopening_only_later_rounds_count() {
        var before = ballot(ANNA, "REFUTED");

        assertThat(new DecisionRule(1, false).apply(List.of(before), 1, 2).state())
                .isEqualTo(ReviewState.IN_REVIEW);
        assertThat(new DecisionRule(1, false)
                        .apply(List.of(before, new Ballot(id(), ANNA, "SUPPORTED", 2, 1)), 1, 2)
                        .verdict())
                .isEqualTo("SUPPORTED");
    }

    @Test
    void a_reopened_claim_without_assessments_is_in_review() {
        assertThat(new DecisionRule(1, false).apply(List.of(), 1, 2).state()).isEqualTo(ReviewState.IN_REVIEW);
    }

    @Test
    void a_claim_that_needs_nobody_cannot_be() {
        assertThatThrownBy(() -> new DecisionRule(0, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_order_in_which_assessments_come_decides_nothing() {
        forEachWorld(world -> {
            var shuffled = new ArrayList<>(world.ballots);
            Collections.shuffle(shuffled, new Random(world.needed));

            assertThat(world.outcome(shuffled)).isEqualTo(world.outcome(world.ballots));
        });
    }

    @Test
    void nobody_counts_twice_and_nothing_old_counts() {
        forEachWorld(world -> {
            Outcome outcome = world.outcome(world.ballots);

            assertThat(outcome.counted()).extracting(Ballot::reviewer).doesNotHaveDuplicates();
            assertThat(outcome.counted()).allMatch(ballot -> ballot.statement() == world.statement);
            assertThat(outcome.counted()).allMatch(ballot -> ballot.round() >= world.firstRound);
            assertThat(outcome.missing())
                    .isEqualTo(Math.max(0, world.needed - outcome.counted().size()));
        });
    }

    @Test
    void a_decision_has_enough_reviewers_behind_it_and_more_than_half_of_them() {
        forEachWorld(world -> {
            Outcome outcome = world.outcome(world.ballots);
            if (!outcome.decided()) {
                return;
            }
            assertThat(outcome.counted().size()).isGreaterThanOrEqualTo(world.needed);
            assertThat(outcome.carrying().size() * 2)
                    .isGreaterThan(outcome.counted().size());
            assertThat(outcome.origin() == Origin.MAJORITY)
                    .isEqualTo(outcome.carrying().size() < outcome.counted().size());
        });
    }

    @Test
    void a_dispute_has_two_verdicts_and_an_absolute_majority_only_where_none_may_decide() {
        forEachWorld(world -> {
            Outcome outcome = world.outcome(world.ballots);
            if (outcome.state() != ReviewState.DISPUTED) {
                return;
            }
            Map<String, Integer> votes = new HashMap<>();
            outcome.counted().forEach(ballot -> votes.merge(ballot.verdict(), 1, Integer::sum));
            assertThat(votes.size()).isGreaterThan(1);
            assertThat(world.majority
                            && Collections.max(votes.values()) * 2
                                    > outcome.counted().size())
                    .isFalse();
        });
    }

    @Test
    void enough_assessments_are_never_left_waiting() {
        forEachWorld(world -> {
            Outcome outcome = world.outcome(world.ballots);

            assertThat(outcome.state() == ReviewState.DISPUTED || outcome.decided())
                    .isEqualTo(outcome.counted().size() >= world.needed);
        });
    }

    private record World(List<Ballot> ballots, int needed, boolean majority, int statement, int firstRound) {
        Outcome outcome(List<Ballot> given) {
            return new DecisionRule(needed, majority).apply(given, statement, firstRound);
        }
    }

    private void forEachWorld(Consumer<World> law) {
        var random = new Random(20_26);
        String[] verdicts = {"SUPPORTED", "REFUTED", "CONFLICTING"};
        for (int i = 0; i < 20_000; i++) {
            var ballots = new ArrayList<Ballot>();
            for (int reviewer = 0; reviewer < random.nextInt(6); reviewer++) {
                int rounds = random.nextInt(4);
                for (int round = 1; round <= rounds; round++) {
                    int statement = 1 + (round * random.nextInt(2)) / 2;
                    String verdict = verdicts[random.nextInt(verdicts.length)];
                    ballots.add(new Ballot(id(), new UUID(1, reviewer), verdict, round, statement));
                }
            }
            law.accept(new World(
                    ballots,
                    1 + random.nextInt(4),
                    random.nextBoolean(),
                    1 + random.nextInt(2),
                    1 + random.nextInt(2)));
        }
    }

    private Ballot ballot(UUID reviewer, String verdict) {
        return new Ballot(id(), reviewer, verdict, 1, 1);
    }

    private UUID id() {
        return new UUID(9, ++assessments);
    }
}

package org.touchstone.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class SightTest {

    @Test
    void before_ones_own_is_in_every_undecided_claim_of_a_blind_workspace_looks_open() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.ADJUDICATOR))) {
            var sight = new Sight(true, role, false);
            assertThat(sight.show(ClaimState.OPEN)).isEqualTo(ClaimState.OPEN);
            assertThat(sight.show(ClaimState.IN_REVIEW)).isEqualTo(ClaimState.OPEN);
            assertThat(sight.show(ClaimState.DISPUTED)).isEqualTo(ClaimState.OPEN);
            assertThat(sight.sealed(false)).isTrue();
        }
    }

    @Test
    void a_state_that_gives_no_assessment_away_is_shown_to_everybody() {
        for (Role role : Role.values()) {
            for (ClaimState state :
                    EnumSet.of(ClaimState.CANDIDATE, ClaimState.DECIDED, ClaimState.SET_ASIDE, ClaimState.DISCARDED)) {
                assertThat(new Sight(true, role, false).show(state)).isEqualTo(state);
            }
        }
    }

    @Test
    void ones_own_assessment_opens_the_seal() {
        for (ClaimState state : ClaimState.values()) {
            assertThat(new Sight(true, Role.REVIEWER, true).show(state)).isEqualTo(state);
        }
        assertThat(new Sight(true, Role.REVIEWER, true).sealed(false)).isFalse();
    }

    @Test
    void an_adjudicator_sees_all() {
        assertThat(new Sight(true, Role.ADJUDICATOR, false).show(ClaimState.DISPUTED))
                .isEqualTo(ClaimState.DISPUTED);
        assertThat(new Sight(true, Role.ADJUDICATOR, false).sealed(false)).isFalse();
    }

    @Test
    void a_decision_opens_the_seal_for_everybody() {
        assertThat(new Sight(true, Role.READER, false).sealed(true)).isFalse();
    }

    @Test
    void an_open_workspace_seals_nothing() {
        for (Role role : Role.values()) {
            assertThat(new Sight(false, role, false).show(ClaimState.DISPUTED)).isEqualTo(ClaimState.DISPUTED);
            assertThat(new Sight(false, role, false).sealed(false)).isFalse();
        }
    }

    @Test
    void what_a_sealed_claim_allows_is_the_same_whatever_others_have_submitted() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.ADJUDICATOR))) {
            var sight = new Sight(true, role, false);
            var open = Permissions.allowed(Case.claim(role, sight.show(ClaimState.OPEN), Work.NONE));
            for (ClaimState state : EnumSet.of(ClaimState.IN_REVIEW, ClaimState.DISPUTED)) {
                assertThat(Permissions.allowed(Case.claim(role, sight.show(state), Work.NONE)))
                        .isEqualTo(open);
            }
        }
    }
}

package org.touchstone.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionsTest {

    @ParameterizedTest(name = "{0} {1}: from {2}")
    @CsvSource({
        "WORKSPACE, READ, READER",
        "WORKSPACE, ADD_SOURCE, REVIEWER",
        "WORKSPACE, IMPORT, EDITOR",
        "WORKSPACE, EDIT_EVENT, EDITOR",
        "WORKSPACE, MANAGE_MEMBERS, ADMIN",
        "WORKSPACE, MANAGE_SETTINGS, ADMIN",
        "ARTICLE, ADD_CLAIM, REVIEWER",
        "ARTICLE, EDIT_ARTICLE, EDITOR",
        "ARTICLE, PUBLISH, EDITOR",
        "SOURCE, EDIT_SOURCE, REVIEWER"
    })
    void what_belongs_to_no_claim_asks_for_a_role_only(Thing thing, Action action, Role least) {
        for (Case asked : everyCase(thing)) {
            assertThat(Permissions.allows(asked, action))
                    .as("%s", asked)
                    .isEqualTo(asked.role().atLeast(least));
        }
    }

    @Test
    void readers_only_read_and_take_along() {
        for (Case asked : everyCase()) {
            if (asked.role() == Role.READER) {
                assertThat(EnumSet.of(Action.READ, Action.EXPORT)).containsAll(Permissions.allowed(asked));
            }
        }
    }

    @Test
    void each_role_may_do_what_the_one_before_it_may_but_assess() {
        for (Case asked : everyCase()) {
            if (asked.role() == Role.ADMIN) {
                continue;
            }
            Role next = Role.values()[asked.role().ordinal() + 1];
            Set<Action> less = Permissions.allowed(asked);
            if (next == Role.ADJUDICATOR) {
                less.removeAll(Set.of(Action.ASSESS, Action.CONFIRM));
            }
            assertThat(Permissions.allowed(new Case(asked.thing(), next, asked.state(), asked.work())))
                    .as("%s after %s", next, asked)
                    .containsAll(less);
        }
    }

    @Test
    void who_holds_exactly_the_role_of_adjudicator_never_assesses() {
        for (Case asked : everyCase()) {
            if (asked.role() == Role.ADJUDICATOR) {
                assertThat(Permissions.allowed(asked)).doesNotContain(Action.ASSESS, Action.CONFIRM);
            }
        }
    }

    @Test
    void who_has_adjudicated_a_claim_does_not_assess_it_afterwards() {
        for (ClaimState state : ClaimState.values()) {
            assertThat(Permissions.allowed(Case.claim(Role.ADMIN, state, Work.OWN_DECISION)))
                    .doesNotContain(Action.ASSESS, Action.CONFIRM);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Work.class,
            names = {"OWN", "OWN_OUTDATED"})
    void nobody_adjudicates_between_others_and_oneself(Work own) {
        for (Role role : Role.values()) {
            assertThat(Permissions.allowed(Case.claim(role, ClaimState.DISPUTED, own)))
                    .doesNotContain(Action.ADJUDICATE);
        }
    }

    @Test
    void only_a_disputed_claim_is_adjudicated_and_only_from_adjudicator_on() {
        for (Case asked : everyCase(Thing.CLAIM)) {
            boolean expected = asked.state() == ClaimState.DISPUTED
                    && asked.role().atLeast(Role.ADJUDICATOR)
                    && asked.work() != Work.OWN
                    && asked.work() != Work.OWN_OUTDATED;
            assertThat(Permissions.allows(asked, Action.ADJUDICATE))
                    .as("%s", asked)
                    .isEqualTo(expected);
        }
    }

    @Test
    void only_an_editor_takes_back_a_discard_that_is_not_ones_own() {
        assertThat(Permissions.allows(Case.claim(Role.REVIEWER, ClaimState.DISCARDED, Work.OWN), Action.RESTORE))
                .isTrue();
        assertThat(Permissions.allows(Case.claim(Role.REVIEWER, ClaimState.DISCARDED, Work.OTHERS), Action.RESTORE))
                .isFalse();
        assertThat(Permissions.allows(Case.claim(Role.ADJUDICATOR, ClaimState.DISCARDED, Work.OTHERS), Action.RESTORE))
                .isFalse();
        assertThat(Permissions.allows(Case.claim(Role.EDITOR, ClaimState.DISCARDED, Work.OTHERS), Action.RESTORE))
                .isTrue();
    }

    @Test
    void a_decided_claim_is_reopened_by_an_editor_and_changed_by_nobody_below() {
        assertThat(Permissions.allowed(Case.claim(Role.ADJUDICATOR, ClaimState.DECIDED, Work.NONE)))
                .containsExactlyInAnyOrder(Action.READ, Action.ADD_EVIDENCE, Action.ADD_INQUIRY);
        assertThat(Permissions.allowed(Case.claim(Role.EDITOR, ClaimState.DECIDED, Work.NONE)))
                .contains(Action.REOPEN, Action.EDIT_CLAIM)
                .doesNotContain(Action.ASSESS);
    }

    @Test
    void what_is_allowed_tells_no_open_claim_from_one_that_others_have_assessed() {
        for (Role role : Role.values()) {
            var open = Permissions.allowed(Case.claim(role, ClaimState.OPEN, Work.NONE));
            for (Work work : List.of(Work.NONE, Work.OTHERS)) {
                assertThat(Permissions.allowed(Case.claim(role, ClaimState.IN_REVIEW, work)))
                        .isEqualTo(open);
                var disputed = Permissions.allowed(Case.claim(role, ClaimState.DISPUTED, work));
                disputed.remove(Action.ADJUDICATE);
                assertThat(disputed).isEqualTo(open);
            }
        }
    }

    @Test
    void a_reviewer_changes_the_own_evidence_and_an_editor_everybodys() {
        assertThat(Permissions.allowed(Case.evidence(Role.REVIEWER, ClaimState.OPEN, Work.OWN)))
                .contains(Action.EDIT_EVIDENCE, Action.DELETE_EVIDENCE);
        assertThat(Permissions.allowed(Case.evidence(Role.REVIEWER, ClaimState.OPEN, Work.OTHERS)))
                .containsExactly(Action.READ);
        assertThat(Permissions.allowed(Case.evidence(Role.EDITOR, ClaimState.OPEN, Work.OTHERS)))
                .contains(Action.EDIT_EVIDENCE, Action.DELETE_EVIDENCE);
    }

    @Test
    void an_outdated_assessment_is_confirmed_by_its_author_alone() {
        for (Case asked : everyCase(Thing.ASSESSMENT)) {
            if (Permissions.allows(asked, Action.CONFIRM)) {
                assertThat(asked.work()).isEqualTo(Work.OWN_OUTDATED);
            }
        }
        assertThat(Permissions.allowed(Case.assessment(Role.REVIEWER, ClaimState.IN_REVIEW, Work.OWN_OUTDATED)))
                .contains(Action.CONFIRM);
    }

    private static List<Case> everyCase() {
        var cases = new ArrayList<Case>();
        for (Thing thing : Thing.values()) {
            cases.addAll(everyCase(thing));
        }
        return cases;
    }

    private static List<Case> everyCase(Thing thing) {
        var cases = new ArrayList<Case>();
        for (Role role : Role.values()) {
            for (ClaimState state : ClaimState.values()) {
                for (Work work : Work.values()) {
                    cases.add(new Case(thing, role, state, work));
                }
            }
        }
        return cases;
    }
}

package org.touchstone.review;

import org.jspecify.annotations.Nullable;
import org.touchstone.permission.Action;
import org.touchstone.permission.Case;
import org.touchstone.permission.Permissions;
import org.touchstone.permission.Work;
import org.touchstone.refusal.Refusal;
import org.touchstone.workspace.Seat;

/** Who may assess which claim now, and of which wording. */
final class Assessing {
    private Assessing() {}

    static void require(CaseFile file, Seat seat) {
        Work work = file.workOf(seat.contributor());
        Permissions.require(Case.claim(seat.role(), file.state(), work), Action.ASSESS, why(file, seat, work));
    }

    /** Refuses a judgement of a wording that is not the current one. A request that names none means the current one. */
    static void requireCurrent(CaseFile file, @Nullable Integer statementNumber) {
        if (statementNumber != null && statementNumber != file.claim().statementNumber()) {
            throw Refusal.conflict("The statement was changed since this was written. Read it as it is now (version "
                    + file.claim().statementNumber() + "), then save your draft again.");
        }
    }

    private static String why(CaseFile file, Seat seat, Work work) {
        var state = file.state();
        if (work == Work.OWN_DECISION && state.undecided()) {
            return "You have adjudicated this claim and seen everybody's assessments. Leave it to others to assess.";
        }
        return switch (state) {
            case CANDIDATE -> "This is a candidate. Accept it as a claim, then assess it.";
            case DECIDED ->
                "This claim is decided. Ask an editor to reopen it"
                        + (file.draftOf(seat.contributor()).isPresent() ? "; your draft is kept." : ".");
            case SET_ASIDE, DISCARDED -> "This claim is set aside or discarded. Restore it, then assess it.";
            case OPEN, IN_REVIEW, DISPUTED -> "You cannot assess this claim.";
        };
    }
}

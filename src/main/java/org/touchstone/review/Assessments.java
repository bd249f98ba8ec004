package org.touchstone.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.touchstone.permission.Action;
import org.touchstone.permission.Case;
import org.touchstone.permission.Permissions;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;
import org.touchstone.wire.Versions;
import org.touchstone.workspace.Seat;

/**
 * Assessments handed in. Each locks its claim until it is stored, so that of two at once both count and one decision comes of
 * them. None ever changes again.
 */
@ApplicationScoped
@Transactional
public class Assessments {
    private final CaseFiles files;
    private final Drafts drafts;
    private final Judgements judgements;
    private final AssessmentViews views;
    private final Handover handover;

    Assessments(CaseFiles files, Drafts drafts, Judgements judgements, AssessmentViews views, Handover handover) {
        this.files = files;
        this.drafts = drafts;
        this.judgements = judgements;
        this.views = views;
        this.handover = handover;
    }

    /** Hands in one's draft. */
    public AssessmentView submit(Seat seat, String claimId, @Nullable String ifMatch) {
        var file = files.open(seat, claimId);
        var draft = file.draftOf(seat.contributor()).orElseThrow(() -> noDraft(file, seat));
        Versions.check(ifMatch, draft.version(), () -> views.of(draft, file, seat));
        Assessing.require(file, seat);
        Assessing.requireCurrent(file, draft.statementNumber());
        var whole = judgements.renewed(
                draft.judgement(), seat.workspace(), file.claim().id());
        draft.write(whole, draft.statementNumber());
        handover.handIn(file, draft, seat, "submitted");
        return views.written(draft, file, seat);
    }

    /** Writes and hands in at once. Where there is a draft, it is this draft that is written: {@code ifMatch} must name it. */
    public AssessmentView submit(Seat seat, String claimId, NewAssessment written, @Nullable String ifMatch) {
        var file = files.open(seat, claimId);
        Assessing.require(file, seat);
        Assessing.requireCurrent(file, written.statementNumber());
        var draft = drafts.begin(file, seat, ifMatch);
        var read = judgements.read(seat.workspace(), file.claim().id(), written);
        draft.write(judgements.whole(read, file.claim().id()), file.claim().statementNumber());
        handover.handIn(file, draft, seat, "submitted");
        return views.written(draft, file, seat);
    }

    /** Stands by one's own assessment after the statement was changed: the same again, of the new wording, in a new round. */
    public AssessmentView confirm(Seat seat, String claimId, String assessmentId, @Nullable Integer statementNumber) {
        var file = files.open(seat, claimId);
        var old = file.latestOf(seat.contributor())
                .filter(latest -> latest.submitted() && latest.publicId().equals(assessmentId))
                .orElseThrow(() -> Refusal.missing("latest assessment of yours", assessmentId));
        Permissions.require(
                Case.claim(seat.role(), file.state(), file.workOf(seat.contributor())),
                Action.CONFIRM,
                "There is nothing to confirm: only one's own assessment of an older wording is, while the claim is undecided.");
        Assessing.requireCurrent(file, statementNumber);
        var again = drafts.begin(file, seat, null);
        again.write(
                judgements.renewed(
                        old.judgement(), seat.workspace(), file.claim().id()),
                file.claim().statementNumber());
        handover.handIn(file, again, seat, "confirmed");
        return views.written(again, file, seat);
    }

    private static Refusal noDraft(CaseFile file, Seat seat) {
        return file.latestOf(seat.contributor()).isPresent()
                ? Refusal.conflict("You have submitted your assessment already. To change your mind, write a new one.")
                : Refusal.of(Kind.MISSING, "You have no draft on this claim.");
    }
}

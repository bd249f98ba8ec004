package org.touchstone.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.permission.Case;
import org.touchstone.permission.Permissions;
import org.touchstone.permission.Role;
import org.touchstone.refusal.Refusal;
import org.touchstone.review.ReviewView.WaitingFor;
import org.touchstone.workspace.ContributorView;
import org.touchstone.workspace.Contributors;
import org.touchstone.workspace.Seat;

/** Where claims stand with their reviewers, as far as the asker may know. */
@ApplicationScoped
@Transactional
public class Reviews {
    /** All who read more than they judge, or judge others' judgements, are left out. */
    private static final Set<Role> WHO_ASSESS = EnumSet.of(Role.REVIEWER, Role.EDITOR, Role.ADMIN);

    private final CaseFiles files;
    private final DecisionRepository decisions;
    private final AssessmentViews views;
    private final Contributors contributors;

    Reviews(CaseFiles files, DecisionRepository decisions, AssessmentViews views, Contributors contributors) {
        this.files = files;
        this.decisions = decisions;
        this.views = views;
        this.contributors = contributors;
    }

    /** The review part of a claim's panel. */
    public ReviewView get(Seat seat, String claimId) {
        return view(files.read(seat, claimId), seat);
    }

    /** Whether anybody has submitted an assessment of the claim. */
    public boolean assessed(Seat seat, String claimId) {
        return !files.read(seat, claimId).ballots().isEmpty();
    }

    /** One assessment: one's own, or somebody else's that is not sealed. */
    public AssessmentView assessment(Seat seat, String claimId, String assessmentId) {
        var file = files.read(seat, claimId);
        return shown(file, seat, file.sealed(seat)).stream()
                .filter(each -> each.id().equals(assessmentId))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("assessment", assessmentId));
    }

    ReviewView view(CaseFile file, Seat seat) {
        boolean sealed = file.sealed(seat);
        var shown = shown(file, seat, sealed);
        var me = seat.contributor();
        var latest = file.latestOf(me).map(Assessment::publicId).orElse(null);
        var decided = decisions(file);
        var state = file.sight(seat).show(file.state());
        return new ReviewView(
                state,
                shown.stream()
                        .filter(each -> each.id().equals(latest))
                        .findFirst()
                        .orElse(null),
                shown.stream()
                        .filter(each -> isOf(seat, each) && !each.id().equals(latest))
                        .toList(),
                sealed ? null : shown.stream().filter(each -> !isOf(seat, each)).toList(),
                sealed,
                decided.stream()
                        .filter(each -> each.endedAt() == null)
                        .findFirst()
                        .orElse(null),
                decided,
                sealed ? null : waitingFor(file, seat),
                Permissions.allowed(Case.claim(seat.role(), state, file.workOf(me))));
    }

    private List<AssessmentView> shown(CaseFile file, Seat seat, boolean sealed) {
        return views.of(
                file.assessments().stream()
                        .filter(each -> !sealed || each.isOf(seat.contributor()))
                        .toList(),
                file,
                seat);
    }

    private List<DecisionView> decisions(CaseFile file) {
        var ids = decisions.assessmentsOf(file.decisions());
        return file.decisions().stream()
                .map(each -> DecisionView.of(each, ids.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private @Nullable WaitingFor waitingFor(CaseFile file, Seat seat) {
        var outcome = file.outcome();
        if (!file.state().undecided() || outcome.missing() == 0) {
            return null;
        }
        var in = outcome.counted().stream().map(Ballot::reviewer).collect(Collectors.toSet());
        var reviewers = contributors.members(seat.workspace(), WHO_ASSESS).stream()
                .filter(member -> !in.contains(member.id()))
                .filter(member -> file.decisions().stream().noneMatch(each -> each.adjudicatedBy(member)))
                .map(ContributorView::of)
                .toList();
        return new WaitingFor(file.claim().rule().needed(), outcome.missing(), reviewers);
    }

    private static boolean isOf(Seat seat, AssessmentView view) {
        return Objects.equals(view.contributor().id(), seat.contributor().publicId());
    }
}

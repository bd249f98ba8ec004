package org.touchstone.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.Moments;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;
import org.touchstone.wire.Versions;
import org.touchstone.workspace.Seat;

/**
 * What reviewers have begun to write. The server keeps it; it is its author's alone and leaves no trace in the log, since many
 * small savings make one assessment.
 */
@ApplicationScoped
@Transactional
public class Drafts {
    private final CaseFiles files;
    private final AssessmentRepository repository;
    private final Judgements judgements;
    private final AssessmentViews views;
    private final Moments moments;

    Drafts(
            CaseFiles files,
            AssessmentRepository repository,
            Judgements judgements,
            AssessmentViews views,
            Moments moments) {
        this.files = files;
        this.repository = repository;
        this.judgements = judgements;
        this.views = views;
        this.moments = moments;
    }

    /**
     * Keeps a draft. The first of a round needs no version; every later saving names the one it saw, so that what was typed in
     * another window is never overwritten unseen.
     */
    AssessmentView save(Seat seat, String claimId, NewAssessment written, Preconditions named) {
        var file = files.read(seat, claimId);
        Assessing.require(file, seat);
        var draft = draft(file, seat, named);
        Assessing.requireCurrent(file, written.statementNumber());
        draft.write(
                judgements.read(seat.workspace(), file.claim().id(), written),
                file.claim().statementNumber());
        repository.persistAndFlush(draft);
        return views.written(draft, file, seat);
    }

    /** Throws a draft away. */
    void discard(Seat seat, String claimId, @Nullable String ifMatch) {
        var file = files.read(seat, claimId);
        var draft = file.draftOf(seat.contributor())
                .orElseThrow(() -> Refusal.of(Kind.MISSING, "You have no draft on this claim."));
        Versions.check(ifMatch, draft.version(), () -> views.of(draft, file, seat));
        repository.delete(draft);
    }

    private Assessment draft(CaseFile file, Seat seat, Preconditions named) {
        var latest = file.latestOf(seat.contributor()).orElse(null);
        if (latest != null && (!latest.submitted() || named.ifMatch() != null)) {
            named.check(latest.version(), () -> views.of(latest, file, seat));
        }
        if (latest != null && !latest.submitted()) {
            return latest;
        }
        if (latest == null && named.ifMatch() != null) {
            throw Refusal.of(Kind.STALE, "There is no draft of yours any more. Save it again without If-Match.");
        }
        return new Assessment(
                file.claim().id(), seat.contributor(), file.nextRoundOf(seat.contributor()), moments.now());
    }

    /** Makes a draft of this round, or finds the one that is there. */
    Assessment begin(CaseFile file, Seat seat, @Nullable String ifMatch) {
        return draft(file, seat, new Preconditions(ifMatch, null));
    }
}

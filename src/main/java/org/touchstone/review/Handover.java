package org.touchstone.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import org.touchstone.activity.Activities;
import org.touchstone.activity.Done;
import org.touchstone.identity.Moments;
import org.touchstone.workspace.Seat;

/** The moment in which a draft becomes an assessment: it is sealed, logged, and the claim may be decided by it. */
@ApplicationScoped
class Handover {
    private final AssessmentRepository repository;
    private final Settlement settlement;
    private final Activities activities;
    private final Moments moments;

    Handover(AssessmentRepository repository, Settlement settlement, Activities activities, Moments moments) {
        this.repository = repository;
        this.settlement = settlement;
        this.activities = activities;
        this.moments = moments;
    }

    void handIn(CaseFile file, Assessment draft, Seat seat, String verb) {
        var now = moments.now();
        draft.submit(file.review().firstRound(), now);
        if (!repository.isPersistent(draft)) {
            repository.persist(draft);
        }
        if (!file.assessments().contains(draft)) {
            file.assessments().add(draft);
        }
        log(file, draft, seat, verb);
        settlement.settle(file, seat.workspace(), seat.contributor(), now);
        // All in one go, so that the version that is answered is the one that is kept.
        repository.flush();
    }

    private void log(CaseFile file, Assessment given, Seat seat, String verb) {
        var after = new LinkedHashMap<String, Object>();
        after.put("verdict", given.ballot().verdict());
        after.put("confidence", given.confidence());
        after.put("round", given.round());
        var done = Done.by(seat.workspace(), seat.contributor(), verb, "assessment", given.publicId())
                .on(file.claim().articleId(), file.claim().publicId())
                .to(after);
        activities.record(seat.workspace().blind() ? done.inSecret() : done);
    }
}

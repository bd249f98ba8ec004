package org.touchstone.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.touchstone.workspace.Seat;

/** Shows assessments with the evidence that they rest on. */
@ApplicationScoped
class AssessmentViews {
    private final Ticks ticks;

    AssessmentViews(Ticks ticks) {
        this.ticks = ticks;
    }

    AssessmentView of(Assessment assessment, CaseFile file, Seat seat) {
        return of(List.of(assessment), file, seat).get(0);
    }

    /** One that was just written: what it rests on is known and not read back. */
    AssessmentView written(Assessment assessment, CaseFile file, Seat seat) {
        var evidence = ticks.publicIds(assessment.judgement().evidence());
        return AssessmentView.of(assessment, file, evidence, seat);
    }

    List<AssessmentView> of(List<Assessment> assessments, CaseFile file, Seat seat) {
        var ids = ticks.of(assessments);
        return assessments.stream()
                .map(each -> AssessmentView.of(each, file, ids.getOrDefault(each.id(), List.of()), seat))
                .collect(Collectors.toList());
    }
}

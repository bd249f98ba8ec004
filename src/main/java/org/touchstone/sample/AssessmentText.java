package org.touchstone.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.review.NewAssessment;

/** What a colleague finds about a claim: a verdict of the default scale, how sure, why, and what it rests on. */
record AssessmentText(
        String verdict,
        int confidence,
        String justification,
        @Nullable String correctedValue,
        List<String> evidence) {

    static AssessmentText of(String verdict, int confidence, String justification, String... evidence) {
        return new AssessmentText(verdict, confidence, justification, null, List.of(evidence));
    }

    AssessmentText correcting(String value) {
        return new AssessmentText(verdict, confidence, justification, value, evidence);
    }

    NewAssessment written() {
        return new NewAssessment(verdict, confidence, justification, Outlet.DAY, null, correctedValue, evidence, null);
    }
}

package org.touchstone.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.activity.Activities;
import org.touchstone.activity.Done;
import org.touchstone.identity.PublicIds;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Workspace;

/** Draws the conclusion when something about a claim's assessments has changed. The claim must be locked. */
@ApplicationScoped
class Settlement {
    /** Whose words a decision of several speaks in: of those who gave its verdict the surest, of those the first. */
    private static final Comparator<Assessment> SPEAKER =
            Comparator.<Assessment>comparingInt(Settlement::doubt).thenComparing(Assessment::publicId);

    private final ReviewRepository reviews;
    private final DecisionRepository decisions;
    private final Activities activities;

    Settlement(ReviewRepository reviews, DecisionRepository decisions, Activities activities) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.activities = activities;
    }

    /** Applies the decision rule: the review moves to where its assessments take it, and is decided at most once. */
    void settle(CaseFile file, Workspace workspace, Contributor by, Instant now) {
        Outcome outcome = file.outcome();
        if (outcome.decided() && file.holding().isEmpty()) {
            decide(file, decision(file, outcome, now), workspace, by);
        } else {
            file.review().become(outcome.state());
            keep(file);
        }
    }

    void decide(CaseFile file, DecisionRecord made, Workspace workspace, Contributor by) {
        var before = file.state();
        var decision = new Decision(file.claim().id(), made);
        decisions.persist(decision);
        file.decisions().add(decision);
        file.review().become(ReviewState.DECIDED);
        keep(file);
        activities.record(Done.by(workspace, by, "decided", "decision", decision.publicId())
                .on(file.claim().articleId(), file.claim().publicId())
                .from(Map.of("state", before))
                .to(summary(decision)));
    }

    /** A decision as the log tells of it. */
    static Map<String, Object> summary(Decision decision) {
        return Map.of("verdict", decision.verdict().code(), "origin", decision.origin());
    }

    /** Ends the decision that holds, if one does. It stays, with the time it ended. */
    void end(CaseFile file, Instant now) {
        file.holding().ifPresent(decision -> decision.end(now));
    }

    private void keep(CaseFile file) {
        if (!reviews.isPersistent(file.review())) {
            reviews.persist(file.review());
        }
    }

    private static DecisionRecord decision(CaseFile file, Outcome outcome, Instant now) {
        Set<UUID> carrying = outcome.carrying().stream().map(Ballot::assessment).collect(Collectors.toSet());
        List<Assessment> given = file.assessments().stream()
                .filter(assessment -> carrying.contains(assessment.id()))
                .toList();
        Assessment speaker = given.stream().min(SPEAKER).orElseThrow();
        if (speaker.verdict() == null || outcome.origin() == null) {
            throw new IllegalStateException(
                    "a decision without a verdict on claim " + file.claim().publicId());
        }
        return new DecisionRecord(
                PublicIds.next(),
                speaker.verdict(),
                outcome.origin(),
                new Grounds(speaker.justification(), speaker.asOf(), speaker.condition(), speaker.correctedValue()),
                file.claim().statementNumber(),
                null,
                now,
                null,
                outcome.counted().stream().map(Ballot::assessment).collect(Collectors.toSet()));
    }

    private static int doubt(Assessment assessment) {
        return assessment.confidence() == null ? 0 : -assessment.confidence();
    }
}

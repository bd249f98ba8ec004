package org.touchstone.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reviews whole, with nothing sealed: what publications and bundles are made of, and the door through which an import brings them
 * back. Claims are named by their keys; a claim that nobody has touched has no entry.
 */
@ApplicationScoped
@Transactional
public class ReviewRecords {
    private final ReviewRepository reviews;
    private final AssessmentRepository assessments;
    private final DecisionRepository decisions;

    ReviewRecords(ReviewRepository reviews, AssessmentRepository assessments, DecisionRepository decisions) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.decisions = decisions;
    }

    public Map<UUID, Review> reviews(Collection<UUID> claims) {
        return claims.isEmpty()
                ? Map.of()
                : reviews.listOf(claims).stream().collect(Collectors.toMap(Review::claimId, Function.identity()));
    }

    /** Every submitted assessment, each claim's by public id. */
    public Map<UUID, List<Assessment>> submitted(Collection<UUID> claims) {
        return claims.isEmpty()
                ? Map.of()
                : assessments.submitted(claims).stream().collect(Collectors.groupingBy(Assessment::claimId));
    }

    /** Every decision, those that hold no more included, each claim's by public id. */
    public Map<UUID, List<Decision>> decisions(Collection<UUID> claims) {
        return claims.isEmpty()
                ? Map.of()
                : decisions.listOf(claims).stream().collect(Collectors.groupingBy(Decision::claimId));
    }

    /** The decisions that hold: at most one of each claim. */
    public Map<UUID, Decision> holding(Collection<UUID> claims) {
        return claims.isEmpty()
                ? Map.of()
                : decisions.listOf(claims).stream()
                        .filter(Decision::holds)
                        .collect(Collectors.toMap(Decision::claimId, Function.identity()));
    }
}

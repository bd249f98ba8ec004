package org.touchstone.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.touchstone.article.ReviewersNeededChanged;
import org.touchstone.claim.ReviewTakenUp;
import org.touchstone.identity.Moments;
import org.touchstone.permission.ClaimState;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.RuleChanged;
import org.touchstone.workspace.Workspace;

/**
 * What a changed rule does to the claims that wait: whichever has enough by it is decided, in the transaction that changes it.
 * What is decided stays so.
 *
 * <p>All claims that could be decided are locked, those that nobody has assessed as well: whoever assesses one at this moment has
 * either handed in when it is looked at here, or reads the new rule.
 */
@ApplicationScoped
class Resettlement {
    private static final int CLAIMS_AT_ONCE = 200;

    private final ClaimsAtHand claims;
    private final ReviewRepository reviews;
    private final AssessmentRepository assessments;
    private final DecisionRepository decisions;
    private final Settlement settlement;
    private final EntityManager entities;
    private final Moments moments;

    Resettlement(
            ClaimsAtHand claims,
            ReviewRepository reviews,
            AssessmentRepository assessments,
            DecisionRepository decisions,
            Settlement settlement,
            EntityManager entities,
            Moments moments) {
        this.claims = claims;
        this.reviews = reviews;
        this.assessments = assessments;
        this.decisions = decisions;
        this.settlement = settlement;
        this.entities = entities;
        this.moments = moments;
    }

    /** A workspace may have more claims than a session should keep: it is emptied after each page. */
    void on(@Observes RuleChanged changed) {
        var workspace = changed.workspace();
        pages(after -> claims.undecidedOfWorkspace(workspace.id(), after, CLAIMS_AT_ONCE), page -> {
            settle(page, workspace, changed.by());
            entities.clear();
        });
    }

    void on(@Observes ReviewersNeededChanged changed) {
        var article = changed.article();
        pages(
                after -> claims.undecidedOfArticle(article.id(), after, CLAIMS_AT_ONCE),
                page -> settle(page, article.workspace(), changed.by()));
    }

    void on(@Observes ReviewTakenUp taken) {
        var claim = taken.claim();
        settle(Set.of(claim.publicId()), claim.workspace(), taken.by());
    }

    private static void pages(Function<String, List<String>> following, Consumer<List<String>> each) {
        var page = following.apply("");
        while (!page.isEmpty()) {
            each.accept(page);
            page = following.apply(page.get(page.size() - 1));
        }
    }

    private void settle(Collection<String> publicIds, Workspace workspace, Contributor by) {
        var now = moments.now();
        files(claims.lockAll(workspace.id(), publicIds)).forEach(file -> settlement.settle(file, workspace, by, now));
        entities.flush();
    }

    /** The files of those among the claims that wait for a decision. Read after the lock, by one query each for all. */
    private List<CaseFile> files(List<ClaimAtHand> locked) {
        var open = locked.stream()
                .filter(claim -> claim.intake() == ClaimState.OPEN)
                .toList();
        var waiting = reviews.listOf(open.stream().map(ClaimAtHand::id).toList()).stream()
                .filter(Resettlement::waits)
                .collect(Collectors.toMap(Review::claimId, Function.identity()));
        var given =
                assessments.submitted(waiting.keySet()).stream().collect(Collectors.groupingBy(Assessment::claimId));
        var made = decisions.listOf(waiting.keySet()).stream().collect(Collectors.groupingBy(Decision::claimId));
        var files = new ArrayList<CaseFile>();
        for (var claim : open) {
            var review = waiting.get(claim.id());
            if (review != null) {
                files.add(new CaseFile(
                        claim,
                        review,
                        given.getOrDefault(claim.id(), List.of()),
                        new ArrayList<>(made.getOrDefault(claim.id(), List.of()))));
            }
        }
        return files;
    }

    private static boolean waits(Review review) {
        return switch (review.state()) {
            case IN_REVIEW, DISPUTED -> true;
            case UNTOUCHED, DECIDED -> false;
        };
    }
}

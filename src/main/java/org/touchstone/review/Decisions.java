package org.touchstone.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.activity.Activities;
import org.touchstone.activity.Done;
import org.touchstone.date.PartialDate;
import org.touchstone.identity.Moments;
import org.touchstone.identity.PublicIds;
import org.touchstone.permission.Action;
import org.touchstone.permission.Case;
import org.touchstone.permission.ClaimState;
import org.touchstone.permission.Permissions;
import org.touchstone.permission.Work;
import org.touchstone.wire.Versions;
import org.touchstone.workspace.Scales;
import org.touchstone.workspace.Seat;

/** Decisions that a person makes or ends: adjudicating a dispute, and reopening what is decided. */
@ApplicationScoped
@Transactional
public class Decisions {
    private final CaseFiles files;
    private final Reviews reviews;
    private final Settlement settlement;
    private final Scales scales;
    private final Ticks ticks;
    private final Activities activities;
    private final Moments moments;

    Decisions(
            CaseFiles files,
            Reviews reviews,
            Settlement settlement,
            Scales scales,
            Ticks ticks,
            Activities activities,
            Moments moments) {
        this.files = files;
        this.reviews = reviews;
        this.settlement = settlement;
        this.scales = scales;
        this.ticks = ticks;
        this.activities = activities;
        this.moments = moments;
    }

    /** Decides a dispute between others. Whoever does so may not assess the claim, before or after. */
    public void adjudicate(Seat seat, String claimId, Adjudication found, @Nullable String ifMatch) {
        var file = files.open(seat, claimId);
        var work = file.workOf(seat.contributor());
        Permissions.require(
                Case.claim(seat.role(), file.state(), work), Action.ADJUDICATE, whyNotAdjudicate(file.state(), work));
        Versions.check(ifMatch, file.claim().version(), () -> reviews.view(file, seat));
        var verdict = scales.verdict(seat.workspace(), found.verdict());
        ticks.require(verdict, file.claim().id(), ticks.evidenceOn(file.claim().id()));
        var counted = file.outcome().counted();
        settlement.decide(
                file,
                new DecisionRecord(
                        PublicIds.next(),
                        verdict,
                        Origin.ADJUDICATED,
                        new Grounds(
                                found.justification().strip(),
                                PartialDate.begun("/asOf", found.asOf(), moments.now()),
                                Judgements.filled(found.condition()),
                                Judgements.filled(found.correctedValue())),
                        file.claim().statementNumber(),
                        seat.contributor(),
                        moments.now(),
                        null,
                        counted.stream().map(Ballot::assessment).collect(Collectors.toSet())),
                seat.workspace(),
                seat.contributor());
    }

    /** Ends the decision that holds, for a reason that everybody can read. Only what is submitted from now on counts. */
    public void reopen(Seat seat, String claimId, String reason, @Nullable String ifMatch) {
        var file = files.open(seat, claimId);
        Permissions.require(
                Case.claim(seat.role(), file.state(), file.workOf(seat.contributor())),
                Action.REOPEN,
                "This claim is not decided, so there is nothing to reopen.");
        Versions.check(ifMatch, file.claim().version(), () -> reviews.view(file, seat));
        var now = moments.now();
        var ended = file.holding().map(Settlement::summary).orElse(null);
        settlement.end(file, now);
        int firstRound = Math.max(file.review().firstRound(), file.lastRound()) + 1;
        file.review().reopen(firstRound, reason.strip(), now);
        activities.record(Done.by(seat.workspace(), seat.contributor(), "reopened", "claim", claimId)
                .on(file.claim().articleId(), claimId)
                .from(ended)
                .to(Map.of("reason", reason.strip())));
    }

    private static String whyNotAdjudicate(ClaimState state, Work work) {
        if (work == Work.OWN || work == Work.OWN_OUTDATED) {
            return "You have assessed this claim, so somebody else has to decide the dispute.";
        }
        return state == ClaimState.DECIDED
                ? "This claim is decided. An editor can reopen it."
                : "There is no dispute here to decide.";
    }
}

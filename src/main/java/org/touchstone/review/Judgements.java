package org.touchstone.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.date.PartialDate;
import org.touchstone.identity.Moments;
import org.touchstone.refusal.Refusal;
import org.touchstone.workspace.Scales;
import org.touchstone.workspace.Verdict;
import org.touchstone.workspace.Workspace;

/** Reads what a reviewer wrote, and says what it lacks before it can be handed in. */
@ApplicationScoped
class Judgements {
    private final Scales scales;
    private final Ticks ticks;
    private final Moments moments;

    Judgements(Scales scales, Ticks ticks, Moments moments) {
        this.scales = scales;
        this.ticks = ticks;
        this.moments = moments;
    }

    Judgement read(Workspace workspace, UUID claimId, NewAssessment written) {
        var verdict = written.verdict();
        var evidence = written.evidence();
        return new Judgement(
                verdict == null ? null : scales.verdict(workspace, verdict),
                written.confidence(),
                written.justification() == null ? "" : written.justification(),
                PartialDate.begun("/asOf", written.asOf(), moments.now()),
                filled(written.condition()),
                filled(written.correctedValue()),
                ticks.keys(claimId, evidence == null ? List.of() : evidence));
    }

    /** The judgement, whole enough to be handed in, in the words of the scale that is in force now. */
    Judgement renewed(Judgement judgement, Workspace workspace, UUID claimId) {
        Verdict verdict = judgement.verdict();
        return whole(verdict == null ? judgement : judgement.as(scales.verdict(workspace, verdict.code())), claimId);
    }

    /** The judgement, if it is whole enough to be handed in. */
    Judgement whole(Judgement judgement, UUID claimId) {
        Verdict verdict = judgement.verdict();
        if (verdict == null) {
            throw lacking("/verdict", "Choose a verdict before you submit.");
        }
        if (judgement.confidence() == null) {
            throw lacking("/confidence", "Say how sure you are, from 1 (a guess) to 5 (certain).");
        }
        if (judgement.justification().isBlank()) {
            throw lacking("/justification", "Say in a sentence why.");
        }
        ticks.hold(judgement.evidence());
        ticks.require(verdict, claimId, judgement.evidence().size());
        return judgement;
    }

    static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Refusal lacking(String pointer, String detail) {
        return Refusal.unprocessable(detail, List.of(new Refusal.Field(pointer, detail)));
    }
}

package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.touchstone.article.Revision;
import org.touchstone.identity.Moments;
import org.touchstone.identity.PublicIds;
import org.touchstone.refusal.Refusal;
import org.touchstone.text.CodePoints;
import org.touchstone.workspace.Contributor;

/**
 * Making two claims of one, and one of two, and taking that back. Here lies what happens to the claims themselves; evidence and
 * assessments are seen to upstairs.
 */
@ApplicationScoped
@Transactional
public class Reshaping {
    private final Claims claims;
    private final ClaimParts parts;
    private final OccurrenceRepository occurrences;
    private final Moments moments;

    Reshaping(Claims claims, ClaimParts parts, OccurrenceRepository occurrences, Moments moments) {
        this.claims = claims;
        this.parts = parts;
        this.occurrences = occurrences;
        this.moments = moments;
    }

    /** Discards a claim in favour of its parts, which begin where it stood: as candidates or open. */
    public List<Claim> split(
            Claim original, Revision revision, CodePoints text, List<ClaimDraft> drafts, Contributor by) {
        var article = original.article();
        if (article == null) {
            throw Refusal.conflict("A claim without an article has no words that could be split.");
        }
        var intake = original.intake();
        var now = moments.now();
        var made = new ArrayList<Claim>();
        for (var draft : drafts) {
            var claim = new Claim(original.workspace(), article, by, PublicIds.next(), draft, now);
            claim.comesFrom(original);
            claim.restoreIntake(new IntakeRecord(intake, original.intakeRecord().before(), null, null, null), null);
            claims.keep(claim);
            parts.add(claim, revision, text, by, draft, now);
            made.add(claim);
        }
        var ids = made.stream().map(Claim::publicId).toList();
        claims.step(original, by, "split", () -> original.discard(DiscardReason.SPLIT, null, by));
        made.forEach(
                claim -> claims.log(claim, by, "split off", null, Map.of("from", original.publicId(), "parts", ids)));
        return made;
    }

    /** Undoes a split: the parts are discarded, the original is what it was. */
    public void unsplit(Claim original, List<Claim> parts, Contributor by) {
        for (var part : parts) {
            if (part.intake() != Intake.DISCARDED) {
                claims.step(part, by, "discarded", () -> part.discard(DiscardReason.SPLIT, null, by));
            }
        }
        claims.step(original, by, "restored", original::restore);
    }

    /** Lets one claim take another one in: its occurrences move over, and it is discarded. */
    public void merge(Claim survivor, Claim other, Contributor by) {
        var mine = survivor.article();
        var its = other.article();
        if (mine == null || its == null || !mine.id().equals(its.id())) {
            throw Refusal.conflict("Only claims of one article can be merged; across articles they are related.");
        }
        for (var occurrence : parts.occurrences(List.of(other)).getOrDefault(other.id(), List.of())) {
            occurrence.goTo(survivor);
        }
        claims.step(other, by, "merged", () -> other.mergeInto(survivor, by));
        claims.log(survivor, by, "took in", null, Map.of("claim", other.publicId()));
        place(survivor);
        claims.touch(survivor);
    }

    /** Undoes a merge: the claim that was taken in has its occurrences back and is what it was. */
    public Claim unmerge(Claim other, Contributor by) {
        var survivor = other.mergedInto();
        if (survivor == null) {
            throw Refusal.conflict("This claim was not merged.");
        }
        for (var occurrence : occurrences.listTakenFrom(other.id())) {
            occurrence.goHome(other);
        }
        claims.step(other, by, "restored", other::restore);
        place(survivor);
        claims.touch(survivor);
        return survivor;
    }

    private void place(Claim claim) {
        var all = parts.occurrences(List.of(claim)).getOrDefault(claim.id(), List.of());
        var latest = all.stream()
                .map(Occurrence::revision)
                .max(java.util.Comparator.comparingInt(Revision::number))
                .orElse(null);
        if (latest == null) {
            claim.standsAt(null, null);
            return;
        }
        var start = all.stream()
                .filter(occurrence -> occurrence.revision().number() == latest.number())
                .map(Occurrence::span)
                .filter(java.util.Objects::nonNull)
                .map(span -> span.start())
                .min(Integer::compare)
                .orElse(null);
        ClaimParts.place(claim, start, latest);
    }
}

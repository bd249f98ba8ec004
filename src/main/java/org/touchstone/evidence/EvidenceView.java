package org.touchstone.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.permission.Action;
import org.touchstone.source.Medium;
import org.touchstone.source.Source;
import org.touchstone.storedtext.TextOrigin;
import org.touchstone.text.QuoteCheck.Step;
import org.touchstone.text.Selector;
import org.touchstone.workspace.ContributorView;

/**
 * Evidence as a member sees it.
 *
 * @param selector where the passage stands in the snapshot, in code points
 * @param textOrigin how the text came in which the passage was looked for; null when there is none
 * @param difference by words, from the quote to the text, where the passage was found in part
 * @param later what a later snapshot of the source says of the passage
 * @param mine whether the asker added it
 * @param sealed whether stance, note, translator and contributor are withheld until the asker's own assessment is in
 * @param withdrawnAt when its author took it back although an assessment rests on it
 */
public record EvidenceView(
        String id,
        Cited source,
        @Nullable String snapshotId,
        @Nullable Stance stance,
        @Nullable String quote,
        @Nullable Selector selector,
        @Nullable String translation,
        @Nullable String translator,
        QuoteGrade quoteCheck,
        @Nullable Instant checkedAt,
        @Nullable TextOrigin textOrigin,
        List<Step> difference,
        @Nullable LaterView later,
        @Nullable String question,
        int evidenceSet,
        @Nullable String note,
        @Nullable ContributorView contributor,
        boolean mine,
        boolean sealed,
        @Nullable String copiedFrom,
        @Nullable Instant withdrawnAt,
        Instant createdAt,
        int version,
        Set<Action> allowed) {
    /** A source as evidence shows it. */
    public record Cited(
            String id,
            String title,
            @Nullable String site,
            @Nullable String author,
            @Nullable String publishedAt,
            @Nullable String url,
            Medium medium,
            @Nullable String originGroup) {
        static Cited of(Source source) {
            var details = source.details();
            return new Cited(
                    source.publicId(),
                    details.title(),
                    details.site(),
                    details.author(),
                    details.publishedAt(),
                    source.url().orElse(null),
                    details.medium(),
                    details.originGroup());
        }
    }

    /** What a later snapshot says of the passage. */
    public record LaterView(String snapshotId, QuoteGrade quoteCheck, Instant checkedAt) {
        static @Nullable LaterView of(@Nullable Later later) {
            return later == null ? null : new LaterView(later.snapshot().publicId(), later.grade(), later.checkedAt());
        }
    }

    /** For somebody who may see all of it. */
    static EvidenceView of(Evidence evidence, boolean mine, Set<Action> allowed) {
        var quotation = evidence.quotation();
        var particulars = evidence.particulars();
        var snapshot = evidence.snapshot();
        return new EvidenceView(
                evidence.publicId(),
                Cited.of(evidence.source()),
                snapshot == null ? null : snapshot.publicId(),
                evidence.stance(),
                quotation.quote(),
                quotation.selector(),
                particulars.translation(),
                particulars.translator(),
                quotation.grade(),
                evidence.checkedAt(),
                snapshot == null ? null : snapshot.storedText().origin(),
                quotation.difference(),
                LaterView.of(evidence.later()),
                particulars.question(),
                particulars.evidenceSet(),
                particulars.note(),
                ContributorView.of(evidence.contributor()),
                mine,
                false,
                evidence.copiedFrom(),
                evidence.withdrawnAt(),
                evidence.createdAt(),
                evidence.version(),
                allowed);
    }

    /** Without what a blind workspace withholds. A translator is most often the author. */
    EvidenceView withheld() {
        return new EvidenceView(
                id,
                source,
                snapshotId,
                null,
                quote,
                selector,
                translation,
                null,
                quoteCheck,
                checkedAt,
                textOrigin,
                difference,
                later,
                question,
                evidenceSet,
                null,
                null,
                false,
                true,
                copiedFrom,
                withdrawnAt,
                createdAt,
                version,
                Set.of(Action.READ));
    }
}

package org.touchstone.inquiry;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.permission.Action;
import org.touchstone.workspace.ContributorView;

/**
 * An inquiry as a member sees it.
 *
 * @param mine whether the asker made it
 * @param sealed whether note and contributor are withheld until the asker's own assessment is in
 * @param withdrawnAt when its author took it back although an assessment rests on it
 */
public record InquiryView(
        String id,
        String lookedFor,
        String lookedIn,
        String lookedAt,
        @Nullable String note,
        @Nullable ContributorView contributor,
        boolean mine,
        boolean sealed,
        @Nullable Instant withdrawnAt,
        Instant createdAt,
        int version,
        Set<Action> allowed) {
    static InquiryView of(Inquiry inquiry, boolean mine, Set<Action> allowed) {
        var finding = inquiry.finding();
        return new InquiryView(
                inquiry.publicId(),
                finding.lookedFor(),
                finding.lookedIn(),
                finding.lookedAt(),
                finding.note(),
                ContributorView.of(inquiry.contributor()),
                mine,
                false,
                inquiry.withdrawnAt(),
                inquiry.createdAt(),
                inquiry.version(),
                allowed);
    }

    /** Without what a blind workspace withholds. */
    InquiryView withheld() {
        return new InquiryView(
                id,
                lookedFor,
                lookedIn,
                lookedAt,
                null,
                null,
                false,
                true,
                withdrawnAt,
                createdAt,
                version,
                Set.of(Action.READ));
    }
}

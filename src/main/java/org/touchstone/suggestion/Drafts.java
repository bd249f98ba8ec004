package org.touchstone.suggestion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.ArticleDetails;
import org.touchstone.claim.Checking;
import org.touchstone.claim.ClaimDescription;
import org.touchstone.claim.ClaimDraft;
import org.touchstone.claim.Proposal;
import org.touchstone.date.PartialDate;
import org.touchstone.split.Candidate;
import org.touchstone.split.ClaimType;
import org.touchstone.split.Split;
import org.touchstone.split.SplitRequest;
import org.touchstone.split.Splitter;
import org.touchstone.split.Value;

/** Turns what came from outside into candidates; what was left unsaid is read from the words by the splitter. */
final class Drafts {
    private final Splitter splitter = new Splitter();
    private final String by;
    private final ArticleDetails details;

    Drafts(String by, ArticleDetails details) {
        this.by = by;
        this.details = details;
    }

    ClaimDraft of(Suggested one, boolean main) {
        var words = one.words().strip().replaceAll("\\s+", " ");
        var split = splitter.split(new SplitRequest(words, details.language(), PartialDate.day(details.publishedAt())));
        return new ClaimDraft(
                List.of(one.span()),
                one.statement() == null ? words : one.statement(),
                List.of(),
                description(one, words, split),
                split.values().stream().map(Drafts::unplaced).toList(),
                new Proposal(by, main, one.score(), one.reasons(), null));
    }

    private ClaimDescription description(Suggested one, String words, Split split) {
        var type = one.type() == null ? type(split) : one.type();
        boolean checkable = type != ClaimType.PREDICTION && type != ClaimType.OPINION;
        return new ClaimDescription(
                one.gist() == null ? ClaimDescription.gistOf(words) : one.gist(),
                type,
                List.of(),
                checking(type, checkable, one.claimant()),
                checkable,
                one.claimant() == null ? details.publisher() : one.claimant(),
                details.publishedAt(),
                null);
    }

    private static ClaimType type(Split split) {
        return split.candidates().stream()
                .filter(Candidate::main)
                .map(Candidate::type)
                .findFirst()
                .orElse(ClaimType.EVENT_OR_PROPERTY);
    }

    private static Checking checking(ClaimType type, boolean checkable, @Nullable String claimant) {
        return type == ClaimType.QUOTATION || !checkable && claimant != null ? Checking.SAID : Checking.CONTENT;
    }

    /** Its place is in the words alone, not in the article. */
    private static Value unplaced(Value value) {
        return new Value(
                null,
                value.kind(),
                value.text(),
                value.number(),
                value.upper(),
                value.unit(),
                value.counted(),
                value.bound(),
                value.approximate(),
                value.resolved());
    }
}

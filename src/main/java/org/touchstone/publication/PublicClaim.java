package org.touchstone.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.evidence.QuoteGrade;
import org.touchstone.evidence.Stance;

/**
 * A decided claim as the world reads it.
 *
 * @param number its place on the page, from 1, in the order of the article
 * @param sentence the article's sentence in which it stands; null where it stands nowhere
 * @param exact its words in the article
 * @param start where they begin, in code points of the article's text
 * @param corrections what was said differently before, oldest first
 * @param withdrawn when and why it was taken back; null while it stands
 */
@Schema(name = "PublicClaim")
public record PublicClaim(
        String id,
        int number,
        String statement,
        @Nullable String sentence,
        @Nullable String exact,
        @Nullable Integer start,
        @Nullable Integer end,
        Verdict verdict,
        @Nullable String justification,
        @Nullable String asOf,
        @Nullable String condition,
        @Nullable String correctedValue,
        List<Source> sources,
        List<Looked> inquiries,
        List<Correction> corrections,
        @Nullable Withdrawal withdrawn) {

    /** A verdict with what a reader needs to understand it. */
    @Schema(name = "PublicVerdict")
    public record Verdict(String code, String name, String definition, String letter, String colour) {
        static Verdict of(org.touchstone.workspace.Verdict verdict) {
            var value = verdict.value();
            return new Verdict(value.code(), value.name(), value.definition(), value.letter(), value.colour());
        }
    }

    /** What a source says to the claim, and whether its quoted words were found in it. */
    @Schema(name = "PublicSource")
    public record Source(
            Stance stance,
            String title,
            @Nullable String site,
            @Nullable String author,
            @Nullable String publishedAt,
            @Nullable String url,
            @Nullable String quote,
            @Nullable String translation,
            @Nullable QuoteGrade quoteCheck) {}

    /** What was looked for without finding it. */
    @Schema(name = "PublicInquiry")
    public record Looked(String lookedFor, String lookedIn, String lookedAt) {}

    /** What an earlier version of the page said of the claim, and why it says something else since. */
    @Schema(name = "Correction")
    public record Correction(Instant at, Verdict was, Verdict now, String reason) {}

    /** A claim that is taken back stays as a notice. */
    @Schema(name = "Withdrawal")
    public record Withdrawal(Instant at, String reason) {}

    PublicClaim at(int place) {
        return with(place, corrections, withdrawn);
    }

    PublicClaim withdrawn(Instant at, String reason) {
        return with(number, corrections, new Withdrawal(at, reason));
    }

    /** The new state of a claim that an earlier version had: it keeps that one's corrections. */
    PublicClaim after(PublicClaim before) {
        return with(number, before.corrections, null);
    }

    /** The same, with a dated correction that says what the earlier version said. */
    PublicClaim correcting(PublicClaim before, Instant at, String reason) {
        var all = new ArrayList<>(before.corrections);
        all.add(new Correction(at, before.verdict, verdict, reason));
        return with(number, all, null);
    }

    private PublicClaim with(int place, List<Correction> corrections, @Nullable Withdrawal withdrawn) {
        return new PublicClaim(
                id,
                place,
                statement,
                sentence,
                exact,
                start,
                end,
                verdict,
                justification,
                asOf,
                condition,
                correctedValue,
                sources,
                inquiries,
                List.copyOf(corrections),
                withdrawn);
    }
}

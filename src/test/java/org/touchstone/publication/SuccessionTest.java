package org.touchstone.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.touchstone.publication.PublicClaim.Correction;
import org.touchstone.publication.PublicClaim.Verdict;
import org.touchstone.refusal.Refusal;

class SuccessionTest {
    private static final Instant NOW = Instant.parse("2026-09-21T10:00:00Z");
    private static final Verdict SUPPORTED = verdict("SUPPORTED");
    private static final Verdict REFUTED = verdict("REFUTED");
    private static final Wishes NONE = new Wishes(Map.of(), Map.of(), Set.of());

    @Test
    void the_first_version_has_every_claim_whose_verdict_is_published_unasked() {
        var next = Succession.of(
                List.of(),
                List.of(decided("a", SUPPORTED, 20), new Decided(claim("b", verdict("TOO_VAGUE"), 10), false)),
                NONE,
                NOW);

        assertThat(next).extracting(PublicClaim::id).containsExactly("a");
    }

    @Test
    void another_verdict_is_published_when_somebody_asks() {
        var next = Succession.of(
                List.of(),
                List.of(new Decided(claim("b", verdict("TOO_VAGUE"), 10), false)),
                new Wishes(Map.of(), Map.of(), Set.of("b")),
                NOW);

        assertThat(next).extracting(PublicClaim::id).containsExactly("b");
    }

    @Test
    void claims_are_numbered_in_the_order_of_the_text() {
        var next = Succession.of(
                List.of(),
                List.of(decided("a", SUPPORTED, 20), decided("b", SUPPORTED, null), decided("c", SUPPORTED, 3)),
                NONE,
                NOW);

        assertThat(next).extracting(PublicClaim::id).containsExactly("c", "a", "b");
        assertThat(next).extracting(PublicClaim::number).containsExactly(1, 2, 3);
    }

    @Test
    void a_changed_verdict_without_a_reason_is_refused_and_named() {
        assertThatThrownBy(() ->
                        Succession.of(List.of(claim("a", SUPPORTED, 1)), List.of(decided("a", REFUTED, 1)), NONE, NOW))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNPROCESSABLE);
                    assertThat(refusal.fields())
                            .extracting(Refusal.Field::pointer)
                            .containsExactly("/claims/a");
                    assertThat(refusal.extras()).containsEntry("claims", List.of("a"));
                });
    }

    @Test
    void a_correction_says_what_was_and_what_is_and_why_and_keeps_those_before_it() {
        var first = new Correction(NOW.minusSeconds(60), verdict("CONFLICTING"), SUPPORTED, "earlier");
        var old = withCorrections(claim("a", SUPPORTED, 1), List.of(first));

        var next = Succession.of(
                List.of(old),
                List.of(decided("a", REFUTED, 1)),
                new Wishes(Map.of(), Map.of("a", "A reader wrote."), Set.of()),
                NOW);

        assertThat(next.get(0).verdict()).isEqualTo(REFUTED);
        assertThat(next.get(0).corrections())
                .containsExactly(first, new Correction(NOW, SUPPORTED, REFUTED, "A reader wrote."));
    }

    @Test
    void an_unchanged_claim_keeps_its_corrections_and_gets_none() {
        var first = new Correction(NOW.minusSeconds(60), REFUTED, SUPPORTED, "earlier");

        var next = Succession.of(
                List.of(withCorrections(claim("a", SUPPORTED, 1), List.of(first))),
                List.of(decided("a", SUPPORTED, 1)),
                NONE,
                NOW);

        assertThat(next.get(0).corrections()).containsExactly(first);
    }

    @Test
    void a_published_claim_that_is_not_decided_any_more_stands_in_the_way() {
        assertThatThrownBy(() -> Succession.of(
                        List.of(claim("a", SUPPORTED, 1)), List.of(decided("b", SUPPORTED, 2)), NONE, NOW))
                .hasMessageContaining("claim a")
                .hasMessageContaining("withdraw it with a reason");
    }

    @Test
    void a_withdrawn_claim_stays_as_a_notice() {
        var wishes = new Wishes(Map.of("a", "We misread the source."), Map.of(), Set.of());

        var next = Succession.of(List.of(claim("a", SUPPORTED, 1)), List.of(), wishes, NOW);
        var later = Succession.of(next, List.of(decided("a", REFUTED, 1)), NONE, NOW.plusSeconds(60));

        assertThat(next.get(0).withdrawn()).isEqualTo(new PublicClaim.Withdrawal(NOW, "We misread the source."));
        assertThat(later).isEqualTo(next);
    }

    @Test
    void a_withdrawn_claim_comes_back_only_when_asked_for_with_a_reason() {
        var gone = claim("a", SUPPORTED, 1).withdrawn(NOW, "We misread the source.");
        var decided = List.of(decided("a", REFUTED, 1));
        assertThatThrownBy(
                        () -> Succession.of(List.of(gone), decided, new Wishes(Map.of(), Map.of(), Set.of("a")), NOW))
                .hasMessageContaining("published again");

        var next = Succession.of(
                List.of(gone), decided, new Wishes(Map.of(), Map.of("a", "The source was found."), Set.of("a")), NOW);

        assertThat(next.get(0).withdrawn()).isNull();
        assertThat(next.get(0).corrections()).hasSize(1);
    }

    @Test
    void what_is_not_there_can_be_neither_withdrawn_nor_corrected_nor_asked_for() {
        var decided = List.of(decided("a", SUPPORTED, 1));

        for (Wishes wishes : List.of(
                new Wishes(Map.of("x", "why"), Map.of(), Set.of()),
                new Wishes(Map.of(), Map.of("x", "why"), Set.of()),
                new Wishes(Map.of(), Map.of(), Set.of("x")))) {
            assertThatThrownBy(() -> Succession.of(List.of(), decided, wishes, NOW))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("claim x");
        }
    }

    @Test
    void an_article_without_a_decided_claim_has_nothing_to_publish() {
        assertThatThrownBy(() -> Succession.of(List.of(), List.of(), NONE, NOW))
                .hasMessageContaining("No claim of this article can be published yet");
    }

    private static Decided decided(String id, Verdict verdict, @Nullable Integer start) {
        return new Decided(claim(id, verdict, start), true);
    }

    private static PublicClaim claim(String id, Verdict verdict, @Nullable Integer start) {
        return new PublicClaim(
                id,
                1,
                "The harbour has nine cranes.",
                null,
                null,
                start,
                start == null ? null : Integer.valueOf(start + 5),
                verdict,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static PublicClaim withCorrections(PublicClaim claim, List<Correction> corrections) {
        return new PublicClaim(
                claim.id(),
                claim.number(),
                claim.statement(),
                null,
                null,
                claim.start(),
                claim.end(),
                claim.verdict(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                corrections,
                null);
    }

    private static Verdict verdict(String code) {
        return new Verdict(
                code, code.toLowerCase(java.util.Locale.ROOT), "what it means", code.substring(0, 1), "supported");
    }
}

package org.touchstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.touchstone.evidence.Gaps;

class LackingTest {
    private static List<String> codes(Gaps gaps, boolean inquired) {
        return Lacking.ofEvidence(gaps, inquired).stream()
                .map(ClaimView.Lack::code)
                .toList();
    }

    @Test
    void a_claim_without_evidence_lacks_a_source_unless_somebody_looked_in_vain() {
        assertThat(codes(Gaps.NOTHING, false)).containsExactly("EVIDENCE");
        assertThat(codes(Gaps.NOTHING, true)).isEmpty();
    }

    @Test
    void a_claim_that_only_has_support_lacks_a_look_for_the_contrary() {
        assertThat(codes(new Gaps(2, 2, 0, 2, 0), false)).containsExactly("REFUTING");
        assertThat(codes(new Gaps(2, 2, 0, 2, 0), true)).isEmpty();
        assertThat(codes(new Gaps(2, 1, 1, 2, 0), false)).isEmpty();
    }

    @Test
    void nothing_is_said_of_stances_that_are_withheld() {
        assertThat(codes(new Gaps(2, null, null, 2, 0), false)).isEmpty();
    }

    @Test
    void one_origin_and_a_quote_that_is_not_there_are_named() {
        assertThat(codes(new Gaps(3, 2, 1, 1, 2), false)).containsExactly("ORIGIN", "QUOTE");
        assertThat(Lacking.ofEvidence(new Gaps(3, 2, 1, 2, 2), false).get(0).text())
                .isEqualTo("2 quotes were not found.");
    }
}

package org.touchstone.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.touchstone.intake.Grain;

/** What a job keeps of how its articles are wished. */
class ImportWishesTest {
    @Test
    void a_job_that_began_before_one_could_ask_for_revisions_asks_for_none() {
        var earlier = ImportWishes.read("{\"grain\":\"MAIN\",\"eventId\":null}");

        assertThat(earlier.revises()).isFalse();
        assertThat(earlier.grain()).isEqualTo(Grain.MAIN);
        assertThat(ImportWishes.read(new ImportWishes(null, null, IfKnown.REVISE).written())
                        .revises())
                .isTrue();
    }
}

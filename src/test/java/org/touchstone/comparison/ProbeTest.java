package org.touchstone.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.touchstone.comparison.Probe.Ranked;
import org.touchstone.comparison.Probe.Term;

class ProbeTest {
    @Test
    void it_looks_for_the_words_that_say_something_and_for_what_their_forms_begin_with() {
        var terms = Probe.of("Was the harbour's ferry carried away by #StrongCurrents?")
                .terms();

        assertThat(terms)
                .extracting(Term::part)
                .containsExactlyInAnyOrder("harbour", "ferr", "carr", "away", "strong", "current");
    }

    @Test
    void a_rare_word_tells_more_than_a_common_one() {
        var probe = Probe.of("The ferry sank near the lighthouse.");
        var found = new LinkedHashMap<String, String>();
        found.put("common", "The ferry leaves at noon on every day.");
        found.put("rare", "The lighthouse was painted red in May.");

        var ranked = probe.rank(found, Map.of("ferry", Probe.weight(90, 100), "lighthous", Probe.weight(2, 100)), 10);

        assertThat(ranked).extracting(Ranked::item).containsExactly("rare", "common");
        assertThat(ranked.get(0).explanation()).isEqualTo("Shares: lighthouse.");
    }

    @Test
    void a_figure_counts_in_whatever_words_it_is_written() {
        var probe = Probe.of("Twelve ships lay in the bay.");
        var found = new LinkedHashMap<String, String>();
        found.put("nine", "Nine ships lay in the bay.");
        found.put("twelve", "A dozen ships lay in the bay.");

        var ranked = probe.rank(found, weights(probe), 10);

        assertThat(ranked).extracting(Ranked::item).containsExactly("twelve", "nine");
        assertThat(ranked.get(0).explanation()).endsWith("Both give: Twelve ships.");
    }

    @Test
    void what_shares_nothing_is_left_out_and_the_rest_is_limited() {
        var probe = Probe.of("The ferry sank.");
        var found = new LinkedHashMap<String, String>();
        found.put("one", "The ferry sank twice.");
        found.put("two", "A ferry is white.");
        found.put("none", "Lemons grow here.");

        assertThat(probe.rank(found, weights(probe), 10)).hasSize(2);
        assertThat(probe.rank(found, weights(probe), 1))
                .extracting(Ranked::item)
                .containsExactly("one");
    }

    private static Map<String, Double> weights(Probe probe) {
        return probe.terms().stream().collect(Collectors.toMap(Term::stem, term -> 1.0));
    }
}

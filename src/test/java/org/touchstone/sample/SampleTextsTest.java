package org.touchstone.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.touchstone.split.Candidate;
import org.touchstone.split.SplitRequest;
import org.touchstone.split.Splitter;

/** Guards the sample's texts: whoever edits them, or teaches the splitter something, sees at once what the sample loses by it. */
class SampleTextsTest {
    @ParameterizedTest
    @EnumSource
    void a_report_is_short(Outlet outlet) {
        assertThat(outlet.text()).hasSizeBetween(1_800, 3_000).doesNotContain("\r", "\t");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
        COURIER | seven trips abroad                        | Kim Jong Un had made only seven trips abroad.
        COURIER | 42.7-metre rocket                         | The Angara is a 42.7-metre rocket.
        COURIER | Talks lasted several hours, at first with ministers | The talks lasted several hours, at first with ministers at the table and later between the two alone.
        COURIER | Kim, 39                                   | Kim is 39 years old.
        COURIER | North Korea fired two short-range missiles | North Korea fired two short-range missiles into the sea east of the peninsula.
        LEDGER  | Talks took around two hours, with delegations | The talks took around two hours, with delegations and without.
        LEDGER  | Two ballistic missiles flew from North Korea | Two ballistic missiles flew from North Korea on the same day.
        LEDGER  | Kim came overland in a bullet-proof train | Kim came overland in a bullet-proof train.
        """)
    void the_splitter_cuts_the_claims_that_the_sample_shows(Outlet outlet, String gist, String statement) {
        assertThat(candidates(outlet))
                .filteredOn(candidate -> candidate.gist().equals(gist))
                .extracting(Candidate::statement)
                .containsExactly(statement);
    }

    @Test
    void the_reports_differ_where_the_event_is_instructive() {
        assertThat(Outlet.COURIER.text())
                .contains("several hours", "after the lunch", "Koreans like", "armoured train");
        assertThat(Outlet.LEDGER.text())
                .contains("around two hours", "official dinner", "bullet-proof train")
                .doesNotContain("Koreans like");
    }

    @Test
    void no_sentence_of_one_report_stands_in_the_other() {
        assertThat(runs(Outlet.COURIER)).doesNotContainAnyElementsOf(runs(Outlet.LEDGER));
    }

    @ParameterizedTest
    @EnumSource
    void a_paper_says_in_its_first_words_that_it_is_a_sample(Paper paper) {
        assertThat(paper.text()).startsWith("Sample ").contains("invented for trying out Touchstone");
        assertThat(paper.source().title()).endsWith("(sample)");
        assertThat(paper.source().url()).satisfiesAnyOf(url -> assertThat(url).isNull(), url -> assertThat(url)
                .containsPattern("^https://[a-z-]+\\.example\\.(org|com)/"));
    }

    @Test
    void a_claim_that_is_not_cut_any_more_is_an_error_that_names_it() {
        var report = new Report("01", "A quiet harbour", List.of());

        assertThatThrownBy(() -> report.claim("nine cranes"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The sample needs one claim “nine cranes” in “A quiet harbour” and finds 0");
    }

    private static List<Candidate> candidates(Outlet outlet) {
        return new Splitter()
                .split(new SplitRequest(outlet.text(), "en", LocalDate.parse(Outlet.DAY)))
                .candidates();
    }

    /** Every six words in a row. */
    private static List<String> runs(Outlet outlet) {
        var words = outlet.text().toLowerCase(Locale.ROOT).split("[^a-z0-9]+");
        return java.util.stream.IntStream.rangeClosed(0, words.length - 6)
                .mapToObj(at -> String.join(" ", Arrays.copyOfRange(words, at, at + 6)))
                .toList();
    }
}

package org.touchstone.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. Lena K. Holt of Holt & Co. met the mayor at 5 p.m. on Jan. 3.",
                "The tunnel is No. 10 on the list, see Fig. 3 and pp. 12.",
                "It is 4.5 km long and cost $3.2m.",
                "The U.S. Navy sent two ships.",
                "He called it (Nobody knew why. Nobody asked.) a great day.",
                "\u201cIt leaks!\u201d said the engineer.",
                "She asked: \u201cIs it open? Is it safe?\u201d and left.",
                "They waited ... and waited.",
                "See www.harbour.example.org for more."
            })
    void one_sentence_stays_one(String sentence) {
        assertThat(Splits.sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void sentences_end_at_their_marks() {
        assertThat(Splits.sentences(
                        "It opened in the U.S. It closed at 6 p.m. Was it safe? \u201cYes.\u201d Nobody knew!"))
                .containsExactly(
                        "It opened in the U.S.",
                        "It closed at 6 p.m.",
                        "Was it safe?",
                        "\u201cYes.\u201d",
                        "Nobody knew!");
    }

    @Test
    void a_footnote_belongs_to_the_sentence_before() {
        assertThat(Splits.sentences("The tube was flooded.[7] It was drained."))
                .containsExactly("The tube was flooded.[7]", "It was drained.");
    }

    @Test
    void a_list_in_one_line_is_cut_at_its_numbers() {
        assertThat(Splits.sentences("1. Open the gate 2. Close the valve 3. Call the port"))
                .containsExactly("1. Open the gate", "2. Close the valve", "3. Call the port");
    }

    @Test
    void lines_that_were_wrapped_are_joined_and_others_are_not() {
        assertThat(Splits.sentences("The tunnel was closed for\nthe night.")).hasSize(1);
        assertThat(Splits.sentences("tolls\nopening hours\nhow to get there\n")).hasSize(3);
    }

    @Test
    void both_kinds_of_line_end_part_paragraphs() {
        Split split = Splits.split("It opened.\r\n\r\nIt closed.\rIt opened again.");

        assertThat(split.segments()).extracting(Segment::paragraph).containsExactly(0, 1, 2);
    }

    @Test
    void offsets_count_code_points() {
        String text = "\ud83d\udea2 It opened. \ud83c\udf89 It closed.";

        assertThat(Splits.sentences(text)).containsExactly("\ud83d\udea2 It opened.", "\ud83c\udf89 It closed.");
    }

    @Test
    void headings_and_boilerplate_are_told_from_sentences() {
        List<Segment> segments = Splits.split(Splits.SUMMIT).segments();

        assertThat(segments.stream().filter(segment -> segment.kind() == Segment.Kind.HEADING))
                .extracting(segment -> Splits.words(Splits.SUMMIT, segment.span()))
                .containsExactly("Two presidents and a rocket hall", "The launch site");
        assertThat(segments.stream().filter(segment -> segment.kind() == Segment.Kind.BOILERPLATE))
                .extracting(segment -> Splits.words(Splits.SUMMIT, segment.span()))
                .containsExactly("Related Articles", "Back to top button");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Get in touch with the newsroom by emailing us at desk@example.org.",
                "For more stories like this, see our news page.",
                "Sign up for our newsletter",
                "Follow us on the usual channels",
                "By Lena Holt",
                "Lesen Sie auch: Der Tunnel ist offen",
                "\u00a9 2031 The Harbour Courier. All rights reserved."
            })
    void what_belongs_to_the_page_is_boilerplate(String line) {
        Split split = Splits.split("The tunnel opened on Monday.\n\n" + line);

        assertThat(split.segments().get(1).kind()).isEqualTo(Segment.Kind.BOILERPLATE);
        assertThat(split.discarded()).extracting(Discarded::reason).containsExactly("boilerplate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Related stories were told by three survivors, the harbour police said on Monday.",
                "Comments by the mayor were published in the Courier, the council said."
            })
    void a_sentence_that_only_begins_like_boilerplate_is_a_sentence(String line) {
        assertThat(Splits.split("The tunnel opened.\n\n" + line)
                        .segments()
                        .get(1)
                        .kind())
                .isEqualTo(Segment.Kind.SENTENCE);
    }

    @Test
    void other_languages_are_split_at_their_own_marks() {
        assertThat(new Splitter()
                        .split(new SplitRequest(
                                "Der Tunnel ist am 3. Mai offen. Er kostete viel, z.B. Geld.", "de", null))
                        .segments())
                .hasSize(2);
        assertThat(new Splitter()
                        .split(new SplitRequest(
                                "\u96a7\u9053\u958b\u901a\u4e86\u3002\u6240\u6709\u4eba\u90fd\u5f88\u9ad8\u8208\u3002",
                                null,
                                null))
                        .segments())
                .hasSize(2);
    }

    @Test
    void an_empty_text_has_no_segments() {
        assertThat(Splits.split(" \n ").segments()).isEmpty();
    }
}

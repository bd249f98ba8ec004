package org.touchstone.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodePointsTest {
    static Stream<Arguments> vectors() throws IOException {
        try (InputStream file = CodePointsTest.class.getResourceAsStream("/codepoints-vectors.json")) {
            JsonNode vectors = new ObjectMapper().readTree(file).get("vectors");
            return StreamSupport.stream(vectors.spliterator(), false)
                    .map(vector -> Arguments.of(
                            vector.get("name").asText(),
                            vector.get("text").asText(),
                            offsets(vector.get("codePoints"))));
        }
    }

    private static int[] offsets(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .toArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void every_code_point_begins_where_the_vectors_say(String name, String text, int[] begins) {
        CodePoints points = CodePoints.of(text);

        assertThat(points.length()).isEqualTo(begins.length - 1);
        for (int codePoint = 0; codePoint < begins.length; codePoint++) {
            assertThat(points.toUtf16(codePoint)).isEqualTo(begins[codePoint]);
            assertThat(points.toCodePoint(begins[codePoint])).isEqualTo(codePoint);
        }
    }

    @Test
    void an_index_inside_a_pair_belongs_to_the_pair() {
        assertThat(CodePoints.of("a\ud83d\udea2b").toCodePoint(2)).isEqualTo(1);
    }

    @Test
    void a_slice_never_cuts_a_pair() {
        assertThat(CodePoints.of("a\ud83d\udea2b").slice(new Span(1, 2))).isEqualTo("\ud83d\udea2");
    }

    @Test
    void a_place_outside_the_text_is_refused() {
        CodePoints points = CodePoints.of("\ud83d\udea2");

        assertThatThrownBy(() -> points.toUtf16(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> points.toCodePoint(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}

package org.touchstone.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sha256Test {
    /** As sha256sum has them of the text in UTF-8. */
    private static final String VECTORS = """
            ''   | e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
            abc  | ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
            é🚀  | 5db4d7b036b83313f6bf71b894e20df431c6641a66b76a9a34f09025568468d2
            """;

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource(delimiter = '|', textBlock = VECTORS)
    void a_text_is_hashed_over_its_utf_8(String text, String hex) {
        assertThat(Sha256.of(text)).isEqualTo(hex);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource(delimiter = '|', textBlock = VECTORS)
    void however_the_bytes_come_the_hash_is_the_same(String text, String hex) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        int half = bytes.length / 2;

        var updated = new Sha256();
        updated.update(Arrays.copyOf(bytes, half));
        updated.update(Arrays.copyOfRange(bytes, half, bytes.length));
        var passed = new ByteArrayOutputStream();
        var through = new Sha256();
        try (var out = through.through(passed)) {
            out.write(bytes, 0, half);
            for (int i = half; i < bytes.length; i++) {
                out.write(bytes[i]);
            }
        }

        assertThat(Sha256.of(bytes)).isEqualTo(hex);
        assertThat(Sha256.of(new ByteArrayInputStream(bytes))).isEqualTo(hex);
        assertThat(updated.hex()).isEqualTo(hex);
        assertThat(through.hex()).isEqualTo(hex);
        assertThat(passed.toByteArray()).isEqualTo(bytes);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource(delimiter = '|', textBlock = VECTORS)
    void once_read_it_begins_anew(String text, String hex) {
        var digest = new Sha256();
        digest.update(new byte[] {1, 2, 3});
        var unused = digest.hex();
        digest.update(text.getBytes(StandardCharsets.UTF_8));

        assertThat(digest.hex()).isEqualTo(hex);
    }
}

package org.touchstone.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

class PagesTest {
    private static final String STORY = "The harbour was closed on Friday after a crane fell into the water.";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            text/html; charset=utf-8 | -         | HTML
            application/xhtml+xml    | -         | HTML
            -                        | a.HTML    | HTML
            -                        | a.htm     | HTML
            text/markdown            | -         | MARKDOWN
            -                        | notes.md  | MARKDOWN
            text/plain               | -         | PLAIN_TEXT
            -                        | notes.txt | PLAIN_TEXT
            -                        | -         | PLAIN_TEXT
            """)
    void the_kind_of_content_goes_by_its_type_then_by_its_name(String type, String name, MediaType medium) {
        assertThat(Pages.read(bytes(STORY), type, name, null).medium()).isEqualTo(medium);
    }

    @Test
    void markup_without_a_type_is_recognised() {
        assertThat(Pages.read(bytes("<!DOCTYPE html><p>" + STORY + "</p>"), null, null, null))
                .extracting(Page::medium, Page::text)
                .containsExactly(MediaType.HTML, STORY);
    }

    @Test
    void a_text_of_exactly_the_limit_is_taken_and_one_byte_more_is_not() {
        assertThat(Pages.readText("é".repeat(1_000_000)).text()).hasSize(1_000_000);
        assertRefused(() -> Pages.readText("é".repeat(1_000_000) + "x"), Kind.TOO_LARGE, "larger than 2 MB");
    }

    @Test
    void markup_of_more_than_ten_megabytes_is_not_parsed() {
        assertRefused(() -> Pages.readHtml("<p>" + "a".repeat(10_000_000), null), Kind.TOO_LARGE, "larger than 10 MB");
        assertRefused(
                () -> Pages.read(new byte[10_000_001], "text/plain", null, null), Kind.TOO_LARGE, "larger than 10 MB");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            text/plain    | ''
            text/plain    | '  '
            text/html     | <html><body><script>var words;</script></body></html>
            text/markdown | ![only a picture](a.png)
            """)
    void a_text_without_words_is_refused_and_says_what_to_do(String type, String content) {
        assertRefused(
                () -> Pages.read(bytes(content), type, null, null),
                Kind.MALFORMED,
                "Paste the text itself, or choose another file");
    }

    @Test
    void a_binary_file_is_refused_whatever_it_calls_itself() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(STORY));
        }
        for (String type : new String[] {"text/plain", "text/markdown", null}) {
            assertRefused(
                    () -> Pages.read(packed.toByteArray(), type, null, null),
                    Kind.UNSUPPORTED,
                    "not a text but a binary");
        }
        assertRefused(
                () -> Pages.read(bytes("text with a \0 in it"), "text/plain", null, null), Kind.UNSUPPORTED, "binary");
    }

    @ParameterizedTest
    @CsvSource({
        "image/png, of the type image/png",
        "application/zip, of the type application/zip",
        "video/mp4, is not read"
    })
    void other_types_are_refused_with_those_that_are_read(String type, String words) {
        assertRefused(() -> Pages.read(bytes(STORY), type, null, null), Kind.UNSUPPORTED, words);
        assertRefused(
                () -> Pages.read(bytes(STORY), type, null, null),
                Kind.UNSUPPORTED,
                "Plain text, Markdown, HTML and PDF");
    }

    @Test
    void what_calls_itself_a_pdf_and_is_none_is_refused() {
        assertRefused(
                () -> Pages.read(bytes(STORY), null, "a.pdf", null),
                Kind.UNSUPPORTED,
                "calls itself a PDF and is none");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, FF FE", "UTF-16BE, FE FF", "UTF-8, EF BB BF"})
    void a_byte_order_mark_tells_the_encoding_and_is_not_kept(String charset, String mark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String octet : mark.split(" ")) {
            out.write(Integer.parseInt(octet, 16));
        }
        out.writeBytes("Żółw: ".concat(STORY).getBytes(Charset.forName(charset)));

        assertThat(Pages.read(out.toByteArray(), "text/plain", null, null).text())
                .isEqualTo("Żółw: " + STORY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            windows-1251 | Гавань закрыли в пятницу, потому что в воду упал кран.
            ISO-8859-2   | Żółwie wróciły do portu w piątek po południu.
            Shift_JIS    | 港は金曜日に閉鎖された。クレーンが海に落ちたためである。
            EUC-KR       | 금요일에 항구가 폐쇄되었다.
            """)
    void a_declared_encoding_is_believed(String charset, String words) {
        byte[] content = words.getBytes(Charset.forName(charset));
        byte[] page =
                ("<html><head><meta charset=\"" + charset + "\"></head><body><p>").getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        html.writeBytes(page);
        html.writeBytes(content);

        assertThat(Pages.read(content, "text/plain; charset=" + charset, null, null)
                        .text())
                .isEqualTo(words);
        assertThat(Pages.read(html.toByteArray(), "text/html", null, null).text())
                .isEqualTo(words);
    }

    @Test
    void undeclared_western_bytes_are_taken_for_what_they_look_like() {
        byte[] content =
                "Le port a été fermé vendredi – “pour rien”, dit un élu.".getBytes(Charset.forName("windows-1252"));

        assertThat(Pages.read(content, null, "a.txt", null).text())
                .isEqualTo("Le port a été fermé vendredi – “pour rien”, dit un élu.");
    }

    @Test
    void undeclared_bytes_that_look_like_no_language_are_refused_and_name_utf_8() {
        byte[] content = "Гавань закрыли в пятницу, потому что в воду упал кран.".getBytes(Charset.forName("KOI8-R"));

        assertRefused(() -> Pages.read(content, null, "a.txt", null), Kind.UNSUPPORTED, "Save it as UTF-8");
    }

    @Test
    void bytes_that_are_not_in_the_declared_encoding_are_refused_and_name_it() {
        byte[] broken = {'a', (byte) 0xc3, 'b', (byte) 0xff, 'c'};

        assertRefused(
                () -> Pages.read(broken, "text/plain; charset=utf-8", null, null),
                Kind.UNSUPPORTED,
                "not a text in UTF-8");
    }

    @Test
    void an_encoding_that_does_not_exist_is_refused_by_name() {
        assertRefused(
                () -> Pages.read(bytes(STORY), "text/plain; charset=klingon-8", null, null),
                Kind.UNSUPPORTED,
                "“klingon-8”");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(ThrowingCallable reading, Kind kind, String words) {
        assertThatThrownBy(reading)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words)
                .extracting(refusal -> ((Refusal) refusal).kind())
                .isEqualTo(kind);
    }
}

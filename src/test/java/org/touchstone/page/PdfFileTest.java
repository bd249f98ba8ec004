package org.touchstone.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

class PdfFileTest {
    private static final float LINE = 14;

    @BeforeAll
    static void print_without_the_machines_fonts() {
        PdfFonts.install();
    }

    /** A PDF that is set line by line; an empty line leaves room, one that begins with # is set large. */
    private static final class Press {
        private final PDDocument document = new PDDocument();

        Press page(String... lines) throws IOException {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                float y = PDRectangle.A4.getHeight() - 50;
                for (String line : lines) {
                    boolean large = line.startsWith("#");
                    if (!line.isEmpty()) {
                        out.beginText();
                        out.setFont(
                                new PDType1Font(large ? FontName.HELVETICA_BOLD : FontName.HELVETICA), large ? 18 : 11);
                        out.newLineAtOffset(line.startsWith("  ") ? 72 : 56, y);
                        out.showText(large ? line.substring(1) : line.strip());
                        out.endText();
                    }
                    y -= large ? 2 * LINE : LINE;
                }
            }
            return this;
        }

        /** A page with a header in its first line, a footer in its last, and lines between. */
        Press framed(String header, String footer, String... lines) throws IOException {
            String[] all = new String[54];
            Arrays.fill(all, "");
            all[0] = header;
            System.arraycopy(lines, 0, all, 5, lines.length);
            all[53] = footer;
            return page(all);
        }

        /** A headline over two columns, drawn line by line across both, or one column after the other. */
        Press columns(boolean across, String headline, List<String> left, List<String> right) throws IOException {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                set(out, headline, 56, 760, 18);
                for (int i = 0; i < 2 * left.size(); i++) {
                    boolean first = across ? i % 2 == 0 : i < left.size();
                    int row = across ? i / 2 : i % left.size();
                    set(out, (first ? left : right).get(row), first ? 56 : 310, 720 - row * LINE, 11);
                }
            }
            return this;
        }

        /** A page of a newspaper: a running header, a headline over two columns if it has one, lines drawn across both, a number. */
        Press newspaper(
                String header,
                String headline,
                int number,
                float gap,
                boolean justified,
                List<String> left,
                List<String> right)
                throws IOException {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            float width = (483 - gap) / 2;
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                set(out, header, 56, 800, 9);
                set(out, headline, 56, 740, 22);
                for (int row = 0; row < left.size(); row++) {
                    spread(out, left.get(row), 56, 700 - row * LINE, justified ? width : 0);
                    if (row < right.size()) {
                        spread(out, right.get(row), 56 + width + gap, 700 - row * LINE, justified ? width : 0);
                    }
                }
                set(out, String.valueOf(number), 295, 40, 9);
            }
            return this;
        }

        private static void spread(PDPageContentStream out, String line, float x, float y, float width)
                throws IOException {
            var font = new PDType1Font(FontName.HELVETICA);
            float room = width - font.getStringWidth(line) / 1000 * 9;
            float at = x;
            for (String word : line.split(" ")) {
                set(out, word, at, y, 9);
                at += font.getStringWidth(word + " ") / 1000 * 9
                        + (width == 0 || room > width / 3 ? 0 : room / (line.split(" ").length - 1));
            }
        }

        private static void set(PDPageContentStream out, String line, float x, float y, int size) throws IOException {
            if (line.isEmpty()) {
                return;
            }
            out.beginText();
            out.setFont(new PDType1Font(FontName.HELVETICA), size);
            out.newLineAtOffset(x, y);
            out.showText(line);
            out.endText();
        }

        byte[] print() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (document) {
                document.save(out);
            }
            return out.toByteArray();
        }
    }

    @Test
    void lines_become_paragraphs_and_broken_words_are_mended() throws Exception {
        byte[] pdf = new Press()
                .page(
                        "#The museum opens its cellar",
                        "From next week visitors will be able to see the cellar of the museum, in which 400 pic-",
                        "tures have been kept since the flood of 1971. Most of them have never been shown, and",
                        "some of them are by painters whose names nobody knows any more, said the director.",
                        "",
                        "The well-known picture of the harbour is not among them. It was sold to a well-",
                        "known collector ten years ago.")
                .print();

        Page page = Pages.readPdf(pdf);

        assertThat(page.title()).isEqualTo("The museum opens its cellar");
        assertThat(page.text())
                .isEqualTo(
                        "From next week visitors will be able to see the cellar of the museum, in which 400 pictures have been kept "
                                + "since the flood of 1971. Most of them have never been shown, and some of them are by painters whose names "
                                + "nobody knows any more, said the director.\n\nThe well-known picture of the harbour is not among them. It was "
                                + "sold to a well-known collector ten years ago.");
        assertThat(page.medium()).isEqualTo(MediaType.PDF);
        assertThat(page.language()).isEqualTo("en");
    }

    @Test
    void an_indented_line_begins_a_paragraph() throws Exception {
        byte[] pdf = new Press()
                .page(
                        "The cellar is cold, and the director asks everybody to bring a coat and stout shoes for it.",
                        "  Nobody may bring a camera, an umbrella, a dog, or more than one child, said the guard who",
                        "keeps the key of it.")
                .print();

        assertThat(Pages.readPdf(pdf).text())
                .isEqualTo(
                        "The cellar is cold, and the director asks everybody to bring a coat and stout shoes for it.\n\nNobody may "
                                + "bring a camera, an umbrella, a dog, or more than one child, said the guard who keeps the key of it.");
    }

    @Test
    void running_headers_and_page_numbers_are_left_out_and_a_paragraph_goes_on_over_the_page() throws Exception {
        Press press = new Press();
        press.framed(
                "The Museum Quarterly, volume 12",
                "1",
                "The cellar was dug when the house was built, and for a long time nobody went into it, since",
                "the stairs had been taken away by a mayor who wanted to keep his wine to himself and who");
        press.framed(
                "The Museum Quarterly, volume 12", "2", "died before he could drink it. The bottles are still there.");
        press.framed("The Museum Quarterly, volume 12", "3", "They will be sold in the autumn to pay for new stairs.");

        Page page = Pages.readPdf(press.print());

        assertThat(page.text())
                .isEqualTo(
                        "The cellar was dug when the house was built, and for a long time nobody went into it, since the stairs had "
                                + "been taken away by a mayor who wanted to keep his wine to himself and who died before he could drink it. "
                                + "The bottles are still there.\n\nThey will be sold in the autumn to pay for new stairs.");
        assertThat(page.dropped()).containsExactly("running headers and footers", "page numbers");
    }

    private static final List<String> LEFT = List.of(
            "The keeper of the lighthouse has counted the",
            "ships that pass since the year 1984, and on",
            "most days he still does. In the first winter",
            "there were nine of them in a week. Now there",
            "are nine of them in an hour, and he needs a",
            "second book for every month. “My father had",
            "one book for his life,” he said, and showed");
    private static final List<String> RIGHT = List.of(
            "it. The harbour office has never asked for a",
            "single one of the 41 books. It counts ships by",
            "radar, and finds a tenth more than he does,",
            "which he explains with the fog of the autumn.",
            "Nobody has compared the two so far. A student",
            "from the town wants to begin with it in May,",
            "when the keeper turns eighty and retires.");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void two_columns_are_read_one_after_the_other_however_they_were_drawn(boolean across) throws Exception {
        byte[] pdf = new Press()
                .columns(across, "Forty-one books full of ships, and nobody asks for them", LEFT, RIGHT)
                .print();

        Page page = Pages.readPdf(pdf);

        assertThat(page.title()).isEqualTo("Forty-one books full of ships, and nobody asks for them");
        assertThat(page.text()).isEqualTo(String.join(" ", LEFT) + " " + String.join(" ", RIGHT));
    }

    private static final String STORY = String.join(" ", LEFT) + " " + String.join(" ", RIGHT);

    /** The story again and again, wrapped at so many letters: ragged lines, as a typewriter sets them. */
    private static List<String> ragged(int letters, int lines) {
        List<String> set = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : (STORY + " " + STORY + " " + STORY + " " + STORY).split(" ")) {
            if (line.length() + word.length() >= letters) {
                set.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return set.subList(0, lines);
    }

    @ParameterizedTest(name = "{0} points between, justified: {1}")
    @CsvSource({"12,false", "20,false", "50,false", "70,false", "90,false", "20,true", "50,true", "90,true"})
    void ragged_and_justified_columns_are_read_one_after_the_other_on_every_page(float gap, boolean justified)
            throws Exception {
        List<String> lines = ragged((int) ((483 - gap) / 2 / 4.9f), 40);
        byte[] pdf = new Press()
                .newspaper(
                        "The Daily Record",
                        "Forty-one books of ships in a tower",
                        1,
                        gap,
                        justified,
                        lines.subList(0, 9),
                        lines.subList(9, 18))
                .newspaper("The Daily Record", "", 2, gap, justified, lines.subList(18, 27), lines.subList(27, 36))
                .newspaper("The Daily Record", "", 3, gap, justified, lines.subList(36, 38), lines.subList(38, 40))
                .print();

        Page page = Pages.readPdf(pdf);

        assertThat(page.title()).isEqualTo("Forty-one books of ships in a tower");
        assertThat(page.text().replaceAll("\\s+", " ")).isEqualTo(String.join(" ", lines));
        assertThat(page.dropped()).containsExactlyInAnyOrder("running headers and footers", "page numbers");
    }

    @Test
    void the_cells_of_a_table_stay_in_their_rows() throws Exception {
        List<String> names = List.of("Boats", "Crews", "Nets", "Lamps", "Ropes", "Oars", "Flags");
        List<String> counts = List.of("12", "48", "230", "16", "90", "24", "3");

        byte[] pdf = new Press()
                .columns(true, "What the harbour office counted in the sheds in May", names, counts)
                .print();

        assertThat(Pages.readPdf(pdf).text()).contains("Boats 12", "Nets 230", "Flags 3");
    }

    @Test
    void a_header_on_both_of_two_pages_is_not_the_title_even_where_the_margin_is_wide() throws Exception {
        byte[] pdf = new Press()
                .page("", "", "", "", "The Daily Record 1", "", "#Forty-one books of ships", STORY.substring(0, 98))
                .page("", "", "", "", "The Daily Record 2", "", STORY.substring(98, 190))
                .print();

        assertThat(Pages.readPdf(pdf).title()).isEqualTo("Forty-one books of ships");
    }

    @Test
    void hyphens_that_belong_to_a_word_or_a_number_stay_at_the_end_of_a_line() throws Exception {
        byte[] pdf = new Press()
                .page(
                        "The harbour office asked a well-",
                        "known painter and his co-",
                        "author what the winter of 2019-",
                        "20 had cost a self-",
                        "employed man. A 45-",
                        "year-old and two 5- and 6-",
                        "year-olds were asked for the pic-",
                        "tures and for the com-",
                        "pany of a self-",
                        "ish colour-",
                        "blind man, who saw noth-",
                        "ing at all.")
                .print();

        assertThat(Pages.readPdf(pdf).text())
                .isEqualTo(
                        "The harbour office asked a well-known painter and his co-author what the winter of 2019-20 had "
                                + "cost a self-employed man. A 45-year-old and two 5- and 6-year-olds were asked for the pictures and for "
                                + "the company of a selfish colourblind man, who saw nothing at all.");
    }

    @Test
    void the_items_of_a_list_are_paragraphs() throws Exception {
        byte[] pdf = new Press()
                .page(
                        "The harbour office said on Monday what the storm of the night has done to the town and its roads:",
                        "\u2022 14 roads are closed",
                        "\u2022 Trains to the north are cancelled until Friday, and so are the boats to the islands and the",
                        "  ferry to the lighthouse",
                        "\u2013 Schools stay open")
                .print();

        assertThat(Pages.readPdf(pdf).text().split("\n\n"))
                .containsExactly(
                        "The harbour office said on Monday what the storm of the night has done to the town and its roads:",
                        "\u2022 14 roads are closed",
                        "\u2022 Trains to the north are cancelled until Friday, and so are the boats to the islands and the ferry "
                                + "to the lighthouse",
                        "\u2013 Schools stay open");
    }

    @ParameterizedTest
    @CsvSource({"anonymous,", "Unknown,", "Microsoft Office User,", "Ada Example,Ada Example"})
    void an_author_without_a_name_is_none(String said, @Nullable String byline) throws Exception {
        Press press = new Press().page("The harbour office said that the storm is over.");
        press.document.getDocumentInformation().setAuthor(said);

        assertThat(Pages.readPdf(press.print()).byline()).isEqualTo(byline);
    }

    @Test
    void a_number_inside_the_page_is_text() throws Exception {
        byte[] pdf = new Press()
                .framed("", "", "How many pictures are there?", "", "400", "", "That is what the list says.")
                .print();

        assertThat(Pages.readPdf(pdf).text()).contains("400");
    }

    @Test
    void a_pdf_of_images_only_is_said_to_be_one() throws Exception {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.drawImage(
                    LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)),
                    0,
                    0);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.save(bytes);
        }

        assertRefused(Kind.UNPROCESSABLE, bytes.toByteArray(), "holds only images and no text");
    }

    @Test
    void an_encrypted_pdf_is_said_to_be_one() throws Exception {
        Press press = new Press().page("Nobody may read this.");
        press.document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));

        assertRefused(Kind.UNSUPPORTED, press.print(), "is encrypted");
    }

    @Test
    void a_damaged_pdf_is_said_to_be_one() throws Exception {
        byte[] whole = new Press()
                .page("A page that will be cut short before anybody has read it.")
                .print();

        assertRefused(Kind.UNSUPPORTED, Arrays.copyOf(whole, 60), "is damaged");
        assertRefused(
                Kind.UNSUPPORTED,
                "%PDF-1.7\nand then nothing of the kind".getBytes(StandardCharsets.US_ASCII),
                "is damaged");
    }

    @Test
    void the_machines_fonts_are_not_looked_through() throws Exception {
        byte[] pdf = new Press()
                .page("A font that the file does not carry.", "", "And a second line.")
                .print();
        FontMappers.set(null);

        Pages.readPdf(pdf);

        assertThat(FontMappers.instance()).isInstanceOf(PdfFonts.class);
    }

    private static void assertRefused(Kind kind, byte[] pdf, String words) {
        assertThatThrownBy(() -> Pages.read(pdf, "application/pdf", null, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words)
                .extracting(refusal -> ((Refusal) refusal).kind())
                .isEqualTo(kind);
    }
}

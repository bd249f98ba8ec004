package org.touchstone.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.GivenArticles;
import org.touchstone.GivenPdf;

@QuarkusTest
class ManyFilesHttpTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H'};

    @Inject
    Given given;

    @Inject
    GivenArticles articles;

    @Inject
    GivenImports imports;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ValidatableResponse send(Person editor, Map<String, byte[]> files) {
        var request = editor.asks().contentType("multipart/form-data");
        files.forEach((name, content) -> request.multiPart("files", name, content, "application/octet-stream"));
        return request.post(editor.at("/imports/files")).then();
    }

    private static Map<String, byte[]> folder() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("desk/ferry.md", bytes("# Ferry fares rise\n\nThe ferry will cost 12 crowns from May.\n"));
        files.put("desk/tunnel.txt", bytes(GivenArticles.TUNNEL));
        files.put(
                "desk/old/locks.html",
                bytes(
                        "<!doctype html><html lang=\"en\"><head><title>Locks reopen</title></head><body><article><h1>Locks reopen</h1>"
                                + "<p>The locks reopened on 3 March after eleven weeks of repairs, the canal office said.</p>"
                                + "<p>They carry 40 boats a day, more than any others on the river.</p></article></body></html>"));
        return files;
    }

    @Test
    void each_file_of_a_folder_becomes_an_article_with_its_candidates() throws InterruptedException {
        var editor = given.admin();

        var id = GivenImports.begun(send(editor, folder()));
        var end = imports.ended(editor, id);

        assertThat(end.getString("state")).isEqualTo("DONE");
        assertThat(end.getMap("counts"))
                .contains(entry("found", 3), entry("imported", 3), entry("failed", 0), entry("waiting", 0));
        assertThat(GivenImports.states(editor, id).keySet())
                .containsExactlyInAnyOrder("desk/ferry.md", "desk/tunnel.txt", "desk/old/locks.html");
        assertThat(GivenImports.titles(editor))
                .containsExactlyInAnyOrder(
                        "Ferry fares rise",
                        "Harbour tunnel will cost half as much again, council hears",
                        "Locks reopen");
        var made = GivenImports.items(editor, id, "").getString("items[1].article.id");
        assertThat(articles.reading(editor, made).getList("claims.occurrences.flatten().exact", String.class))
                .contains("The mayor has visited the site seven times");
    }

    @Test
    void a_bad_file_among_good_ones_fails_alone_and_says_why() throws InterruptedException {
        var editor = given.admin();
        var files = folder();
        files.put("desk/photo.txt", PICTURE);
        files.put("desk/empty.md", bytes(""));

        var id = GivenImports.begun(send(editor, files));
        var end = imports.ended(editor, id);
        var failed = GivenImports.items(editor, id, "&state=FAILED");

        assertThat(end.getMap("counts")).contains(entry("found", 5), entry("imported", 3), entry("failed", 2));
        assertThat(failed.getList("items.label")).containsExactly("desk/photo.txt", "desk/empty.md");
        assertThat(failed.getString("items[0].problem.title")).isEqualTo("Kind of file that is not read");
        assertThat(failed.getString("items[0].problem.detail")).contains("binary file");
        assertThat(failed.getString("items[1].problem.detail")).contains("no text");
    }

    @Test
    void the_same_files_again_bring_nothing_in_and_lead_to_what_is_here() throws InterruptedException {
        var editor = given.admin();
        var first = GivenImports.begun(send(editor, folder()));
        imports.ended(editor, first);

        var second = GivenImports.begun(send(editor, folder()));
        var end = imports.ended(editor, second);

        assertThat(end.getMap("counts")).contains(entry("imported", 0), entry("alreadyHere", 3));
        assertThat(GivenImports.items(editor, second, "").getList("items.article.id"))
                .isEqualTo(GivenImports.items(editor, first, "").getList("items.article.id"));
        assertThat(GivenImports.titles(editor)).hasSize(3);
    }

    @Test
    void a_text_that_was_pasted_before_is_known_by_its_words() throws InterruptedException {
        var editor = given.admin();
        var words = "The quay was closed for nine days in June.";
        var pasted = articles.article(editor, words);

        var id = GivenImports.begun(send(editor, Map.of("quay.txt", bytes(words + "\r\n"))));
        imports.ended(editor, id);

        var item = GivenImports.items(editor, id, "");
        assertThat(item.getString("items[0].state")).isEqualTo("ALREADY_HERE");
        assertThat(item.getString("items[0].article.id")).isEqualTo(pasted);
    }

    @Test
    void an_article_that_was_deleted_comes_in_again() throws InterruptedException {
        var editor = given.admin();
        var file = Map.of("quay.txt", bytes("Walk along the quay."));
        imports.ended(editor, GivenImports.begun(send(editor, file)));
        var article = editor.asks().get(editor.at("/articles")).jsonPath();
        editor.asks()
                .header("If-Match", "\"" + article.getInt("items[0].version") + "\"")
                .delete(editor.at("/articles/" + article.getString("items[0].id")))
                .then()
                .statusCode(204);

        var end = imports.ended(editor, GivenImports.begun(send(editor, file)));

        assertThat(end.getInt("counts.imported")).isEqualTo(1);
    }

    @Test
    void a_zip_is_the_files_in_it_without_what_lies_beside_them() throws IOException, InterruptedException {
        var editor = given.admin();
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var file : Map.of(
                            "desk/ferry.md", "# Ferry\n\nIt costs 12 crowns.",
                            "desk/.DS_Store", "x",
                            "__MACOSX/desk/._ferry.md", "x",
                            "../../escape.txt", "It carries 40 people.",
                            "lines.ndjson", GivenImports.line("Quay", "Nine boats left."))
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(bytes(file.getValue()));
            }
        }

        var id = GivenImports.begun(send(editor, Map.of("all.zip", packed.toByteArray())));
        imports.ended(editor, id);

        assertThat(GivenImports.states(editor, id))
                .containsOnly(
                        entry("all.zip/desk/ferry.md", "IMPORTED"),
                        entry("all.zip/../../escape.txt", "IMPORTED"),
                        entry("all.zip/lines.ndjson, line 1: Quay", "IMPORTED"));
    }

    @Test
    void what_unpacks_to_more_than_is_taken_of_one_article_is_that_items_failure()
            throws IOException, InterruptedException {
        var editor = given.admin();
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            var zeros = new byte[1_000_000];
            for (int i = 0; i < 40; i++) {
                zip.write(zeros);
            }
        }

        var id = GivenImports.begun(send(editor, Map.of("bomb.zip", packed.toByteArray())));
        imports.ended(editor, id);

        assertThat(GivenImports.items(editor, id, "").getString("items[0].problem.detail"))
                .contains("larger than 10 MB");
    }

    @Test
    void a_zip_of_too_much_in_all_is_refused_and_leaves_nothing() throws IOException {
        var editor = given.admin();
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("blank.ndjson"));
            var blank = new byte[1_048_576];
            java.util.Arrays.fill(blank, (byte) '\n');
            for (int i = 0; i < 260; i++) {
                zip.write(blank);
            }
        }

        send(editor, Map.of("bomb.zip", packed.toByteArray()))
                .statusCode(413)
                .body("detail", containsString("Unpacked this is larger than 256 MB"));

        editor.asks().get(editor.at("/imports")).then().body("items", hasSize(0));
    }

    @Test
    void a_file_whose_name_holds_a_nul_is_imported_under_a_readable_one() throws IOException, InterruptedException {
        var editor = given.admin();
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("qu\0ay.txt"));
            zip.write(bytes("The quay at Nordhaven is 300 metres long."));
        }

        var id = GivenImports.begun(send(editor, Map.of("odd.zip", packed.toByteArray())));

        imports.ended(editor, id);
        assertThat(GivenImports.states(editor, id)).containsExactly(entry("odd.zip/qu ay.txt", "IMPORTED"));
    }

    /** As a program packs it that locks one of its files with a password: says so in both of the file's headers. */
    private static byte[] locked(byte[] zip, int file) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int local = 0;
        int central = 0;
        for (int at = 0; at < zip.length - 10; at++) {
            if (bytes.getInt(at) == 0x04034b50 && local++ == file) {
                bytes.put(at + 6, (byte) (zip[at + 6] | 1));
            } else if (bytes.getInt(at) == 0x02014b50 && central++ == file) {
                bytes.put(at + 8, (byte) (zip[at + 8] | 1));
            }
        }
        return zip;
    }

    @Test
    void a_file_that_is_locked_with_a_password_fails_alone_and_says_so() throws IOException, InterruptedException {
        var editor = given.admin();
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var name : List.of("quay.txt", "secret.txt", "ferry.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes("The " + name + " at Nordhaven is 300 metres long."));
            }
        }

        var id = GivenImports.begun(send(editor, Map.of("all.zip", locked(packed.toByteArray(), 1))));
        imports.ended(editor, id);

        assertThat(GivenImports.states(editor, id))
                .containsOnly(
                        entry("all.zip/quay.txt", "IMPORTED"),
                        entry("all.zip/secret.txt", "FAILED"),
                        entry("all.zip/ferry.txt", "IMPORTED"));
        assertThat(GivenImports.items(editor, id, "&state=FAILED").getString("items[0].problem.detail"))
                .isEqualTo("all.zip/secret.txt is locked with a password. Pack it again as a zip without one.");
    }

    @Test
    void a_zip_of_far_more_entries_than_articles_are_taken_is_refused_before_it_is_gone_through() throws IOException {
        var editor = given.admin();
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (int i = 0; i <= 20_000; i++) {
                zip.putNextEntry(new ZipEntry(i + "/"));
            }
        }

        send(editor, Map.of("folders.zip", packed.toByteArray()))
                .statusCode(413)
                .body("detail", containsString("folders.zip holds 20001 entries"));
        editor.asks().get(editor.at("/imports")).then().body("items.size()", equalTo(0));
    }

    @Test
    void a_pdf_comes_in_with_its_words_and_a_scan_fails_alone() throws InterruptedException {
        var editor = given.admin();
        var files = new LinkedHashMap<String, byte[]>();
        files.put("desk/locks.pdf", GivenPdf.text("The locks reopened on 3 March after eleven weeks of repairs."));
        files.put("desk/scan.pdf", GivenPdf.picture());

        var id = GivenImports.begun(send(editor, files));
        imports.ended(editor, id);

        assertThat(GivenImports.states(editor, id))
                .containsOnly(entry("desk/locks.pdf", "IMPORTED"), entry("desk/scan.pdf", "FAILED"));
        var made = GivenImports.items(editor, id, "&state=IMPORTED").getString("items[0].article.id");
        assertThat(articles.reading(editor, made).getString("revision.text"))
                .isEqualTo("The locks reopened on 3 March after eleven weeks of repairs.");
        assertThat(GivenImports.items(editor, id, "&state=FAILED").getString("items[0].problem.detail"))
                .contains("image");
    }

    @Test
    void a_text_of_five_megabytes_fails_alone_and_says_how_much_is_taken() throws InterruptedException {
        var editor = given.admin();
        var files = new LinkedHashMap<String, byte[]>();
        files.put("long.txt", bytes("The ferry costs 12 crowns. ".repeat(5_000_000 / 27)));
        files.put("quay.txt", bytes("The quay at Nordhaven is 300 metres long."));

        var id = GivenImports.begun(send(editor, files));
        imports.ended(editor, id);

        assertThat(GivenImports.states(editor, id))
                .containsOnly(entry("long.txt", "FAILED"), entry("quay.txt", "IMPORTED"));
        var failed = GivenImports.items(editor, id, "&state=FAILED");
        assertThat(failed.getString("items[0].problem.title")).isEqualTo("Too large");
        assertThat(failed.getString("items[0].problem.detail"))
                .isEqualTo("The text is larger than 2 MB, which is the most that is taken. Import it in parts.");
    }

    @Test
    void a_file_in_letters_that_nobody_can_guess_fails_alone_and_says_how_to_save_it() throws InterruptedException {
        var editor = given.admin();
        var files = new LinkedHashMap<String, byte[]>();
        files.put("torn.txt", new byte[] {'T', 'h', 'e', ' ', (byte) 0xff, (byte) 0xfe, 0, 1, 2, (byte) 0x81, 3});
        files.put("other.txt", "Паром стоит двенадцать крон.".getBytes(Charset.forName("KOI8-R")));
        files.put("old.txt", "Das Fährhaus kostet 12 Kronen.".getBytes(StandardCharsets.ISO_8859_1));

        var id = GivenImports.begun(send(editor, files));
        imports.ended(editor, id);

        assertThat(GivenImports.states(editor, id))
                .containsOnly(entry("torn.txt", "FAILED"), entry("other.txt", "FAILED"), entry("old.txt", "IMPORTED"));
        var failed = GivenImports.items(editor, id, "&state=FAILED");
        assertThat(failed.getString("items[0].problem.detail")).contains("binary file");
        assertThat(failed.getString("items[1].problem.detail")).contains("Save it as UTF-8");
        var made = GivenImports.items(editor, id, "&state=IMPORTED").getString("items[0].article.id");
        assertThat(articles.reading(editor, made).getString("revision.text"))
                .isEqualTo("Das Fährhaus kostet 12 Kronen.");
    }

    @Test
    void nothing_and_what_cannot_be_unpacked_are_refused_at_once() {
        var editor = given.admin();

        send(editor, Map.of("desk/.DS_Store", bytes("x")))
                .statusCode(400)
                .body("detail", containsString("no file in it"));
        send(editor, Map.of("all.zip", bytes("not packed")))
                .statusCode(422)
                .body("detail", containsString("all.zip cannot be unpacked"));
        editor.asks().get(editor.at("/imports")).then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void a_thousand_files_are_taken_at_once() throws InterruptedException {
        var editor = given.admin();
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 1_200; i++) {
            files.put("many/" + i + ".txt", PICTURE);
        }

        var view = send(editor, files).statusCode(201).extract().jsonPath();

        assertThat(view.getInt("counts.found")).isEqualTo(1_200);
        assertThat(view.getString("label")).isEqualTo("1200 files");
        assertThat(imports.ended(editor, view.getString("id")).getInt("counts.failed"))
                .isEqualTo(1_200);
    }
}

package org.touchstone.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.touchstone.refusal.Refusal;

class PackedListTest {
    @TempDir
    Path folder;

    private Path zip(int entries, int comment, String ofAll) throws IOException {
        var file = folder.resolve("sent.zip");
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (int i = 0; i < entries; i++) {
                var entry = new ZipEntry(String.format("%05d/", i));
                if (comment > 0) {
                    entry.setComment("x".repeat(comment));
                }
                zip.putNextEntry(entry);
            }
            zip.setComment(ofAll);
        }
        return file;
    }

    private static List<PackedList> said(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return PackedList.allSaidIn(channel);
        }
    }

    private static void spoilList(Path file) throws IOException {
        var list = said(file).get(0);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate((int) list.size()), list.from());
        }
    }

    private static Refusal refused(Path file) {
        var items = new ItemLimit(
                item -> {
                    throw new AssertionError("nothing is taken of it");
                },
                new ImportSettings() {
                    @Override
                    public int maxMegabytes() {
                        return 256;
                    }

                    @Override
                    public int maxItems() {
                        return 50;
                    }

                    @Override
                    public Duration pause() {
                        return Duration.ZERO;
                    }
                });
        return catchThrowableOfType(Refusal.class, () -> new FileItems(items).take("sent.zip", null, file));
    }

    @Test
    void the_end_says_how_many_entries_there_are_and_where_they_are_listed() throws IOException {
        var file = zip(3, 0, "of the desk");

        // A header of 46 bytes and a name of 6 for each; behind them the end of 22 and the comment of 11.
        assertThat(said(file)).containsExactly(new PackedList(3, Files.size(file) - 3 * 52 - 22 - 11, 3 * 52));
    }

    @Test
    void of_a_zip_with_more_than_65535_entries_the_second_end_says_how_many() throws IOException {
        var file = zip(70_000, 0, "");

        assertThat(said(file)).extracting(PackedList::entries).containsExactly(65_535L, 70_000L);
        assertThat(said(file)).extracting(PackedList::size).containsOnly(70_000L * 52);
    }

    @Test
    void what_only_looks_like_an_end_in_a_comment_does_not_hide_the_true_one() throws IOException {
        var file = zip(3, 0, "PK\5\6" + "\0".repeat(18) + "!");

        assertThat(said(file)).extracting(PackedList::entries).containsExactly(0L, 3L);
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(3);
        }
    }

    @Test
    void what_is_no_zip_says_nothing() throws IOException {
        assertThat(said(Files.writeString(folder.resolve("empty.zip"), ""))).isEmpty();
        assertThat(said(Files.writeString(folder.resolve("text.zip"), "no zip at all, but a text")))
                .isEmpty();
    }

    @Test
    void a_zip_is_refused_by_what_its_end_says_and_its_list_is_not_read() throws IOException {
        var many = zip(201, 0, "");
        // Were it read, it would be no zip at all.
        spoilList(many);

        assertThat(refused(many))
                .hasMessage(
                        "sent.zip holds 201 entries, and at most 50 articles are imported at once. Pack it in parts.");

        var commented = zip(5, 60_000, "");
        spoilList(commented);

        assertThat(refused(commented))
                .hasMessage("The list of what is in sent.zip is 300260 bytes long, and at most 200000 of that are read."
                        + " Pack it without comments, or in parts.");
    }
}

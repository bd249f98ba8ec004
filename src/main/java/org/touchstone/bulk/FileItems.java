package org.touchstone.bulk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.Secrets;
import org.touchstone.job.ItemForm;
import org.touchstone.job.NewItem;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

/**
 * Files as items: each an article, a zip the files in it, an NDJSON its lines. What a folder has beside its documents, such as
 * {@code .DS_Store}, is passed over. The names say what a person calls a file; nothing is ever written under them.
 */
final class FileItems {
    /** The largest file of an import, in bytes. */
    static final int LARGEST = 10_000_000;

    private static final int LONGEST_NAME = 500;
    private static final Set<String> BESIDE = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private final Measured items;

    FileItems(Measured items) {
        this.items = items;
    }

    void take(String fileName, @Nullable String mediaType, Path file) throws IOException {
        var name = Brief.of(fileName, LONGEST_NAME);
        if (isBeside(name)) {
            return;
        }
        if (isZip(name)) {
            unpack(name, file);
        } else if (isLines(name)) {
            try (var in = new BufferedInputStream(items.counted(Files.newInputStream(file)))) {
                new LineItems(items).take(in, name + ", ");
            }
        } else {
            try (var in = items.counted(Files.newInputStream(file))) {
                take(name, mediaType, in);
            }
        }
    }

    private void take(String name, @Nullable String mediaType, InputStream in) throws IOException {
        byte[] content = in.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            items.take(NewItem.refused(ItemForm.FILE, name, tooLarge("file")));
            return;
        }
        var base64 = Base64.getEncoder().encodeToString(content);
        items.take(NewItem.file(name, mediaType, base64, Secrets.hash(content)));
    }

    private void unpack(String name, Path file) throws IOException {
        try (var zip = opened(name, file)) {
            var entries = zip.entries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                var inside = Brief.of(name + "/" + entry.getName(), LONGEST_NAME);
                if (entry.isDirectory() || isBeside(entry.getName())) {
                    continue;
                }
                try (var in = items.counted(zip.getInputStream(entry))) {
                    if (isLines(inside)) {
                        new LineItems(items).take(new BufferedInputStream(in), inside + ", ");
                    } else {
                        take(inside, null, in);
                    }
                } catch (IOException broken) {
                    items.take(NewItem.refused(ItemForm.FILE, inside, unreadable(inside)));
                }
            }
        }
    }

    /** Names in UTF-8, or, from older programs, in that of DOS. */
    private static ZipFile opened(String name, Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException odd) {
            try {
                return new ZipFile(file.toFile(), Charset.forName("IBM437"));
            } catch (ZipException | IllegalArgumentException broken) {
                throw unreadable(name);
            }
        }
    }

    private static Refusal unreadable(String name) {
        return Refusal.unprocessable(name + " cannot be unpacked. Pack it again as a zip without a password.");
    }

    static Refusal tooLarge(String what) {
        return Refusal.of(
                Kind.TOO_LARGE,
                "This " + what + " is larger than " + LARGEST / 1_000_000
                        + " MB, which is the most that is taken of one article. Import the part that matters.");
    }

    private static boolean isZip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static boolean isLines(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".ndjson") || lower.endsWith(".jsonl");
    }

    private static boolean isBeside(String name) {
        for (var part : name.split("/")) {
            if (part.startsWith(".") && !part.matches("\\.+") || BESIDE.contains(part.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}

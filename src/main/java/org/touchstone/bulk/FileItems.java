package org.touchstone.bulk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.digest.Sha256;
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

    private final ItemLimit items;

    FileItems(ItemLimit items) {
        this.items = items;
    }

    void take(String fileName, @Nullable String mediaType, Path file) throws IOException {
        var name = Shortened.of(fileName, LONGEST_NAME);
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
        items.take(NewItem.file(name, mediaType, base64, Sha256.of(content)));
    }

    private void unpack(String name, Path file) throws IOException {
        try (var zip = PackedFiles.open(name, file, items)) {
            items.fits(name, zip.size());
            for (var all = zip.iterator(); all.hasNext(); ) {
                var packed = all.next();
                var entry = packed.entry();
                if (!entry.isDirectory() && !isBeside(entry.getName())) {
                    unpack(Shortened.of(name + "/" + entry.getName(), LONGEST_NAME), zip, packed);
                }
            }
        }
    }

    private void unpack(String name, PackedFiles zip, PackedFiles.Packed packed) {
        if (packed.locked()) {
            items.take(NewItem.refused(ItemForm.FILE, name, PackedFiles.locked(name)));
            return;
        }
        try (var in = items.counted(zip.read(packed))) {
            if (isLines(name)) {
                new LineItems(items).take(new BufferedInputStream(in), name + ", ");
            } else {
                take(name, null, in);
            }
        } catch (IOException broken) {
            items.take(NewItem.refused(ItemForm.FILE, name, PackedFiles.unreadable(name)));
        }
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

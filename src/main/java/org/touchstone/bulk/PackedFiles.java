package org.touchstone.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.touchstone.refusal.Refusal;

/**
 * A zip that was sent, on the disk. Java's reader refuses the whole of one in which a single file is locked with a password; here the
 * others can be read, and it is known which are locked.
 */
final class PackedFiles implements Closeable {
    private static final int HEADER_SIGNATURE = 0x02014b50;
    private static final int HEADER_SIZE = 46;

    /** Something in a zip. */
    record Packed(ZipEntry entry, boolean locked) {}

    private final ZipFile zip;
    private final BitSet locked;

    private PackedFiles(ZipFile zip, BitSet locked) {
        this.zip = zip;
        this.locked = locked;
    }

    /** Opens the request's own copy, which goes with the request: where something in it is locked, the copy is changed. */
    static PackedFiles open(String name, Path file, ItemLimit items) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (var list : PackedList.allSaidIn(channel)) {
                items.fits(name, list);
            }
        }
        try {
            return new PackedFiles(named(file), new BitSet());
        } catch (ZipException | IllegalArgumentException odd) {
            var locked = unlockHeaders(file);
            if (locked.isEmpty()) {
                throw unreadable(name);
            }
            return reopened(name, file, locked);
        }
    }

    private static PackedFiles reopened(String name, Path file, BitSet locked) throws IOException {
        try {
            return new PackedFiles(named(file), locked);
        } catch (ZipException | IllegalArgumentException broken) {
            throw unreadable(name);
        }
    }

    /** Names in UTF-8, or, from older programs, in that of DOS. */
    private static ZipFile named(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException odd) {
            return new ZipFile(file.toFile(), Charset.forName("IBM437"));
        }
    }

    int size() {
        return zip.size();
    }

    /** What is in it, in its order. */
    Iterator<Packed> iterator() {
        var entries = zip.stream().iterator();
        return new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public Packed next() {
                return new Packed(entries.next(), locked.get(at++));
            }
        };
    }

    InputStream read(Packed packed) throws IOException {
        return zip.getInputStream(packed.entry());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static Refusal unreadable(String name) {
        return Refusal.unprocessable(name + " cannot be unpacked. Pack it again as a zip without a password.");
    }

    static Refusal locked(String name) {
        return Refusal.unprocessable(name + " is locked with a password. Pack it again as a zip without one.");
    }

    /**
     * Takes the mark of a password from the headers at the end of a zip, so that Java lists what is in it. Which had the mark, by their
     * place in the order; none when this is no zip, or one of the largest kind.
     */
    private static BitSet unlockHeaders(Path file) throws IOException {
        var locked = new BitSet();
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var said = PackedList.allSaidIn(channel);
            if (!said.isEmpty()) {
                var list = said.get(0);
                if (list.from() >= 0 && list.size() <= Integer.MAX_VALUE) {
                    unlock(channel, list.from(), PackedList.read(channel, list.from(), (int) list.size()), locked);
                }
            }
        }
        return locked;
    }

    private static void unlock(FileChannel file, long from, ByteBuffer headers, BitSet locked) throws IOException {
        int number = 0;
        for (int at = 0; at + HEADER_SIZE <= headers.limit() && headers.getInt(at) == HEADER_SIGNATURE; number++) {
            int flags = headers.getShort(at + 8);
            if ((flags & 1) != 0) {
                locked.set(number);
                var open = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
                open.putShort((short) (flags & ~1))
                        .putShort((short) ZipEntry.DEFLATED)
                        .flip();
                file.write(open, from + at + 8);
            }
            at += HEADER_SIZE + length(headers, at + 28) + length(headers, at + 30) + length(headers, at + 32);
        }
    }

    private static int length(ByteBuffer headers, int at) {
        return Short.toUnsignedInt(headers.getShort(at));
    }
}

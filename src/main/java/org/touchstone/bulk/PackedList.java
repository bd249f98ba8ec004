package org.touchstone.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of contents that a zip has at its end, as that end says: how many entries, where, and how many bytes long. Java's reader takes
 * all of it into memory before it tells how much it is.
 *
 * @param entries what the end says; a list of more than 65,535 may say less
 */
record PackedList(long entries, long from, long size) {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    /** Of a zip with more, or larger, than fits into the end's own numbers: a second end, and where that is. */
    private static final int LARGE_END_SIGNATURE = 0x06064b50;

    private static final int LARGE_END_SIZE = 56;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;

    /** Last first: what looks like an end may be a part of a comment, so a reader may take an earlier one. None when this is no zip. */
    static List<PackedList> allSaidIn(FileChannel file) throws IOException {
        int tail = (int) Math.min(file.size(), END_SIZE + LONGEST_COMMENT);
        long tailAt = file.size() - tail;
        var end = read(file, tailAt, tail);
        var said = new ArrayList<PackedList>();
        for (int at = tail - END_SIZE; at >= 0; at--) {
            if (end.getInt(at) == END_SIGNATURE) {
                long size = Integer.toUnsignedLong(end.getInt(at + 12));
                said.add(new PackedList(Short.toUnsignedInt(end.getShort(at + 10)), tailAt + at - size, size));
                addLarge(file, tailAt + at, said);
            }
        }
        return said;
    }

    private static void addLarge(FileChannel file, long endAt, List<PackedList> said) throws IOException {
        if (endAt < LOCATOR_SIZE) {
            return;
        }
        var locator = read(file, endAt - LOCATOR_SIZE, LOCATOR_SIZE);
        long at = locator.getInt(0) == LOCATOR_SIGNATURE ? locator.getLong(8) : -1;
        if (at < 0 || at > endAt - LOCATOR_SIZE - LARGE_END_SIZE) {
            return;
        }
        var large = read(file, at, LARGE_END_SIZE);
        if (large.getInt(0) == LARGE_END_SIGNATURE) {
            long size = large.getLong(40);
            said.add(new PackedList(large.getLong(32), at - size, size));
        }
    }

    static ByteBuffer read(FileChannel file, long from, int size) throws IOException {
        var bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) > 0) {
            // Until it is full.
        }
        return bytes.flip();
    }
}

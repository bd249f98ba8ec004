package org.touchstone.bulk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.touchstone.job.NewItem;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

/** Lets items through as long as they are not too many nor too much. */
final class ItemLimit {
    /** Entries of a zip for each article: itself, its folder, and twice what a system puts beside. */
    private static final int ENTRIES_EACH = 4;

    /** Bytes for each entry in a zip's list of contents: more than a long path and what a system notes beside it. */
    private static final int LISTED_EACH = 1_000;

    private final Consumer<NewItem> taker;
    private final int most;
    private final int megabytes;
    private int items;
    private long size;

    ItemLimit(Consumer<NewItem> taker, ImportSettings settings) {
        this.taker = taker;
        this.most = settings.maxItems();
        this.megabytes = settings.maxMegabytes();
    }

    /** A stream of which every byte counts when it is read, whether anything of it is kept or not. */
    InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                if (b >= 0) {
                    more(1);
                }
                return b;
            }

            @Override
            public int read(byte[] into, int at, int most) throws IOException {
                int count = super.read(into, at, most);
                if (count > 0) {
                    more(count);
                }
                return count;
            }
        };
    }

    private void more(int bytes) {
        size += bytes;
        if (size > megabytes * 1_048_576L) {
            throw Refusal.of(
                    Kind.TOO_LARGE,
                    "Unpacked this is larger than " + megabytes
                            + " MB, which is the most that is taken at once. Bring it in parts.");
        }
    }

    /** Refuses a zip that holds far more than the articles that are taken, each in a folder and with what a system puts beside it. */
    void fits(String name, long entries) {
        if (entries > mostEntries()) {
            throw Refusal.of(
                    Kind.TOO_LARGE,
                    name + " holds " + entries + " entries, and at most " + most
                            + " articles are imported at once. Pack it in parts.");
        }
    }

    /** Refuses it by what it says at its end, before its list of contents is read into memory. */
    void fits(String name, PackedList list) {
        fits(name, list.entries());
        long largest = mostEntries() * LISTED_EACH;
        if (list.size() > largest) {
            throw Refusal.of(
                    Kind.TOO_LARGE,
                    "The list of what is in " + name + " is " + list.size() + " bytes long, and at most " + largest
                            + " of that are read. Pack it without comments, or in parts.");
        }
    }

    private long mostEntries() {
        return (long) ENTRIES_EACH * most;
    }

    void take(NewItem item) {
        items++;
        if (items > most) {
            throw Refusal.of(
                    Kind.TOO_LARGE, "At most " + most + " articles are imported at once. Bring the rest afterwards.");
        }
        taker.accept(item);
    }

    int items() {
        return items;
    }

    /** Refuses an import that has nothing in it. */
    void some(String otherwise) {
        if (items == 0) {
            throw Refusal.malformed(otherwise);
        }
    }
}

package org.touchstone.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.touchstone.digest.Sha256;
import org.touchstone.job.ItemForm;
import org.touchstone.job.NewItem;
import org.touchstone.refusal.Refusal;
import org.touchstone.text.Unstorable;

/** Lines of NDJSON as items, one article each; blank lines are passed over. A line that is no article is that item's failure. */
final class LineItems {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_TITLE = 120;

    private final ItemLimit items;

    LineItems(ItemLimit items) {
        this.items = items;
    }

    /** @param where what stands before a line's number in its label */
    void take(InputStream in, String where) throws IOException {
        var line = new ByteArrayOutputStream();
        boolean tooLong = false;
        int number = 1;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                keep(line, tooLong, where + "line " + number++);
                line.reset();
                tooLong = false;
            } else if (line.size() < FileItems.LARGEST) {
                line.write(b);
            } else {
                tooLong = true;
            }
        }
        keep(line, tooLong, where + "line " + number);
    }

    private void keep(ByteArrayOutputStream bytes, boolean tooLong, String where) {
        if (tooLong) {
            items.take(NewItem.refused(ItemForm.LINE, where, FileItems.tooLarge("line")));
            return;
        }
        var line = decoded(bytes);
        if (line == null) {
            items.take(NewItem.refused(ItemForm.LINE, where, notText()));
            return;
        }
        if (line.isEmpty()) {
            return;
        }
        var title = title(line);
        var label = title == null ? where : where + ": " + title;
        items.take(NewItem.line(label, line, Sha256.of(line)));
    }

    /** The line without what surrounds it; null when it is not text. */
    private static @Nullable String decoded(ByteArrayOutputStream bytes) {
        try {
            var line = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            var bare = (line.startsWith("\ufeff") ? line.substring(1) : line).strip();
            return Unstorable.isIn(bare) ? null : bare;
        } catch (CharacterCodingException broken) {
            return null;
        }
    }

    private static Refusal notText() {
        return Refusal.malformed(
                "There are characters in it that are not text. Save the file as UTF-8 and send it again.");
    }

    private static @Nullable String title(String line) {
        try {
            var title = JSON.readTree(line).path("title");
            if (!title.isTextual() || title.asText().isBlank() || Unstorable.isIn(title.asText())) {
                return null;
            }
            return Shortened.of(title.asText(), LONGEST_TITLE);
        } catch (JsonProcessingException broken) {
            return null;
        }
    }
}

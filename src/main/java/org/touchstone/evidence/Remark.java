package org.touchstone.evidence;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Field;

/** What may stand in a note: words, and no addresses. An address in a note is a source that nobody can check, count or find again. */
final class Remark {
    static final int MAX = 5_000;
    private static final Pattern ADDRESS = Pattern.compile("\\b(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

    private Remark() {}

    /** Hands back the note without the space around it, null for none. */
    static @Nullable String checked(@Nullable String note) {
        if (note == null || note.isBlank()) {
            return null;
        }
        if (ADDRESS.matcher(note).find()) {
            throw Refusal.unprocessable(
                    "There is an address in the note. Add it as a source, so that it is kept, checked and counted.",
                    List.of(
                            new Field("/note", "Leave the address out here."),
                            new Field("/sourceId", "Add the address as a source, and name that source here.")));
        }
        return Limited.text("/note", note, MAX);
    }
}

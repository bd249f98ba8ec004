package org.touchstone.inquiry;

import org.jspecify.annotations.Nullable;
import org.touchstone.date.PartialDate;
import org.touchstone.refusal.Refusal;

/**
 * What was looked for, where and when, and that nothing was found.
 *
 * @param lookedIn archives, registers, sites, people asked
 * @param lookedAt as precise as it is known, see {@link PartialDate}
 */
public record Finding(
        String lookedFor,
        String lookedIn,
        String lookedAt,
        @Nullable String note) {
    static final int MAX = 1_000;
    static final int MAX_NOTE = 5_000;

    public Finding {
        lookedFor = filled("/lookedFor", lookedFor);
        lookedIn = filled("/lookedIn", lookedIn);
        String date = PartialDate.checked("/lookedAt", lookedAt);
        if (date == null) {
            throw Refusal.field("/lookedAt", "Say when it was looked for, such as 2026-11-22.");
        }
        lookedAt = date;
        note = note == null || note.isBlank() ? null : limited("/note", note, MAX_NOTE);
    }

    private static String filled(String pointer, String text) {
        String tidy = limited(pointer, text, MAX);
        if (tidy.isEmpty()) {
            throw Refusal.field(pointer, "This must not be empty.");
        }
        return tidy;
    }

    private static String limited(String pointer, String text, int max) {
        String tidy = text.strip();
        if (tidy.length() > max) {
            throw Refusal.field(pointer, "This may have " + max + " characters at most; it has " + tidy.length() + ".");
        }
        if (tidy.indexOf('\0') >= 0) {
            throw Refusal.field(pointer, "This has a character in it that is not text.");
        }
        return tidy;
    }
}

package org.touchstone.storedtext;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.digest.Sha256;

/**
 * A text to be stored, with how it came.
 *
 * @param content as the package {@code page} reads it: lines end in LF, no control characters
 * @param mediaType of what the text was read from, such as {@code text/html}; null when nobody said
 * @param url where it came from in the end, after redirects; null when it has no address
 */
public record NewText(
        String content,
        TextOrigin origin,
        @Nullable String mediaType,
        @Nullable String url,
        Instant obtainedAt) {
    /** SHA-256 over its UTF-8, as 64 lower-case hexadecimal digits. */
    public String sha256() {
        return Sha256.of(content);
    }

    /** A text that a person put in. */
    public static NewText pasted(String content, Instant now) {
        return new NewText(content, TextOrigin.PASTED, null, null, now);
    }
}

package org.touchstone.bulk;

import org.jspecify.annotations.Nullable;
import org.touchstone.job.Trouble;

/**
 * Why something was not imported, with the members of a problem document (RFC 9457).
 *
 * @param title the same for all of one kind
 * @param detail what is the matter here, and what to do about it
 */
record ImportProblem(String type, String title, String detail) {
    static @Nullable ImportProblem of(@Nullable Trouble trouble) {
        return trouble == null ? null : new ImportProblem("about:blank", title(trouble), trouble.detail());
    }

    private static String title(Trouble trouble) {
        if (trouble.kind() == null) {
            return "Fault of the server";
        }
        return switch (trouble.kind()) {
            case MALFORMED -> "Not an article that can be read";
            case UNSUPPORTED -> "Kind of file that is not read";
            case TOO_LARGE -> "Too large";
            case UPSTREAM -> "Page that cannot be fetched";
            case FORBIDDEN, UNAUTHENTICATED -> "Not allowed";
            case MISSING -> "Not found";
            case CONFLICT, STALE, VERSION_REQUIRED -> "Clash with what is here";
            case UNPROCESSABLE -> "Refused";
            case TOO_MANY -> "Too many at once";
        };
    }
}

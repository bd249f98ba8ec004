package org.touchstone.exchange;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;

/** The two forms of a bundle: one JSON document, or a line for each thing. */
enum Format {
    JSON("application/json"),
    NDJSON("application/x-ndjson");

    static final String NAME = "touchstone-bundle";
    static final int VERSION = 1;

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the address asks for, else what the Accept header asks for, else JSON. */
    static Format wanted(@Nullable String parameter, @Nullable String accept) {
        if (parameter == null || parameter.isBlank()) {
            return accept != null && accept.contains(NDJSON.mediaType) ? NDJSON : JSON;
        }
        for (Format format : values()) {
            if (format.extension().equalsIgnoreCase(parameter.strip())) {
                return format;
            }
        }
        throw Refusal.malformed("The format is json or ndjson, not " + parameter + ".");
    }
}

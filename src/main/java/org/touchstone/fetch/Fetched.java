package org.touchstone.fetch;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What another server answered.
 *
 * @param uri where the content came from in the end, after redirects
 * @param content the body, decompressed
 * @param contentType the header as sent, or null
 * @param status the HTTP status of the final answer, always 2xx
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on once and never compared
public record Fetched(URI uri, byte[] content, @Nullable String contentType, Instant at, int status) {}

package org.touchstone.wire;

import java.nio.file.Path;

/**
 * A body that was put on the disk before anybody looks at it, because it may be larger than memory should hold and slower to come than a
 * transaction should last. The file goes when the request ends.
 *
 * @param sha256 of its bytes, as 64 lower-case hexadecimal digits: by it two requests are the same
 */
public record SpooledBody(Path file, String sha256) {}

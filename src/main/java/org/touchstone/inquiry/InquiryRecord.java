package org.touchstone.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry whole, as it is stored first and as a bundle carries it.
 *
 * @param withdrawnAt when its author took it back although an assessment rests on it
 */
public record InquiryRecord(
        String publicId, Finding finding, @Nullable Instant withdrawnAt, Instant createdAt) {}

package org.touchstone.job;

/** A job was begun, called off, taken up again, came to its end, or was let go of after that. */
public record JobChanged(String publicId, JobState state) {}

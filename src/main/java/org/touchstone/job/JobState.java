package org.touchstone.job;

import java.util.Set;

/** How a job stands. */
public enum JobState {
    /** Waits for its turn: for a free thread, and for the job of its workspace that is before it. */
    QUEUED,
    /** Is gone through; after a stop of the server it goes on by itself. */
    RUNNING,
    /** Somebody called it off; what is left waits until it is resumed. */
    CANCELLED,
    /** Cannot go on, and its problem says why; what is left waits until it is resumed. */
    STOPPED,
    /** Every item was dealt with, well or not. */
    DONE;

    boolean mayBecome(JobState next) {
        return switch (this) {
            case QUEUED -> Set.of(RUNNING, CANCELLED).contains(next);
            case RUNNING -> Set.of(CANCELLED, STOPPED, DONE).contains(next);
            case CANCELLED, STOPPED, DONE -> next == QUEUED;
        };
    }

    /** Whether it goes on without anybody's doing. */
    public boolean live() {
        return this == QUEUED || this == RUNNING;
    }
}

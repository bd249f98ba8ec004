package org.touchstone.suggestion;

/** How far one asking is. */
public enum RoundState {
    WAITING,
    ASKING,
    ANSWERED,
    FAILED;

    /** Whether nothing more will come of it. */
    boolean isOver() {
        return switch (this) {
            case WAITING, ASKING -> false;
            case ANSWERED, FAILED -> true;
        };
    }
}

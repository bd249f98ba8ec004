package org.touchstone.comparison;

/** How one statement stands to another; directed, from the first to the second. */
public enum RelationType {
    SAME,
    /** The first says all that the second says, and more. */
    MORE_SPECIFIC,
    /** The second says all that the first says, and more. */
    MORE_GENERAL,
    /** Both can be true, but they give one value with different, and not nested, precision. */
    PRECISION_TENSION,
    /** Both cannot be true. */
    CONTRADICTS,
    /** Each can be true of its own time, place or person. */
    DIFFERENT_SCOPE,
    /** Both repeat one source; never concluded from their words. */
    SAME_ORIGIN,
    UNRELATED;

    /** The type of the same relation seen from the other end. */
    public RelationType reversed() {
        return switch (this) {
            case MORE_SPECIFIC -> MORE_GENERAL;
            case MORE_GENERAL -> MORE_SPECIFIC;
            case SAME, PRECISION_TENSION, CONTRADICTS, DIFFERENT_SCOPE, SAME_ORIGIN, UNRELATED -> this;
        };
    }
}

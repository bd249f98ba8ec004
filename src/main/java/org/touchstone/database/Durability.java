package org.touchstone.database;

import java.sql.SQLException;

/** What a commit on the embedded database promises when it returns. PostgreSQL keeps its own promise and is left alone. */
enum Durability {
    /** What was committed is on the disk: it survives a killed process and a power cut. */
    SAFE,
    /** What was committed within the last second may be lost when the process dies. */
    RELAXED;

    /** The name of the connection property that carries the setting to the driver. */
    static final String PROPERTY = "touchstoneDurability";

    static Durability of(String word) throws SQLException {
        return switch (word) {
            case "safe" -> SAFE;
            case "relaxed" -> RELAXED;
            default -> throw new SQLException("touchstone.database.durability must be safe or relaxed, not " + word);
        };
    }
}

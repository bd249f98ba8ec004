package org.touchstone.database;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** A copy of the embedded database, taken while it is in use. */
public final class OnlineBackup {
    private final EmbeddedStore store;

    private OnlineBackup(EmbeddedStore store) {
        this.store = store;
    }

    /** Empty when the connection leads to a database that runs elsewhere and has a backup of its own. */
    public static Optional<OnlineBackup> of(Connection connection) throws SQLException {
        if (!connection.getMetaData().getURL().startsWith("jdbc:h2:")) {
            return Optional.empty();
        }
        return Optional.of(new OnlineBackup(connection.unwrap(EmbeddedStore.class)));
    }

    /** Writes a zip that holds the database's file with everything committed before the call; then closes {@code out}. */
    public void writeTo(OutputStream out) throws IOException, SQLException {
        store.backUp(out);
    }
}

package org.touchstone.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * The embedded databases that are open in this process, and how many connections each has.
 *
 * <p>H2 2.4 evaluates a check constraint with the session that made it. Once that session is closed, every write to the table
 * fails with "the database has been closed", until the database is opened anew. So a connection that has made tables is
 * kept open until the last other connection closes, and the database with it.
 */
final class EmbeddedStores {
    private final Map<String, Open> open = new HashMap<>();

    /** Opens a connection; null where H2 does not know the URL. */
    interface Opening {
        @Nullable
        Connection open() throws SQLException;
    }

    private static final class Open {
        private final EmbeddedStore store;
        private final List<Connection> kept = new ArrayList<>();
        private int connections;

        private Open(EmbeddedStore store) {
            this.store = store;
        }
    }

    synchronized @Nullable Connection open(EmbeddedUrl url, Durability durability, Opening opening)
            throws SQLException {
        Connection h2 = opening.open();
        if (h2 == null) {
            return null;
        }
        MVStore store = EmbeddedStore.storeOf(h2);
        Open of = open.get(url.path());
        if (of == null || !of.store.belongsTo(store)) {
            of = new Open(new EmbeddedStore(store, durability));
            open.put(url.path(), of);
        }
        of.connections++;
        return EmbeddedConnection.of(h2, of.store, this);
    }

    synchronized void close(EmbeddedStore store, Connection h2, boolean madeTables) throws SQLException {
        for (Open of : List.copyOf(open.values())) {
            if (of.store == store) {
                close(of, h2, madeTables);
                return;
            }
        }
        h2.close();
    }

    private void close(Open of, Connection h2, boolean madeTables) throws SQLException {
        of.connections--;
        if (of.connections > 0 && madeTables) {
            h2.rollback();
            of.kept.add(h2);
            return;
        }
        h2.close();
        if (of.connections == 0) {
            open.values().remove(of);
            for (Connection kept : of.kept) {
                kept.close();
            }
        }
    }
}

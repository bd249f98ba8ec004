package org.touchstone.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one JDBC driver that the build names: it hands {@code jdbc:h2:} and {@code jdbc:postgresql:} URLs to their own drivers, so
 * that the database is chosen when the server starts and not when it is built. Connections to H2 are made safe: see
 * {@link EmbeddedConnection}.
 */
public final class RoutingDriver implements Driver {
    private final Driver h2 = new org.h2.Driver();
    private final Driver postgresql = new org.postgresql.Driver();
    private final EmbeddedStores stores = new EmbeddedStores();

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        Driver driver = driverOf(url);
        var rest = new Properties();
        rest.putAll(properties);
        Object durability = rest.remove(Durability.PROPERTY);
        if (driver == h2) {
            return connectEmbedded(
                    EmbeddedUrl.of(url), Durability.of(durability == null ? "safe" : durability.toString()), rest);
        }
        // Many rows of one table in one statement: an article has thousands.
        rest.putIfAbsent("reWriteBatchedInserts", "true");
        return driver.connect(url, rest);
    }

    private @Nullable Connection connectEmbedded(EmbeddedUrl url, Durability durability, Properties properties)
            throws SQLException {
        if (durability == Durability.SAFE) {
            url.refuseToLose();
        }
        return stores.open(url, durability, () -> h2.connect(url.url(), properties));
    }

    @Override
    public boolean acceptsURL(String url) {
        return isH2(url) || isPostgresql(url);
    }

    private Driver driverOf(String url) throws SQLException {
        if (isH2(url)) {
            return h2;
        }
        if (isPostgresql(url)) {
            return postgresql;
        }
        throw new SQLException(
                "The database URL must begin with jdbc:h2: or jdbc:postgresql:, and this one does not: " + url);
    }

    private static boolean isH2(String url) {
        return url.startsWith("jdbc:h2:");
    }

    private static boolean isPostgresql(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return driverOf(url).getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.touchstone.database");
    }
}

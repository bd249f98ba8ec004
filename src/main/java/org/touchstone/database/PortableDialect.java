package org.touchstone.database;

import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/**
 * The SQL that both databases understand. H2 in its PostgreSQL mode takes all that Hibernate writes for PostgreSQL, except the
 * weaker row lock {@code for no key update}; the stronger {@code for update} locks the same row on both.
 */
public final class PortableDialect extends PostgreSQLDialect {

    public PortableDialect() {}

    public PortableDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    public String getForUpdateString() {
        return " for update";
    }
}

package org.touchstone.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A connection to the embedded database whose commits are on the disk when they return. Only one that has written pays for it.
 * One that has made tables stays open behind the scenes: see {@link EmbeddedStores}.
 *
 * <p>A proxy and not a delegate with its three hundred methods: it adds less than a microsecond to a call that takes ten.
 */
final class EmbeddedConnection implements InvocationHandler {
    private static final Pattern MAKES_TABLES = Pattern.compile("(?i)\\b(create|alter)\\s+(\\w+\\s+)*table\\b");

    private final Connection h2;
    private final EmbeddedStore store;
    private final EmbeddedStores stores;
    private boolean wrote;
    private boolean madeTables;
    private boolean closed;

    private EmbeddedConnection(Connection h2, EmbeddedStore store, EmbeddedStores stores) {
        this.h2 = h2;
        this.store = store;
        this.stores = stores;
    }

    static Connection of(Connection h2, EmbeddedStore store, EmbeddedStores stores) {
        return proxy(Connection.class, new EmbeddedConnection(h2, store, stores));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "commit", "setAutoCommit" -> {
                Object result = store.whole(() -> call(h2, method, arguments));
                settle();
                yield result;
            }
            case "close", "abort" -> close();
            case "isClosed" -> closed || h2.isClosed();
            case "rollback" -> {
                Object result = store.whole(() -> call(h2, method, arguments));
                wrote = wrote && arguments != null;
                yield result;
            }
            case "createStatement" -> wrapped(Statement.class, call(h2, method, arguments));
            case "prepareStatement" -> {
                note(arguments);
                yield wrapped(PreparedStatement.class, call(h2, method, arguments));
            }
            case "prepareCall" -> wrapped(CallableStatement.class, call(h2, method, arguments));
            case "unwrap" -> asksForStore(arguments) ? store : call(h2, method, arguments);
            default -> call(h2, method, arguments);
        };
    }

    private static boolean asksForStore(Object @Nullable [] arguments) {
        return arguments != null && arguments.length == 1 && arguments[0] == EmbeddedStore.class;
    }

    private @Nullable Object wrapped(Class<? extends Statement> kind, @Nullable Object statement) {
        return proxy(kind, (proxy, method, arguments) -> statementCall(statement, method, arguments));
    }

    /** Whatever may write is kept whole and remembered until the commit; outside a transaction it is its own commit. */
    private @Nullable Object statementCall(@Nullable Object statement, Method method, Object @Nullable [] arguments)
            throws Throwable {
        boolean mayWrite =
                method.getName().startsWith("execute") && !method.getName().equals("executeQuery");
        if (!mayWrite) {
            return call(statement, method, arguments);
        }
        wrote = true;
        note(arguments);
        Object result = store.whole(() -> call(statement, method, arguments));
        if (h2.getAutoCommit()) {
            settle();
        }
        return result;
    }

    /** Remembers that tables are made or changed on this connection. */
    private void note(Object @Nullable [] arguments) {
        if (arguments != null && arguments[0] instanceof String sql) {
            madeTables |= MAKES_TABLES.matcher(sql).find();
        }
    }

    private @Nullable Object close() throws SQLException {
        if (!closed) {
            closed = true;
            stores.close(store, h2, madeTables);
        }
        return null;
    }

    private void settle() throws SQLException {
        if (wrote) {
            store.settle();
            wrote = false;
        }
    }

    private static @Nullable Object call(@Nullable Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(EmbeddedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

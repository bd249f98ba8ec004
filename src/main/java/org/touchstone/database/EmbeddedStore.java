package org.touchstone.database;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.zip.ZipOutputStream;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * The file under an embedded H2 database, and the two things that H2 does not do for it (docs/adr/0003).
 *
 * <p>It brings commits to the disk before they are acknowledged, one sync for all that wait. And it saves between statements, not
 * in the middle of one: H2 collects what it saves table by table, so that a save beside a running statement can hold a row
 * without its index entry, which a process killed at that moment leaves behind for good.
 */
final class EmbeddedStore {
    /** How long a save waits for running statements; longer only when one of them waits for another's row lock. */
    private static final long PATIENCE_MILLIS = 5;

    private final MVStore store;
    private final SharedSync sync = new SharedSync(this::syncNow);
    private final ReentrantReadWriteLock statements = new ReentrantReadWriteLock();
    private final ReentrantLock oneBackup = new ReentrantLock();

    private final Durability durability;

    EmbeddedStore(MVStore store, Durability durability) {
        this.store = store;
        this.durability = durability;
    }

    static MVStore storeOf(Connection h2) throws SQLException {
        var session = h2.unwrap(JdbcConnection.class).getSession();
        if (session instanceof SessionLocal local) {
            return local.getDatabase().getStore().getMvStore();
        }
        throw new SQLException(
                "This H2 database is run by another process, so its commits cannot be made safe from here");
    }

    /** How many commits have asked for the disk so far. */
    long settled() {
        return sync.drawn();
    }

    boolean belongsTo(MVStore other) {
        return store == other;
    }

    /** A change to the database that no save may cut in two. */
    interface Change {
        @Nullable
        Object make() throws Throwable;
    }

    @Nullable
    Object whole(Change change) throws Throwable {
        statements.readLock().lock();
        try {
            return change.make();
        } finally {
            statements.readLock().unlock();
        }
    }

    /** Returns when everything committed before the call is on the disk. */
    void settle() throws SQLException {
        if (durability == Durability.SAFE) {
            bringToDisk();
        }
    }

    private void bringToDisk() throws SQLException {
        try {
            sync.await();
        } catch (RuntimeException e) {
            throw new SQLException(
                    "The disk did not take the change. Whether it is kept is known after a restart: " + e.getMessage(),
                    "08007",
                    e);
        }
    }

    /** Writes a zip with the database's file as it is now; writers go on meanwhile. */
    void backUp(OutputStream out) throws IOException, SQLException {
        oneBackup.lock();
        try (var zip = new ZipOutputStream(out)) {
            bringToDisk();
            store.getFileStore().backup(zip);
        } finally {
            oneBackup.unlock();
        }
    }

    private void syncNow() {
        // H2 takes an interrupt for the end of its waiting, and would go on to sync what is not yet written.
        boolean interrupted = Thread.interrupted();
        try {
            save();
            // A save that H2 began by itself may still be under way: only when its queue is empty is there all to sync.
            store.executeFilestoreOperation(() -> {});
            store.sync();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void save() {
        boolean alone = false;
        try {
            alone = statements.writeLock().tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            store.commit();
        } finally {
            if (alone) {
                statements.writeLock().unlock();
            }
        }
    }
}

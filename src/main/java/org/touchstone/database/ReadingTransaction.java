package org.touchstone.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Begins a transaction for {@link ReadsOnly}, before {@code @Transactional} would, unless one is under way. */
@ReadsOnly
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class ReadingTransaction {
    private final EntityManager entities;

    ReadingTransaction(EntityManager entities) {
        this.entities = entities;
    }

    @AroundInvoke
    @Nullable
    Object read(InvocationContext call) throws Exception {
        if (QuarkusTransaction.isActive()) {
            return call.proceed();
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            var session = entities.unwrap(Session.class);
            session.setDefaultReadOnly(true);
            session.setHibernateFlushMode(FlushMode.MANUAL);
            return call.proceed();
        });
    }
}

package org.touchstone.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import org.hibernate.FlushMode;
import org.hibernate.engine.spi.SelfDirtinessTracker;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
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
            var session = entities.unwrap(SessionImplementor.class);
            session.setDefaultReadOnly(true);
            session.setHibernateFlushMode(FlushMode.MANUAL);
            var read = call.proceed();
            if (isLeftToWrite(session)) {
                var method = call.getMethod();
                throw new IllegalStateException(method.getDeclaringClass().getSimpleName() + "." + method.getName()
                        + " is @ReadsOnly, and left something to be written");
            }
            return read;
        });
    }

    /** Entities tell by themselves what of them was changed, so no second copy of them is needed for it. */
    private static boolean isLeftToWrite(SessionImplementor session) {
        if (session.getActionQueue().hasAnyQueuedActions()) {
            return true;
        }
        for (var entry : session.getPersistenceContextInternal().reentrantSafeEntityEntries()) {
            if (entry.getKey() instanceof SelfDirtinessTracker entity
                    && entity.$$_hibernate_hasDirtyAttributes()
                    && isChanged(entity, entry.getValue().getPersister())) {
                return true;
            }
        }
        return false;
    }

    /** Lists of other entities are left out: one tells that it was changed as soon as it was read. */
    private static boolean isChanged(SelfDirtinessTracker entity, EntityPersister type) {
        return Arrays.stream(entity.$$_hibernate_getDirtyAttributes())
                .anyMatch(name -> !(type.findAttributeMapping(name) instanceof PluralAttributeMapping));
    }
}

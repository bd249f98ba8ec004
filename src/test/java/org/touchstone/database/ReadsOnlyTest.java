package org.touchstone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadsOnlyTest {
    @Inject
    Reader reader;

    @Inject
    EntityManager entities;

    @ApplicationScoped
    @ReadsOnly
    static class Reader {
        @Inject
        EntityManager entities;

        boolean looksForChanges() {
            var session = entities.unwrap(Session.class);
            return session.getHibernateFlushMode() != FlushMode.MANUAL && !session.isDefaultReadOnly();
        }

        void refuse() {
            throw new IllegalStateException("not to be read");
        }
    }

    @Test
    void a_transaction_of_its_own_looks_for_no_changes() {
        assertThat(reader.looksForChanges()).isFalse();
    }

    @Test
    void in_the_middle_of_a_change_it_leaves_that_one_as_it_is() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(reader.looksForChanges()).isTrue();
            assertThat(entities.unwrap(Session.class).getHibernateFlushMode()).isEqualTo(FlushMode.AUTO);
        });
    }

    @Test
    void what_it_throws_comes_out_as_it_was_thrown() {
        assertThat(catchThrowable(reader::refuse))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("not to be read");
    }
}

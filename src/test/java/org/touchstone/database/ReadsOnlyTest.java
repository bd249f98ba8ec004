package org.touchstone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.activity.Activities;
import org.touchstone.activity.Done;
import org.touchstone.permission.Role;
import org.touchstone.wire.MergePatch;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Seat;
import org.touchstone.workspace.Workspace;
import org.touchstone.workspace.Workspaces;

@QuarkusTest
class ReadsOnlyTest {
    @Inject
    Given given;

    @Inject
    Reader reader;

    @Inject
    EntityManager entities;

    @ApplicationScoped
    @ReadsOnly
    static class Reader {
        @Inject
        EntityManager entities;

        @Inject
        Activities activities;

        @Inject
        Workspaces workspaces;

        @Inject
        ObjectMapper mapper;

        boolean looksForChanges() {
            var session = entities.unwrap(Session.class);
            return session.getHibernateFlushMode() != FlushMode.MANUAL && !session.isDefaultReadOnly();
        }

        private Contributor contributor(String name) {
            return entities.createQuery("from Contributor c where c.name = :name", Contributor.class)
                    .setParameter("name", name)
                    .getSingleResult();
        }

        void rename(Person admin) {
            var workspace = workspaces.find(admin.workspace()).orElseThrow();
            var seat = new Seat();
            seat.take(workspace, contributor(admin.name()), Role.ADMIN);
            var patch = mapper.createObjectNode().put("name", "Renamed");
            workspaces.change(seat, MergePatch.of(patch, mapper), "\"" + workspace.version() + "\"");
        }

        void note(String name, String subject) {
            var by = contributor(name);
            var workspace = entities.createQuery(
                            "select c.workspace from Contributor c where c.name = :name", Workspace.class)
                    .setParameter("name", name)
                    .getSingleResult();
            activities.record(Done.by(workspace, by, "touched", "article", subject));
        }

        long count(String subject) {
            return entities.createQuery("select count(a) from Activity a where a.subjectId = :subject", Long.class)
                    .setParameter("subject", subject)
                    .getSingleResult();
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
    void what_a_reader_would_write_is_refused_by_name_rather_than_lost() {
        var name = given.admin().name();

        assertThat(catchThrowable(() -> reader.note(name, "01j0000000000000000refused")))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("Reader.note is @ReadsOnly, and left something to be written");

        assertThat(reader.count("01j0000000000000000refused")).isZero();
    }

    @Test
    void what_a_reader_would_change_is_refused_even_if_it_says_that_it_should_be_written_now() {
        var admin = given.admin();

        assertThat(catchThrowable(() -> reader.rename(admin)))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("Reader.rename is @ReadsOnly, and left something to be written");
    }

    @Test
    void what_a_change_has_written_is_kept_although_a_reader_joined_it() {
        var name = given.admin().name();

        QuarkusTransaction.requiringNew().run(() -> {
            reader.note(name, "01j000000000000000000kept1");
            assertThat(reader.count("01j000000000000000000kept1")).isEqualTo(1);
            reader.note(name, "01j000000000000000000kept2");
        });

        assertThat(reader.count("01j000000000000000000kept1")).isEqualTo(1);
        assertThat(reader.count("01j000000000000000000kept2")).isEqualTo(1);
    }

    @Test
    void what_it_throws_comes_out_as_it_was_thrown() {
        assertThat(catchThrowable(reader::refuse))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("not to be read");
    }
}

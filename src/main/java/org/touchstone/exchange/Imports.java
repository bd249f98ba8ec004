package org.touchstone.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.touchstone.activity.Activities;
import org.touchstone.activity.Done;
import org.touchstone.identity.PublicIds;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Contributors;
import org.touchstone.workspace.Scales;
import org.touchstone.workspace.Seat;
import org.touchstone.workspace.Verdict;
import org.touchstone.workspace.VerdictValue;
import org.touchstone.workspace.Workspace;

/** Claims on their way in: all of a bundle or nothing of it. */
@ApplicationScoped
class Imports {
    /** As long as the largest bundle may take, in seconds. */
    private static final int LONGEST = 6 * 60 * 60;

    private final DataSource database;
    private final EntityManager entities;
    private final Exports exports;
    private final Contributors contributors;
    private final Scales scales;
    private final Activities activities;
    private final Validator validator;

    Imports(
            DataSource database,
            EntityManager entities,
            Exports exports,
            Contributors contributors,
            Scales scales,
            Activities activities,
            Validator validator) {
        this.database = database;
        this.entities = entities;
        this.exports = exports;
        this.contributors = contributors;
        this.scales = scales;
        this.activities = activities;
        this.validator = validator;
    }

    @Transactional(rollbackOn = Exception.class)
    @TransactionConfiguration(timeout = LONGEST)
    ImportView keep(Seat seat, Spool spool) throws IOException, SQLException {
        var workspace = seat.workspace();
        try (Connection connection = database.getConnection()) {
            var references = new References(workspace.id(), new Lookups(connection));
            var scope = exports.scope(seat, null, null, true);
            people(seat, spool, references);
            scales(workspace, spool, references);
            entities.flush();
            var work = new Import(connection, scope, exports.names(connection, workspace), references);
            work.keep(spool, Section.EVENTS, Contents.EVENTS);
            work.keep(spool, Section.ARTICLES, Contents.ARTICLES);
            work.keep(spool, Section.SOURCES, Contents.SOURCES);
            work.keep(spool, Section.CLAIMS, Contents.CLAIMS);
            var view = work.view();
            activities.record(Done.by(workspace, seat.contributor(), "imported", "bundle", PublicIds.next())
                    .to(Map.of("created", view.created())));
            return view;
        }
    }

    private void people(Seat seat, Spool spool, References references) throws IOException, SQLException {
        spool.each(Section.CONTRIBUTORS, (told, at) -> {
            at.only(told, "id", "kind", "name", "pseudonym");
            var kind = at.in("kind").word(told.path("kind"), Set.of("PERSON", "MACHINE"));
            var name = told.path("name").isNull() ? null : at.in("name").text(told.path("name"), 80);
            var id = at.in("id").id(told.path("id"));
            var restored = contributors.restore(
                    seat.workspace(),
                    id,
                    name,
                    at.in("pseudonym").text(told.path("pseudonym"), 80),
                    Contributor.Kind.valueOf(kind));
            references.person(id, restored.id());
            if (restored.hasAccount()
                    && !restored.id().equals(seat.contributor().id())) {
                references.member(restored.id());
            }
        });
    }

    private void scales(Workspace workspace, Spool spool, References references) throws IOException, SQLException {
        spool.each(Section.SCALES, (told, at) -> {
            at.only(told, "id", "verdicts");
            var id = at.in("id").text(told.path("id"), 64);
            var values = new ArrayList<VerdictValue>();
            at.in("verdicts").each(told.path("verdicts"), (value, there) -> values.add(verdict(value, there)));
            for (Verdict verdict :
                    scales.restore(workspace, List.copyOf(values)).verdicts()) {
                references.verdict(id, verdict.code(), verdict.id());
            }
        });
    }

    private VerdictValue verdict(JsonNode told, Told at) {
        at.only(
                told,
                "code",
                "colour",
                "definition",
                "letter",
                "name",
                "normalised",
                "number",
                "published",
                "requires");
        try {
            var value = Spool.EXACT.treeToValue(told, VerdictValue.class);
            for (var violation : validator.validate(value)) {
                throw at.in(violation.getPropertyPath().toString()).wrong(violation.getMessage());
            }
            return value;
        } catch (JsonProcessingException broken) {
            throw at.wrong("This is not a verdict of a scale.");
        }
    }
}

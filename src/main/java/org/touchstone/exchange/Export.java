package org.touchstone.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One export as it is written: batch after batch, so that memory does not grow with the number of claims. */
final class Export {
    private static final int CLAIMS_AT_ONCE = 500;
    /** Articles and sources carry whole texts, of up to 2 MB each. */
    private static final int TEXTS_AT_ONCE = 10;

    private final Connection connection;
    private final Scope scope;
    private final Names names;
    private final RowReader reader;
    private final Seals seals;
    private final BundleWriter bundle;
    private final RowWriter writer;

    Export(Connection connection, Scope scope, Names names, Format format, OutputStream out) throws IOException {
        this.connection = connection;
        this.scope = scope;
        this.names = names;
        this.reader = new RowReader(connection);
        this.seals = new Seals(connection, scope);
        this.bundle = new BundleWriter(format, out);
        this.writer = new RowWriter(bundle.json(), names);
    }

    void write() throws SQLException, IOException {
        bundle.begin();
        section(Section.ARTICLES, Contents.ARTICLES, scope.articles("t"), TEXTS_AT_ONCE);
        section(Section.CLAIMS, Contents.CLAIMS, scope.claims("t"), CLAIMS_AT_ONCE);
        meetThoseOfLaterSections();
        contributors();
        section(Section.EVENTS, Contents.EVENTS, scope.events("t"), CLAIMS_AT_ONCE);
        if (bundle.sectionsStandInOneObject()) {
            bundle.name();
        }
        scales();
        section(Section.SOURCES, Contents.SOURCES, scope.sources("t"), TEXTS_AT_ONCE);
        bundle.end();
    }

    private void section(Section section, Rows rows, String condition, int atOnce) throws SQLException, IOException {
        bundle.beginSection(section.key());
        String last = "";
        List<Row> batch;
        do {
            batch = reader.read(rows, condition + " and t.public_id > ?", List.of(last), " limit " + atOnce);
            if (section == Section.CLAIMS) {
                seals.apply(batch);
            }
            for (Row row : batch) {
                bundle.beginThing(section.key());
                writer.write(rows, row);
                bundle.endThing();
            }
            if (!batch.isEmpty()) {
                last = String.valueOf(batch.get(batch.size() - 1).cell(rows, "t.public_id"));
            }
        } while (batch.size() == atOnce);
        bundle.endSection();
    }

    /** Contributors stand before sources and events, which name some of them. */
    private void meetThoseOfLaterSections() throws SQLException {
        meet("select distinct t.contributor_id from event t where " + scope.events("t"));
        meet("select distinct t.contributor_id from source t where " + scope.sources("t"));
        meet("select distinct x.contributor_id from source t join snapshot n on n.source_id = t.id"
                + " join stored_text x on x.id = n.stored_text_id where " + scope.sources("t"));
    }

    private void meet(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                names.person(result.getObject(1, UUID.class));
            }
        }
    }

    private void contributors() throws IOException {
        bundle.beginSection(Section.CONTRIBUTORS.key());
        JsonGenerator json = bundle.json();
        for (var person : names.people().values()) {
            bundle.beginThing(Section.CONTRIBUTORS.key());
            json.writeStartObject();
            json.writeStringField("id", person.id());
            json.writeStringField("kind", person.kind());
            text(json, "name", person.name());
            json.writeStringField("pseudonym", person.pseudonym());
            json.writeEndObject();
            bundle.endThing();
        }
        bundle.endSection();
    }

    private void scales() throws IOException {
        bundle.beginSection(Section.SCALES.key());
        JsonGenerator json = bundle.json();
        for (var scale : names.scales().values()) {
            bundle.beginThing(Section.SCALES.key());
            json.writeStartObject();
            json.writeStringField("id", scale.id());
            json.writeArrayFieldStart("verdicts");
            for (var verdict : scale.verdicts()) {
                json.writeStartObject();
                json.writeStringField("code", verdict.code());
                json.writeStringField("colour", verdict.colour());
                json.writeStringField("definition", verdict.definition());
                json.writeStringField("letter", verdict.letter());
                json.writeStringField("name", verdict.name());
                json.writeStringField("normalised", verdict.normalised().name());
                if (verdict.number() == null) {
                    json.writeNullField("number");
                } else {
                    json.writeNumberField("number", verdict.number());
                }
                json.writeBooleanField("published", verdict.published());
                json.writeStringField("requires", verdict.requires().name());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            bundle.endThing();
        }
        bundle.endSection();
    }

    private static void text(JsonGenerator json, String key, @Nullable String text) throws IOException {
        if (text == null) {
            json.writeNullField(key);
        } else {
            json.writeStringField(key, text);
        }
    }
}

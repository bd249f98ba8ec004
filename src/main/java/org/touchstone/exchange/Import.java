package org.touchstone.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.touchstone.refusal.Refusal;

/** The things of one bundle on their way into the database, a batch at a time. */
final class Import {
    private static final int THINGS_AT_ONCE = 200;
    private static final int TEXTS_AT_ONCE = 10;

    private final Connection connection;
    private final Scope scope;
    private final Names names;
    private final RowReader reader;
    private final RowKeeper keeper;
    private final Seals seals;
    private final OwnSources ownSources;
    private final Map<String, Integer> created = new TreeMap<>();
    private final Map<String, Integer> unchanged = new TreeMap<>();

    private record Thing(JsonNode told, Told at) {
        String id() {
            return at.in("id").id(told.path("id"));
        }
    }

    Import(Connection connection, Scope scope, Names names, References references) {
        this.connection = connection;
        this.scope = scope;
        this.names = names;
        this.reader = new RowReader(connection);
        this.keeper = new RowKeeper(connection, scope.workspace(), references);
        this.seals = new Seals(connection, scope);
        this.ownSources = new OwnSources(connection, scope.workspace());
    }

    ImportView view() {
        return new ImportView(Map.copyOf(created), Map.copyOf(unchanged));
    }

    void count(Section section, boolean isNew) {
        created.merge(section.key(), isNew ? 1 : 0, Integer::sum);
        unchanged.merge(section.key(), isNew ? 0 : 1, Integer::sum);
    }

    void keep(Spool spool, Section section, Rows rows) throws IOException, SQLException {
        int atOnce = section == Section.ARTICLES || section == Section.SOURCES ? TEXTS_AT_ONCE : THINGS_AT_ONCE;
        var batch = new ArrayList<Thing>();
        spool.each(section, (thing, at) -> {
            batch.add(new Thing(thing, at));
            if (batch.size() == atOnce) {
                keep(section, rows, batch);
                batch.clear();
            }
        });
        keep(section, rows, batch);
    }

    private void keep(Section section, Rows rows, List<Thing> batch) throws IOException, SQLException {
        if (batch.isEmpty()) {
            return;
        }
        var ids = batch.stream().map(Thing::id).toArray(String[]::new);
        var here = here(rows, ids);
        var known = here.isEmpty() ? Map.<String, Set<String>>of() : written(section, rows, ids);
        for (Thing thing : batch) {
            if (here.contains(thing.id())) {
                same(section, thing, known.getOrDefault(thing.id(), Set.of()));
            } else {
                Checks.check(section, thing.told(), thing.at());
                if (section == Section.SOURCES) {
                    refuseSecondOfAddress(thing);
                }
                keeper.keep(rows, thing.told(), thing.at());
            }
            count(section, !here.contains(thing.id()));
        }
        keeper.flush();
        if (section == Section.CLAIMS) {
            ownSources.refuse(Stream.of(ids).filter(id -> !here.contains(id)).toArray(String[]::new));
        }
    }

    private static void same(Section section, Thing thing, Set<String> known) throws IOException {
        if (!known.contains(Canonical.text(thing.told()))) {
            var kind = section.key().substring(0, section.key().length() - 1);
            throw Refusal.conflict("The " + kind + " " + thing.id()
                    + " is here already, and it is not the same as in the"
                    + " bundle. Nothing was imported. Import into an empty workspace, or leave the " + kind + " out.");
        }
    }

    private Set<String> here(Rows rows, String[] ids) throws SQLException {
        var here = new HashSet<String>();
        try (var statement = connection.prepareStatement(
                "select public_id from " + rows.table() + " where workspace_id = ? and public_id = any (?)")) {
            statement.setObject(1, scope.workspace());
            reader.set(statement, 2, ids);
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    here.add(result.getString(1));
                }
            }
        }
        return here;
    }

    /**
     * What an export would say of things that are here, by public id; a claim that would not be exported says nothing. Of a claim of
     * which something is sealed from the asker that is two texts, for it is the same claim in both: all of it, and what is left for them.
     */
    private Map<String, Set<String>> written(Section section, Rows rows, String[] ids)
            throws IOException, SQLException {
        var accepted = section == Section.CLAIMS ? " and t.intake = 'OPEN'" : "";
        var found = reader.read(
                rows, "t.workspace_id = ? and t.public_id = any (?)" + accepted, List.of(scope.workspace(), ids), "");
        var written = new HashMap<String, Set<String>>();
        write(rows, found, written);
        if (section == Section.CLAIMS && !scope.seesAll()) {
            seals.apply(found);
            write(rows, found, written);
        }
        return written;
    }

    private void write(Rows rows, List<Row> found, Map<String, Set<String>> written) throws IOException {
        for (Row row : found) {
            var text = new StringWriter();
            try (var json = new JsonFactory().createGenerator(text)) {
                new RowWriter(json, names).write(rows, row);
            }
            written.computeIfAbsent(String.valueOf(row.cell(rows, "t.public_id")), id -> new HashSet<>())
                    .add(text.toString());
        }
    }

    private void refuseSecondOfAddress(Thing thing) throws SQLException {
        var address = thing.told().path("canonicalUrl");
        if (!address.isTextual()) {
            return;
        }
        try (var statement = connection.prepareStatement(
                "select public_id from source where workspace_id = ? and canonical_url = ?")) {
            statement.setObject(1, scope.workspace());
            statement.setString(2, address.textValue());
            try (var result = statement.executeQuery()) {
                if (result.next()) {
                    throw Refusal.conflict("The source " + thing.id() + " has the address of the source "
                            + result.getString(1) + ", which is here already: " + address.textValue()
                            + ". Nothing was imported.");
                }
            }
        }
    }
}

package org.touchstone.bench;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.touchstone.packaged.PackagedServer;

/**
 * A large export beside a scan of the same joined rows that Jackson writes out, and the heap that the server took for it. Both are done
 * once before they are measured: half of the first export goes to the compiler.
 */
record Exporting(Figures figures, Place place) {
    private static final Pattern AFTER_COLLECTION = Pattern.compile("->(\\d+)M\\(");
    private static final String JOINED = """
            select c.public_id, c.statement, c.gist, c.type, c.checking, c.claimant, c.score, o.start_offset, o.end_offset,
                   o.exact, o.prefix, o.suffix, v.text, v.number, v.unit, a.public_id, a.justification, a.confidence,
                   a.submitted_at, d.origin, d.decided_at
            from claim c
            left join occurrence o on o.claim_id = c.id
            left join claim_value v on v.claim_id = c.id
            left join assessment a on a.claim_id = c.id
            left join decision d on d.claim_id = c.id
            where c.intake = 'OPEN'
            order by c.public_id
            """;

    /** The heap that an export takes when the workspace has few claims; returns the server, which is stopped. */
    PackagedServer few(PackagedServer earlier, String room, int claims) throws Exception {
        Path log = place.folder().resolve("gc-few.log");
        try (var server = place.start("-Xmx256m", "-Xlog:gc:file=" + log).after(earlier)) {
            for (int round = 0; round < 2; round++) {
                Benchmark.expect(200, server.get(room + "/export?format=ndjson&undecided=true"));
            }
            figures.add(place.name(), "heap after collection, highest, " + claims + " claims", heap(log), "MB");
            return server;
        }
    }

    /** @param small a workspace with a hundredth of the claims, for pages beside those of the large one */
    void measure(PackagedServer earlier, String room, String small, int claims) throws Exception {
        Path log = place.folder().resolve("gc.log");
        long bytes;
        double seconds;
        try (var server = place.start("-Xmx256m", "-Xlog:gc:file=" + log).after(earlier)) {
            var paging = new Paging(figures, place.name());
            paging.measure(server, small);
            paging.measure(server, room);
            Benchmark.expect(200, server.get(room + "/export?format=ndjson&undecided=true"));
            long begun = System.nanoTime();
            var answer = server.get(room + "/export?format=ndjson&undecided=true");
            seconds = (System.nanoTime() - begun) / 1e9;
            Benchmark.expect(200, answer);
            bytes = answer.raw().body().length;
        }
        figures.add(place.name(), "export of " + claims + " claims", claims / seconds, "claims/s");
        figures.add(place.name(), "its size", bytes / 1e6, "MB");
        scan(bytes / claims);
        double scan = claims / scan(bytes / claims);
        figures.add(place.name(), "the joined rows by JDBC and Jackson", scan, "claims/s");
        figures.add(place.name(), "ratio of the two (target: at least 0.5)", claims / seconds / scan, "");
        figures.add(place.name(), "heap after collection, highest, " + claims + " claims", heap(log), "MB");
    }

    /** Reads all joined rows and writes as many bytes as the export has for a claim. Returns seconds. */
    private double scan(long bytesPerClaim) throws SQLException, IOException {
        long begun = System.nanoTime();
        try (var connection = place.connect()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(500);
                try (var rows = statement.executeQuery(JOINED)) {
                    write(rows, "x".repeat((int) Math.max(1, bytesPerClaim - 600)));
                }
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void write(ResultSet rows, String rest) throws SQLException, IOException {
        try (var json = new JsonFactory().createGenerator(OutputStream.nullOutputStream(), JsonEncoding.UTF8)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                json.writeStartObject();
                for (int column = 1; column <= columns; column++) {
                    json.writeStringField(rows.getMetaData().getColumnLabel(column) + column, rows.getString(column));
                }
                json.writeStringField("rest", rest);
                json.writeEndObject();
                json.writeRaw('\n');
            }
        }
    }

    private static double heap(Path log) throws IOException {
        int highest = 0;
        for (String line : Files.readAllLines(log)) {
            var after = AFTER_COLLECTION.matcher(line);
            if (after.find()) {
                highest = Math.max(highest, Integer.parseInt(after.group(1)));
            }
        }
        return highest;
    }
}

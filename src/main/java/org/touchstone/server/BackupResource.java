package org.touchstone.server;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.touchstone.account.SignedIn;
import org.touchstone.database.OnlineBackup;
import org.touchstone.identity.Moments;
import org.touchstone.refusal.Refusal;

/** A backup of the running server, for whoever may read everything on it: its admin. */
@Path("/api/v1/backup")
@Tag(name = "Server")
class BackupResource {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final DataSource dataSource;
    private final Moments moments;

    BackupResource(DataSource dataSource, Moments moments) {
        this.dataSource = dataSource;
        this.moments = moments;
    }

    @POST
    @SignedIn(serverAdmin = true)
    @Produces("application/zip")
    @Operation(
            operationId = "backUp",
            summary = "Back up the running server",
            description = "A zip with the embedded database's file, as it is now. On PostgreSQL: 409, use pg_dump.")
    public RestResponse<StreamingOutput> backUp() {
        refuseElsewhere();
        StreamingOutput zip = this::write;
        return ResponseBuilder.ok(zip)
                .header("Content-Disposition", "attachment; filename=\"" + fileName(moments.now()) + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static String fileName(Instant now) {
        return "touchstone-" + STAMP.format(now) + ".zip";
    }

    private void refuseElsewhere() {
        try (var connection = dataSource.getConnection()) {
            if (OnlineBackup.of(connection).isEmpty()) {
                throw Refusal.conflict("This server keeps its data in PostgreSQL. Back it up there, with pg_dump.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    private void write(OutputStream out) throws IOException {
        try (var connection = dataSource.getConnection()) {
            OnlineBackup.of(connection).orElseThrow().writeTo(out);
        } catch (SQLException e) {
            throw new IOException("The backup broke off", e);
        }
    }
}

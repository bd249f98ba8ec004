package org.touchstone.exchange;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.touchstone.permission.Role;
import org.touchstone.workspace.Allowed;
import org.touchstone.workspace.Seat;

/** Bundles out of a workspace and into it. */
@Path("/api/v1/workspaces/{slug}")
@Tag(name = "Exchange")
class ExchangeResource {
    private static final String JSON = "application/json";
    private static final String NDJSON = "application/x-ndjson";

    private final Exports exports;
    private final Imports imports;
    private final Seat seat;

    ExchangeResource(Exports exports, Imports imports, Seat seat) {
        this.exports = exports;
        this.imports = imports;
        this.seat = seat;
    }

    @GET
    @Path("export")
    @Allowed(Role.READER)
    @Produces({JSON, NDJSON})
    @Operation(
            operationId = "exportBundle",
            summary = "Export decided claims with all that they rest on, as JSON or as NDJSON, streamed")
    @APIResponse(
            responseCode = "200",
            description = "A bundle; its schema is at /api/v1/schemas/bundle",
            content = {
                @Content(mediaType = JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<BundleFile> export(
            @Parameter(description = "Only this article's claims") @RestQuery @Nullable String article,
            @Parameter(description = "Only the claims of this event's articles") @RestQuery @Nullable String event,
            @Parameter(description = "The accepted claims that are not decided yet, too") @RestQuery boolean undecided,
            @Parameter(description = "json or ndjson; else the Accept header says it") @RestQuery @Nullable
                    String format,
            @HeaderParam("Accept") @Nullable String accept)
            throws IOException {
        var form = Format.wanted(format, accept);
        var scope = exports.scope(seat, article, event, undecided);
        var workspace = seat.workspace();
        return ResponseBuilder.ok(exports.bundle(workspace, scope, form), form.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + workspace.slug() + "." + form.extension() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("import")
    @Allowed(Role.EDITOR)
    @Consumes({JSON, NDJSON})
    @Operation(operationId = "importBundle", summary = "Import a bundle, all of it or nothing")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    public ImportView importBundle(InputStream bundle, @HeaderParam("Content-Type") @Nullable String type)
            throws IOException, SQLException {
        try (var spool = new Spool()) {
            spool.fill(bundle, type != null && type.startsWith(NDJSON) ? Format.NDJSON : Format.JSON);
            return imports.keep(seat, spool);
        }
    }
}

package org.touchstone.bulk;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.touchstone.intake.Grain;
import org.touchstone.permission.Role;
import org.touchstone.wire.Idempotent;
import org.touchstone.wire.SpooledBody;
import org.touchstone.wire.Versions;
import org.touchstone.workspace.Allowed;
import org.touchstone.workspace.Seat;

/** The beginnings of imports: many files, many lines, many addresses, a feed. Each answers once all of it is on the disk. */
@Path("/api/v1/workspaces/{slug}/imports")
@Tag(name = "Imports")
@Allowed(Role.EDITOR)
class BulkResource {
    private static final String NDJSON = "application/x-ndjson";
    private static final String URI_LIST = "text/uri-list";
    private static final String GRAIN = "How fine to cut: MAIN or ALL, where an article does not say itself";
    private static final String EVENT = "The event that the articles report";
    private static final String KNOWN =
            "What to do with articles that are here already: LEAVE them as they are, or REVISE those whose words have changed";

    private final NewImports imports;
    private final Seat seat;

    BulkResource(NewImports imports, Seat seat) {
        this.imports = imports;
        this.seat = seat;
    }

    @POST
    @Path("files")
    @Idempotent
    @ResponseStatus(201)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importFiles",
            summary = "Import many files: text, Markdown, HTML, PDF; of a zip the files in it, of NDJSON its lines")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties =
                                                    @SchemaProperty(
                                                            name = "files",
                                                            type = SchemaType.ARRAY,
                                                            implementation = String.class,
                                                            format = "binary"))))
    public RestResponse<BulkImportView> files(
            @RestForm("files") @Nullable List<FileUpload> files,
            @Parameter(description = GRAIN) @RestQuery @Nullable String grain,
            @Parameter(description = EVENT) @RestQuery @Nullable String event,
            @Parameter(description = KNOWN) @RestQuery @Nullable String known,
            @Context UriInfo uri) {
        return begun(imports.files(seat, files == null ? List.of() : files, wishes(grain, event, known)), uri);
    }

    @POST
    @Path("lines")
    @Idempotent
    @ResponseStatus(201)
    @Consumes(NDJSON)
    @Operation(
            operationId = "importLines",
            summary = "Import NDJSON: each line is one article, as a request to importArticle")
    @RequestBody(required = true, content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<BulkImportView> lines(
            SpooledBody body,
            @Parameter(description = GRAIN) @RestQuery @Nullable String grain,
            @Parameter(description = EVENT) @RestQuery @Nullable String event,
            @Parameter(description = KNOWN) @RestQuery @Nullable String known,
            @Context UriInfo uri) {
        return begun(imports.lines(seat, body, wishes(grain, event, known)), uri);
    }

    @POST
    @Path("addresses")
    @Idempotent
    @ResponseStatus(201)
    @Consumes({URI_LIST, MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "importAddresses",
            summary = "Import the pages at many addresses, which the server fetches")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = URI_LIST, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
            })
    public RestResponse<BulkImportView> addresses(
            SpooledBody body,
            @HeaderParam("Content-Type") @Nullable String type,
            @Parameter(description = GRAIN) @RestQuery @Nullable String grain,
            @Parameter(description = EVENT) @RestQuery @Nullable String event,
            @Parameter(description = KNOWN) @RestQuery @Nullable String known,
            @Context UriInfo uri)
            throws IOException {
        return begun(imports.addresses(seat, body, type, wishes(grain, event, known)), uri);
    }

    @POST
    @Path("feed")
    @Idempotent
    @ResponseStatus(201)
    @Consumes({
        MediaType.APPLICATION_JSON,
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        MediaType.APPLICATION_XML,
        MediaType.TEXT_XML
    })
    @Operation(
            operationId = "importFeed",
            summary = "Import the articles that an RSS or Atom feed announces: named by its url, or sent along as XML")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        properties = @SchemaProperty(name = "url", type = SchemaType.STRING))),
                @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<BulkImportView> feed(
            SpooledBody body,
            @HeaderParam("Content-Type") @Nullable String type,
            @Parameter(description = GRAIN) @RestQuery @Nullable String grain,
            @Parameter(description = EVENT) @RestQuery @Nullable String event,
            @Parameter(description = KNOWN) @RestQuery @Nullable String known,
            @Context UriInfo uri)
            throws IOException {
        return begun(imports.feed(seat, body, type, wishes(grain, event, known)), uri);
    }

    private static ImportWishes wishes(@Nullable String grain, @Nullable String event, @Nullable String known) {
        return new ImportWishes(
                grain == null || grain.isBlank() ? null : Grain.wanted(grain),
                event == null || event.isBlank() ? null : event.strip(),
                known == null || known.isBlank() ? null : IfKnown.wanted(known));
    }

    private RestResponse<BulkImportView> begun(BulkImportView made, UriInfo uri) {
        return ResponseBuilder.<BulkImportView>create(RestResponse.Status.CREATED)
                .entity(made)
                .header("ETag", Versions.etag(made.version()))
                .location(uri.getAbsolutePathBuilder()
                        .replacePath("/api/v1/workspaces/" + seat.workspace().slug() + "/imports/" + made.id())
                        .build())
                .build();
    }
}

package org.touchstone.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.touchstone.paging.Keyset;
import org.touchstone.permission.Role;
import org.touchstone.wire.Answers;
import org.touchstone.wire.Answers.Items;
import org.touchstone.wire.Idempotent;
import org.touchstone.wire.MergePatch;
import org.touchstone.workspace.Allowed;
import org.touchstone.workspace.Seat;

/** The sources of a workspace and their snapshots. */
@Path("/api/v1/workspaces/{slug}/sources")
@Tag(name = "Sources")
class SourceResource {
    /** An address to look at. */
    record Address(@NotBlank String url) {}

    private final SourceFinder finder;
    private final SourceDesk desk;
    private final Seat seat;
    private final ObjectMapper mapper;

    SourceResource(SourceFinder finder, SourceDesk desk, Seat seat, ObjectMapper mapper) {
        this.finder = finder;
        this.desk = desk;
        this.seat = seat;
        this.mapper = mapper;
    }

    @GET
    @Allowed(Role.READER)
    @Operation(operationId = "listSources", summary = "List sources, newest first; q searches their details")
    public RestResponse<Items<SourceView>> list(
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit,
            @Context UriInfo uri) {
        return Answers.list(desk.list(seat, q, Keyset.of(cursor, limit)), uri);
    }

    @POST
    @Path("preview")
    @Allowed(Role.REVIEWER)
    @Operation(operationId = "previewSource", summary = "See what a fetch finds at an address; nothing is stored")
    public FoundView preview(@Valid @NotNull Address address) {
        return finder.preview(seat, address.url());
    }

    @POST
    @Allowed(Role.REVIEWER)
    @Idempotent
    @Operation(
            operationId = "addSource",
            summary =
                    "Add a source: fetched, with a pasted text, or without an address. One that is here already is answered with 200")
    @APIResponse(
            responseCode = "200",
            description = "Here already",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SourceView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SourceView.class)))
    public RestResponse<SourceView> add(@Valid @NotNull NewSource wanted, @Context UriInfo uri) {
        var found = finder.add(seat, wanted);
        var source = found.source();
        return found.made()
                ? Answers.created(source, source.version(), uri, source.id())
                : Answers.ok(source, source.version());
    }

    @GET
    @Path("{id}")
    @Allowed(Role.READER)
    @Operation(operationId = "getSource", summary = "Get a source with its snapshots")
    public RestResponse<SourceView> get(@RestPath String id) {
        var source = desk.view(seat, id);
        return Answers.ok(source, source.version());
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Allowed(Role.REVIEWER)
    @Operation(operationId = "changeSource", summary = "Change what is said about a source")
    public RestResponse<SourceView> change(
            @RestPath String id, @NotNull JsonNode patch, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var source = desk.change(seat, id, ifMatch, MergePatch.of(patch, mapper));
        return Answers.ok(source, source.version());
    }

    @POST
    @Path("{id}/snapshots")
    @Allowed(Role.REVIEWER)
    @ResponseStatus(201)
    @Idempotent
    @Operation(operationId = "takeSnapshot", summary = "Fetch a source again, or add a text of it that one has")
    public RestResponse<SnapshotView> takeSnapshot(
            @RestPath String id, @Valid @NotNull NewSnapshot wanted, @Context UriInfo uri) {
        var snapshot = finder.addSnapshot(seat, id, wanted);
        return Answers.created(snapshot, 0, uri, snapshot.id());
    }

    @GET
    @Path("{id}/snapshots/{snapshotId}")
    @Allowed(Role.READER)
    @Operation(operationId = "getSnapshot", summary = "Get a snapshot with its text")
    public RestResponse<SnapshotReading> getSnapshot(@RestPath String id, @RestPath String snapshotId) {
        return Answers.ok(desk.read(seat, id, snapshotId), 0);
    }
}

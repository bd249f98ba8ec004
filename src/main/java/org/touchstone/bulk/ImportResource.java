package org.touchstone.bulk;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.touchstone.job.ItemState;
import org.touchstone.paging.Keyset;
import org.touchstone.permission.Role;
import org.touchstone.wire.Answers;
import org.touchstone.wire.Answers.Items;
import org.touchstone.workspace.Allowed;
import org.touchstone.workspace.Seat;

/** Imports of many articles: how far they are, and what is said to them. */
@Path("/api/v1/workspaces/{slug}/imports")
@Tag(name = "Imports")
@Allowed(Role.EDITOR)
class ImportResource {
    private final ImportDesk desk;
    private final Seat seat;

    ImportResource(ImportDesk desk, Seat seat) {
        this.desk = desk;
        this.seat = seat;
    }

    @GET
    @Allowed(Role.READER)
    @Operation(operationId = "listImports", summary = "List the imports of many articles, newest first")
    public RestResponse<Items<BulkImportView>> list(
            @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit, @Context UriInfo uri) {
        return Answers.list(desk.list(seat, Keyset.of(cursor, limit)), uri);
    }

    @GET
    @Path("{id}")
    @Allowed(Role.READER)
    @Operation(operationId = "getImport", summary = "Get an import and how far it is")
    public RestResponse<BulkImportView> get(@RestPath String id) {
        var view = desk.get(seat, id);
        return Answers.ok(view, view.version());
    }

    @GET
    @Path("{id}/items")
    @Allowed(Role.READER)
    @Operation(
            operationId = "listImportItems",
            summary = "List what an import deals with, in the order in which it came; of one state, if one is named")
    public RestResponse<Items<BulkItemView>> items(
            @RestPath String id,
            @RestQuery @Nullable ItemState state,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit,
            @Context UriInfo uri) {
        return Answers.list(desk.items(seat, id, state, Keyset.of(cursor, limit)), uri);
    }

    @POST
    @Path("{id}/cancel")
    @Operation(operationId = "cancelImport", summary = "Call an import off after the article in hand")
    public RestResponse<BulkImportView> cancel(@RestPath String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var view = desk.cancel(seat, id, ifMatch);
        return Answers.ok(view, view.version());
    }

    @POST
    @Path("{id}/resume")
    @Operation(operationId = "resumeImport", summary = "Go on with what is left of an import")
    public RestResponse<BulkImportView> resume(@RestPath String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var view = desk.resume(seat, id, ifMatch);
        return Answers.ok(view, view.version());
    }

    @POST
    @Path("{id}/retry")
    @Operation(operationId = "retryImport", summary = "Try again what failed in an import")
    public RestResponse<BulkImportView> retry(@RestPath String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var view = desk.retry(seat, id, ifMatch);
        return Answers.ok(view, view.version());
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteImport", summary = "Take an import off the list; its articles stay")
    public void delete(@RestPath String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        desk.delete(seat, id, ifMatch);
    }
}

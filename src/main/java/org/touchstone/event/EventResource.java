package org.touchstone.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

/** Events, and the articles that report them. */
@Path("/api/v1/workspaces/{slug}/events")
@Tag(name = "Events")
class EventResource {
    private final EventDesk desk;
    private final Seat seat;
    private final ObjectMapper mapper;

    EventResource(EventDesk desk, Seat seat, ObjectMapper mapper) {
        this.desk = desk;
        this.seat = seat;
        this.mapper = mapper;
    }

    @GET
    @Allowed(Role.READER)
    @Operation(operationId = "listEvents", summary = "List the events of a workspace, newest first")
    public RestResponse<Items<EventView>> list(
            @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit, @Context UriInfo uri) {
        return Answers.list(desk.list(seat, Keyset.of(cursor, limit)), uri);
    }

    @POST
    @Allowed(Role.EDITOR)
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "createEvent", summary = "Make an event")
    public RestResponse<EventView> create(@Valid @NotNull NewEvent wanted, @Context UriInfo uri) {
        var made = desk.create(seat, wanted);
        return Answers.created(made, made.version(), uri, made.id());
    }

    @GET
    @Path("{id}")
    @Allowed(Role.READER)
    @Operation(operationId = "getEvent", summary = "Get an event with its articles")
    public RestResponse<EventView> get(@RestPath String id) {
        var view = desk.get(seat, id);
        return Answers.ok(view, view.version());
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Allowed(Role.EDITOR)
    @Operation(operationId = "changeEvent", summary = "Change an event's name or description")
    public RestResponse<EventView> change(
            @RestPath String id, @NotNull JsonNode patch, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var view = desk.change(seat, id, MergePatch.of(patch, mapper), ifMatch);
        return Answers.ok(view, view.version());
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.EDITOR)
    @Operation(operationId = "deleteEvent", summary = "Take an event away; its articles stay")
    public void delete(@RestPath String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        desk.delete(seat, id, ifMatch);
    }

    @PUT
    @Path("{id}/articles/{articleId}")
    @Allowed(Role.EDITOR)
    @Operation(operationId = "placeArticle", summary = "Put an article under an event")
    public RestResponse<EventView> place(@RestPath String id, @RestPath String articleId) {
        var view = desk.place(seat, id, articleId);
        return Answers.ok(view, view.version());
    }

    @DELETE
    @Path("{id}/articles/{articleId}")
    @Allowed(Role.EDITOR)
    @Operation(operationId = "removeArticle", summary = "Take an article out of an event")
    public RestResponse<EventView> remove(@RestPath String id, @RestPath String articleId) {
        var view = desk.remove(seat, id, articleId);
        return Answers.ok(view, view.version());
    }
}

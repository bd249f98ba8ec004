package org.touchstone.workspace;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.touchstone.account.Caller;
import org.touchstone.account.SignedIn;
import org.touchstone.paging.Keyset;
import org.touchstone.permission.Role;
import org.touchstone.wire.Answers;
import org.touchstone.wire.Answers.Items;
import org.touchstone.wire.Idempotent;
import org.touchstone.wire.MergePatch;

/** Workspaces: the list of one's own, and the settings of each. */
@Path("/api/v1/workspaces")
@Tag(name = "Workspaces")
class WorkspaceResource {
    /** A wish for a workspace. */
    record NewWorkspace(@NotBlank String slug, @NotBlank String name) {}

    /** A new version of the verdict scale. */
    record ScaleChange(@NotNull List<@Valid VerdictValue> verdicts) {}

    private final Workspaces workspaces;
    private final Seat seat;
    private final Caller caller;
    private final ObjectMapper mapper;

    WorkspaceResource(Workspaces workspaces, Seat seat, Caller caller, ObjectMapper mapper) {
        this.workspaces = workspaces;
        this.seat = seat;
        this.caller = caller;
        this.mapper = mapper;
    }

    @GET
    @SignedIn
    @Operation(operationId = "listWorkspaces", summary = "List the workspaces in which one has a seat, by name")
    public RestResponse<Items<WorkspaceSummary>> list(
            @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit, @Context UriInfo uri) {
        return Answers.list(workspaces.of(caller.account(), Keyset.of(cursor, limit)), uri);
    }

    @POST
    @SignedIn(serverAdmin = true)
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "createWorkspace", summary = "Make a workspace; its maker is its first admin")
    public RestResponse<WorkspaceSummary> create(@Valid @NotNull NewWorkspace wanted, @Context UriInfo uri) {
        var made = workspaces.create(wanted.slug(), wanted.name(), caller.account());
        return Answers.created(
                new WorkspaceSummary(made.slug(), made.name(), Role.ADMIN), made.version(), uri, made.slug());
    }

    @GET
    @Path("{slug}")
    @Allowed(Role.READER)
    @Operation(operationId = "getWorkspace", summary = "Get a workspace's settings, verdict scale and one's own role")
    public RestResponse<WorkspaceView> get() {
        return answer();
    }

    @PATCH
    @Path("{slug}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Allowed(Role.ADMIN)
    @Operation(operationId = "changeWorkspace", summary = "Change a workspace's settings")
    public RestResponse<WorkspaceView> change(
            @NotNull JsonNode patch, @HeaderParam("If-Match") @Nullable String ifMatch) {
        workspaces.change(seat, MergePatch.of(patch, mapper), ifMatch);
        return answer();
    }

    @PUT
    @Path("{slug}/scale")
    @Allowed(Role.ADMIN)
    @Operation(operationId = "changeScale", summary = "Put a new version of the verdict scale in place")
    public RestResponse<WorkspaceView> changeScale(
            @Valid @NotNull ScaleChange change, @HeaderParam("If-Match") @Nullable String ifMatch) {
        workspaces.changeScale(seat, change.verdicts(), ifMatch);
        return answer();
    }

    private RestResponse<WorkspaceView> answer() {
        var view = workspaces.view(seat);
        return Answers.ok(view, view.version());
    }
}

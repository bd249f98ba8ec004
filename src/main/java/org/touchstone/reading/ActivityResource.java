package org.touchstone.reading;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.touchstone.activity.ActivityView;
import org.touchstone.paging.Keyset;
import org.touchstone.permission.Role;
import org.touchstone.wire.Answers;
import org.touchstone.wire.Answers.Items;
import org.touchstone.workspace.Allowed;
import org.touchstone.workspace.Seat;

/** What happened in a workspace, and what waits for the asker. */
@Path("/api/v1/workspaces/{slug}")
@Tag(name = "Workspaces")
@Allowed(Role.READER)
class ActivityResource {
    private final Happenings happenings;
    private final Overviews overviews;
    private final Seat seat;

    ActivityResource(Happenings happenings, Overviews overviews, Seat seat) {
        this.happenings = happenings;
        this.overviews = overviews;
        this.seat = seat;
    }

    @GET
    @Path("activities")
    @Operation(
            operationId = "listActivities",
            summary = "List who did what, newest first, as far as the asker may know")
    public RestResponse<Items<ActivityView>> list(
            @RestQuery @Nullable String article,
            @RestQuery @Nullable String claim,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit,
            @Context UriInfo uri) {
        return Answers.list(happenings.list(seat, article, claim, Keyset.of(cursor, limit)), uri);
    }

    @GET
    @Path("overview")
    @Operation(operationId = "getOverview", summary = "Get a workspace at a glance, with what waits for the asker")
    public OverviewView overview() {
        return overviews.of(seat);
    }
}

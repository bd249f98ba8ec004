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
import org.touchstone.activity.Activities;
import org.touchstone.activity.ActivityFilter;
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
    /**
     * Which sealed entries a member may read: of claims that are decided, that they have assessed as they stand, or that they
     * adjudicated. The same as {@code Sight} says, over {@code a.claimId}.
     */
    private static final String UNSEALED = """
            exists (select 1 from Claim c left join Review r on r.claimId = c.id
                where c.workspace.id = a.workspaceId and c.publicId = a.claimId
                    and (r.state = org.touchstone.review.ReviewState.DECIDED
                        or exists (select 1 from Assessment mine where mine.claimId = c.id and mine.contributor.id = :me
                            and mine.submittedAt is not null and mine.round >= r.firstRound
                            and mine.statementNumber = c.statementNumber)
                        or exists (select 1 from Decision own where own.claimId = c.id and own.contributor.id = :me)))
            """;

    private final Activities activities;
    private final Overviews overviews;
    private final Seat seat;

    ActivityResource(Activities activities, Overviews overviews, Seat seat) {
        this.activities = activities;
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
        boolean seesAll = !seat.workspace().blind() || seat.role() == Role.ADJUDICATOR;
        var sight = seesAll
                ? null
                : new ActivityFilter.Sight(UNSEALED, seat.contributor().id());
        var filter = new ActivityFilter(article, claim, sight);
        return Answers.list(activities.list(seat.workspace().id(), filter, Keyset.of(cursor, limit)), uri);
    }

    @GET
    @Path("overview")
    @Operation(operationId = "getOverview", summary = "Get a workspace at a glance, with what waits for the asker")
    public OverviewView overview() {
        return overviews.of(seat);
    }
}

package org.touchstone.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.touchstone.paging.Keyset;
import org.touchstone.permission.ClaimState;
import org.touchstone.permission.Role;
import org.touchstone.split.ClaimType;
import org.touchstone.wire.Answers;
import org.touchstone.wire.Answers.Items;
import org.touchstone.workspace.Allowed;
import org.touchstone.workspace.Seat;

/** The claims of a workspace, searched and filtered. */
@Path("/api/v1/workspaces/{slug}/claims")
@Tag(name = "Claims")
@Allowed(Role.READER)
class SearchResource {
    private final ClaimSearch search;
    private final LikeClaims alike;
    private final Seat seat;

    SearchResource(ClaimSearch search, LikeClaims alike, Seat seat) {
        this.search = search;
        this.alike = alike;
        this.seat = seat;
    }

    @GET
    @Operation(
            operationId = "searchClaims",
            summary = "Find claims by words, state, verdict, type, article, event and cited source, newest first")
    public RestResponse<Items<ClaimHit>> find(
            @RestQuery @Nullable String q,
            @RestQuery List<ClaimState> state,
            @RestQuery @Nullable String verdict,
            @RestQuery @Nullable ClaimType type,
            @RestQuery @Nullable String article,
            @RestQuery @Nullable String event,
            @RestQuery @Nullable String source,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit,
            @Context UriInfo uri) {
        var wanted = new Wanted(Wanted.words(q), state, verdict, type, article, event, source);
        return Answers.list(search.find(seat, wanted, Keyset.of(cursor, limit)), uri);
    }

    @POST
    @Path("match")
    @Operation(
            operationId = "matchClaims",
            summary = "Find the claims that are like a text, best first",
            description =
                    "Ranked by shared rare words and figures. Candidates are found too; discarded claims are not.")
    public ClaimMatches match(@Valid @NotNull MatchWish wish) {
        return alike.find(seat, wish.checked());
    }
}

package org.touchstone.reading;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.touchstone.paging.Keyset;
import org.touchstone.permission.Role;
import org.touchstone.wire.Answers;
import org.touchstone.wire.Answers.Items;
import org.touchstone.workspace.Allowed;
import org.touchstone.workspace.Seat;

/** Articles and claims to read. */
@Path("/api/v1/workspaces/{slug}")
@Tag(name = "Articles")
@Allowed(Role.READER)
class ReadingResource {
    private final Reading reading;
    private final Panels panels;
    private final Seat seat;

    ReadingResource(Reading reading, Panels panels, Seat seat) {
        this.reading = reading;
        this.panels = panels;
        this.seat = seat;
    }

    @GET
    @Path("articles")
    @Operation(operationId = "listArticles", summary = "List articles with their progress, newest first")
    public RestResponse<Items<ArticleView>> list(
            @RestQuery @Nullable String event,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit,
            @Context UriInfo uri) {
        return Answers.list(reading.list(seat, event, Keyset.of(cursor, limit)), uri);
    }

    @GET
    @Path("articles/{id}")
    @Operation(operationId = "getArticle", summary = "Get an article, without its text and claims")
    public RestResponse<ArticleView> article(@RestPath String id) {
        var view = reading.article(seat, id);
        return Answers.ok(view, view.version());
    }

    @GET
    @Path("articles/{id}/reading")
    @Operation(operationId = "readArticle", summary = "Get an article with its text and all its claims, in one answer")
    public ReadingView read(@RestPath String id) {
        return reading.read(seat, id);
    }

    @GET
    @Path("claims/{id}")
    @Operation(operationId = "getClaim", summary = "Get one claim")
    public RestResponse<ClaimView> claim(@RestPath String id) {
        var view = reading.claim(seat, id);
        return Answers.ok(view, view.version());
    }

    @GET
    @Path("claims/{id}/panel")
    @Operation(
            operationId = "getPanel",
            summary = "Get a claim with all that hangs on it, as far as the asker may know")
    public RestResponse<PanelView> panel(@RestPath String id) {
        var view = panels.panel(seat, id);
        return Answers.ok(view, view.claim().version());
    }
}

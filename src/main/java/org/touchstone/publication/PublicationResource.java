package org.touchstone.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.touchstone.paging.Keyset;
import org.touchstone.permission.Role;
import org.touchstone.wire.Answers;
import org.touchstone.wire.Answers.Items;
import org.touchstone.wire.Idempotent;
import org.touchstone.workspace.Allowed;
import org.touchstone.workspace.Seat;

/** An article's publications, for its editors. */
@Path("/api/v1/workspaces/{slug}/articles/{id}/publications")
@Tag(name = "Publications")
class PublicationResource {
    private final Publications publications;
    private final Seat seat;

    PublicationResource(Publications publications, Seat seat) {
        this.publications = publications;
        this.seat = seat;
    }

    @GET
    @Allowed(Role.READER)
    @Operation(
            operationId = "listPublications",
            summary = "List the versions of an article's publication, newest first")
    public RestResponse<Items<PublicationView>> list(
            @RestPath String id,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit,
            @Context UriInfo uri) {
        return Answers.list(publications.list(seat, id, Keyset.of(cursor, limit)), uri);
    }

    @POST
    @Allowed(Role.EDITOR)
    @ResponseStatus(201)
    @Idempotent
    @Operation(operationId = "publish", summary = "Publish the article's decided claims, or correct what is published")
    public RestResponse<PublicationView> publish(
            @RestPath String id, @Valid @NotNull NewPublication wanted, @Context UriInfo uri) {
        var made = publications.publish(seat, id, wanted.note(), wanted.wishes());
        return ResponseBuilder.<PublicationView>create(RestResponse.Status.CREATED)
                .entity(made)
                .location(uri.getBaseUriBuilder().replacePath(made.page()).build())
                .build();
    }
}

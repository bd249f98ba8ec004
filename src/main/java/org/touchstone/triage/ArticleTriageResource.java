package org.touchstone.triage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.touchstone.claim.Claims;
import org.touchstone.permission.Role;
import org.touchstone.reading.ClaimView;
import org.touchstone.wire.Idempotent;
import org.touchstone.wire.Versions;
import org.touchstone.workspace.Allowed;
import org.touchstone.workspace.Seat;

/** The steps of triage that touch an article's claims together, and claims that a person marks in it. */
@Path("/api/v1/workspaces/{slug}/articles/{id}/claims")
@Tag(name = "Claims")
@Allowed(Role.REVIEWER)
class ArticleTriageResource {
    /** Which claims, each in the version that was seen. */
    record Versioned(
            @NotNull @NotEmpty @Size(max = Claims.MOST_IN_ARTICLE)
            Map<String, Integer> versions) {}

    /** The claims as they are afterwards. */
    record Many(List<ClaimView> claims) {}

    private final Triage triage;
    private final Making making;
    private final Seat seat;

    ArticleTriageResource(Triage triage, Making making, Seat seat) {
        this.triage = triage;
        this.making = making;
        this.seat = seat;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "addClaim", summary = "Make a claim of selected words")
    public RestResponse<ClaimView> add(
            @RestPath String slug, @RestPath String id, @Valid @NotNull NewClaim wanted, @Context UriInfo uri) {
        var view = making.add(seat, id, wanted);
        return ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header("ETag", Versions.etag(view.version()))
                .location(uri.getBaseUriBuilder()
                        .path("api/v1/workspaces/{slug}/claims/{id}")
                        .build(slug, view.id()))
                .build();
    }

    @POST
    @Path("set-aside-rest")
    @Operation(operationId = "setRestAside", summary = "Set the named candidates aside, all or none")
    public Many setAsideRest(@RestPath String id, @Valid @NotNull Versioned wanted) {
        return new Many(triage.setAsideRest(seat, id, wanted.versions()));
    }

    @POST
    @Path("restore-many")
    @Operation(operationId = "restoreMany", summary = "Take the last step back for the named claims, all or none")
    public Many restoreMany(@RestPath String id, @Valid @NotNull Versioned wanted) {
        return new Many(triage.restoreMany(seat, id, wanted.versions()));
    }
}

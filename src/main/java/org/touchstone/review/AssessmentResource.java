package org.touchstone.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.touchstone.permission.Role;
import org.touchstone.wire.Answers;
import org.touchstone.wire.Idempotent;
import org.touchstone.workspace.Allowed;
import org.touchstone.workspace.Seat;

/** One's own assessment of a claim: the draft, and handing it in. */
@Path("/api/v1/workspaces/{slug}/claims/{id}/assessments")
@Tag(name = "Review")
class AssessmentResource {
    private final Reviews reviews;
    private final Drafts drafts;
    private final Assessments assessments;
    private final Seat seat;

    AssessmentResource(Reviews reviews, Drafts drafts, Assessments assessments, Seat seat) {
        this.reviews = reviews;
        this.drafts = drafts;
        this.assessments = assessments;
        this.seat = seat;
    }

    @GET
    @Path("{assessment}")
    @Allowed(Role.READER)
    @Operation(operationId = "getAssessment", summary = "Get one assessment, one's own or one that is not sealed")
    public RestResponse<AssessmentView> get(@RestPath String id, @RestPath String assessment) {
        var view = reviews.assessment(seat, id, assessment);
        return Answers.ok(view, view.version());
    }

    @PUT
    @Path("mine")
    @Allowed(Role.REVIEWER)
    @Operation(operationId = "saveDraft", summary = "Keep a draft of one's own assessment")
    public RestResponse<AssessmentView> save(
            @RestPath String id,
            @Valid @NotNull NewAssessment written,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var view = drafts.save(seat, id, written, new Preconditions(ifMatch, ifNoneMatch));
        return Answers.ok(view, view.version());
    }

    @DELETE
    @Path("mine")
    @Allowed(Role.REVIEWER)
    @Operation(operationId = "discardDraft", summary = "Throw away the draft of one's own assessment")
    public void discard(@RestPath String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        drafts.discard(seat, id, ifMatch);
    }

    @POST
    @Allowed(Role.REVIEWER)
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "assess", summary = "Write an assessment and hand it in at once")
    public RestResponse<AssessmentView> assess(
            @RestPath String id,
            @Valid @NotNull NewAssessment written,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Context UriInfo uri) {
        var view = assessments.submit(seat, id, written, ifMatch);
        return Answers.created(view, view.version(), uri, view.id());
    }
}

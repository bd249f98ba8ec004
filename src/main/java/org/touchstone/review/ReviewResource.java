package org.touchstone.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.touchstone.permission.Role;
import org.touchstone.workspace.Allowed;
import org.touchstone.workspace.Seat;

/** What becomes of a claim through its assessments. */
@Path("/api/v1/workspaces/{slug}/claims/{id}")
@Tag(name = "Review")
class ReviewResource {
    /** Why a decided claim is reopened. */
    record Reopening(@NotBlank @Size(max = 1000) String reason) {}

    /** Which wording is confirmed; the current one when left out. */
    record Confirmation(@Nullable Integer statementNumber) {}

    private final Reviews reviews;
    private final Assessments assessments;
    private final Decisions decisions;
    private final Seat seat;

    ReviewResource(Reviews reviews, Assessments assessments, Decisions decisions, Seat seat) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.decisions = decisions;
        this.seat = seat;
    }

    @GET
    @Path("review")
    @Allowed(Role.READER)
    @Operation(operationId = "getReview", summary = "Get where a claim stands with its reviewers")
    public ReviewView get(@RestPath String id) {
        return reviews.get(seat, id);
    }

    @POST
    @Path("assessments/mine/submit")
    @Allowed(Role.REVIEWER)
    @Operation(operationId = "submitDraft", summary = "Hand in the draft of one's own assessment")
    public ReviewView submit(@RestPath String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        assessments.submit(seat, id, ifMatch);
        return reviews.get(seat, id);
    }

    @POST
    @Path("assessments/{assessment}/confirm")
    @Allowed(Role.REVIEWER)
    @Operation(operationId = "confirmAssessment", summary = "Stand by one's own assessment of an older wording")
    public ReviewView confirm(
            @RestPath String id, @RestPath String assessment, @Valid @Nullable Confirmation confirmation) {
        assessments.confirm(seat, id, assessment, confirmation == null ? null : confirmation.statementNumber());
        return reviews.get(seat, id);
    }

    @POST
    @Path("adjudicate")
    @Allowed(Role.ADJUDICATOR)
    @Operation(operationId = "adjudicateClaim", summary = "Decide a dispute between others")
    public ReviewView adjudicate(
            @RestPath String id,
            @Valid @NotNull Adjudication found,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        decisions.adjudicate(seat, id, found, ifMatch);
        return reviews.get(seat, id);
    }

    @POST
    @Path("reopen")
    @Allowed(Role.EDITOR)
    @Operation(operationId = "reopenClaim", summary = "Reopen a decided claim, with a reason")
    public ReviewView reopen(
            @RestPath String id,
            @Valid @NotNull Reopening reopening,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        decisions.reopen(seat, id, reopening.reason(), ifMatch);
        return reviews.get(seat, id);
    }
}

package org.touchstone.triage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.touchstone.claim.DiscardReason;
import org.touchstone.permission.Role;
import org.touchstone.reading.ClaimView;
import org.touchstone.refusal.Refusal;
import org.touchstone.text.Span;
import org.touchstone.wire.Answers;
import org.touchstone.wire.MergePatch;
import org.touchstone.workspace.Allowed;
import org.touchstone.workspace.Seat;

/** The steps of triage that touch one claim. */
@Path("/api/v1/workspaces/{slug}/claims/{id}")
@Tag(name = "Claims")
@Allowed(Role.REVIEWER)
class TriageResource {
    /** Why a claim is discarded. */
    record Discarding(
            @NotNull DiscardReason reason,
            @Nullable @Size(max = 500) String note) {}

    /** New ends of an occurrence, in code points of the text. */
    record Ends(
            @NotNull @PositiveOrZero Integer start,
            @NotNull @PositiveOrZero Integer end) {}

    private final Triage triage;
    private final Making making;
    private final Seat seat;
    private final ObjectMapper mapper;

    TriageResource(Triage triage, Making making, Seat seat, ObjectMapper mapper) {
        this.triage = triage;
        this.making = making;
        this.seat = seat;
        this.mapper = mapper;
    }

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeClaim", summary = "Change a claim's statement, gist, type, values and the like")
    public RestResponse<ClaimView> change(
            @RestPath String id, @NotNull JsonNode patch, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(triage.change(seat, id, ifMatch, MergePatch.of(patch, mapper)));
    }

    @PATCH
    @Path("occurrences/{occurrence}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "moveOccurrence", summary = "Move the ends of an occurrence")
    public RestResponse<ClaimView> move(
            @RestPath String id,
            @RestPath String occurrence,
            @Valid @NotNull Ends ends,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        if (ends.end() <= ends.start()) {
            throw Refusal.field("/end", "The end must lie after the start.");
        }
        return answer(triage.move(seat, id, occurrence, ifMatch, new Span(ends.start(), ends.end())));
    }

    @POST
    @Path("accept")
    @Operation(operationId = "acceptClaim", summary = "Accept a candidate")
    public RestResponse<ClaimView> accept(@RestPath String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(triage.accept(seat, id, ifMatch));
    }

    @POST
    @Path("set-aside")
    @Operation(operationId = "setClaimAside", summary = "Set a claim aside: not now")
    public RestResponse<ClaimView> setAside(@RestPath String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(triage.setAside(seat, id, ifMatch));
    }

    @POST
    @Path("discard")
    @Operation(operationId = "discardClaim", summary = "Discard a claim, with a reason")
    public RestResponse<ClaimView> discard(
            @RestPath String id,
            @Valid @NotNull Discarding discarding,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(triage.discard(seat, id, ifMatch, discarding.reason(), discarding.note()));
    }

    @POST
    @Path("restore")
    @Operation(
            operationId = "restoreClaim",
            summary = "Take the last step of triage back: an acceptance, a setting aside, a discard, a merge, a split")
    public RestResponse<ClaimView> restore(@RestPath String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(triage.restore(seat, id, ifMatch));
    }

    @POST
    @Path("split")
    @Operation(operationId = "splitClaim", summary = "Split a claim in two or more; names the version in its body")
    public Making.Split split(@RestPath String id, @Valid @NotNull SplitWish wish) {
        return making.split(seat, id, wish);
    }

    @POST
    @Path("merge")
    @Operation(
            operationId = "mergeClaims",
            summary = "Let this claim take another one in; names both versions in its body")
    public Making.Merged merge(@RestPath String id, @Valid @NotNull MergeWish wish) {
        return making.merge(seat, id, wish);
    }

    private static RestResponse<ClaimView> answer(ClaimView view) {
        return Answers.ok(view, view.version());
    }
}

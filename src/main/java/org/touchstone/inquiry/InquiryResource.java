package org.touchstone.inquiry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.jspecify.annotations.Nullable;
import org.touchstone.paging.Keyset;
import org.touchstone.permission.Role;
import org.touchstone.wire.Answers;
import org.touchstone.wire.Answers.Items;
import org.touchstone.wire.Idempotent;
import org.touchstone.workspace.Allowed;
import org.touchstone.workspace.Seat;

/** The inquiries of a claim. */
@Path("/api/v1/workspaces/{slug}/claims/{claimId}/inquiries")
@Tag(name = "Inquiries")
class InquiryResource {
    /** A wish to record that something was looked for and not found. */
    record NewInquiry(
            @NotBlank String lookedFor,
            @NotBlank String lookedIn,
            @NotBlank String lookedAt,
            @Nullable String note) {
        Finding finding() {
            return new Finding(lookedFor, lookedIn, lookedAt, note);
        }
    }

    private final InquiryDesk desk;
    private final Seat seat;

    InquiryResource(InquiryDesk desk, Seat seat) {
        this.desk = desk;
        this.seat = seat;
    }

    @GET
    @Allowed(Role.READER)
    @Operation(operationId = "listInquiries", summary = "List a claim's inquiries")
    public RestResponse<Items<InquiryView>> list(
            @RestPath String claimId,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit,
            @Context UriInfo uri) {
        return Answers.list(desk.list(seat, claimId, Keyset.of(cursor, limit)), uri);
    }

    @POST
    @Allowed(Role.REVIEWER)
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "addInquiry", summary = "Record what was looked for and not found")
    public RestResponse<InquiryView> add(
            @RestPath String claimId, @Valid @NotNull NewInquiry wanted, @Context UriInfo uri) {
        var made = desk.add(seat, claimId, wanted.finding());
        return Answers.created(made, made.version(), uri, made.id());
    }

    @GET
    @Path("{id}")
    @Allowed(Role.READER)
    @Operation(operationId = "getInquiry", summary = "Get one inquiry")
    public RestResponse<InquiryView> get(@RestPath String claimId, @RestPath String id) {
        var inquiry = desk.get(seat, claimId, id);
        return Answers.ok(inquiry, inquiry.version());
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.REVIEWER)
    @Operation(operationId = "deleteInquiry", summary = "Delete an inquiry that no submitted assessment needs")
    public void delete(
            @RestPath String claimId, @RestPath String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        desk.delete(seat, claimId, id, ifMatch);
    }
}

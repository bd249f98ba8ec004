package org.touchstone.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
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
import org.touchstone.wire.MergePatch;
import org.touchstone.workspace.Allowed;
import org.touchstone.workspace.Seat;

/** The evidence of a claim. */
@Path("/api/v1/workspaces/{slug}/claims/{claimId}/evidence")
@Tag(name = "Evidence")
class EvidenceResource {
    private final EvidenceDesk desk;
    private final Seat seat;
    private final ObjectMapper mapper;

    EvidenceResource(EvidenceDesk desk, Seat seat, ObjectMapper mapper) {
        this.desk = desk;
        this.seat = seat;
        this.mapper = mapper;
    }

    @GET
    @Allowed(Role.READER)
    @Operation(operationId = "listEvidence", summary = "List a claim's evidence")
    public RestResponse<Items<EvidenceView>> list(
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
    @Operation(
            operationId = "addEvidence",
            summary = "Tie a source to a claim; a quote is looked for in the source's snapshot")
    public RestResponse<EvidenceView> add(
            @RestPath String claimId, @Valid @NotNull NewEvidence wanted, @Context UriInfo uri) {
        var made = desk.add(seat, claimId, wanted);
        return Answers.created(made, made.version(), uri, made.id());
    }

    @GET
    @Path("{id}")
    @Allowed(Role.READER)
    @Operation(operationId = "getEvidence", summary = "Get one piece of evidence")
    public RestResponse<EvidenceView> get(@RestPath String claimId, @RestPath String id) {
        var piece = desk.get(seat, claimId, id);
        return Answers.ok(piece, piece.version());
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Allowed(Role.REVIEWER)
    @Operation(operationId = "changeEvidence", summary = "Change evidence; a changed quote is looked for again")
    public RestResponse<EvidenceView> change(
            @RestPath String claimId,
            @RestPath String id,
            @NotNull JsonNode patch,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var piece = desk.change(seat, claimId, id, ifMatch, MergePatch.of(patch, mapper));
        return Answers.ok(piece, piece.version());
    }

    @DELETE
    @Path("{id}")
    @Allowed(Role.REVIEWER)
    @Operation(operationId = "deleteEvidence", summary = "Delete evidence on which no submitted assessment rests")
    public void delete(
            @RestPath String claimId, @RestPath String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        desk.delete(seat, claimId, id, ifMatch);
    }
}

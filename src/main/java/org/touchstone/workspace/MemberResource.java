package org.touchstone.workspace;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
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

/** The members of a workspace, and the links by which more come in. */
@Path("/api/v1/workspaces/{slug}")
@Tag(name = "Members")
class MemberResource {
    /** A change of a member's role. */
    record RoleChange(@NotNull Role role) {}

    private final Members members;
    private final Invitations invitations;
    private final Seat seat;

    MemberResource(Members members, Invitations invitations, Seat seat) {
        this.members = members;
        this.invitations = invitations;
        this.seat = seat;
    }

    @GET
    @Path("members")
    @Allowed(Role.READER)
    @Operation(operationId = "listMembers", summary = "List the members of a workspace")
    public RestResponse<Items<MemberView>> list(
            @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit, @Context UriInfo uri) {
        return Answers.list(members.list(seat.workspace(), Keyset.of(cursor, limit)), uri);
    }

    @PATCH
    @Path("members/{id}")
    @Allowed(Role.ADMIN)
    @Operation(operationId = "changeMember", summary = "Change a member's role")
    public RestResponse<MemberView> change(
            @RestPath String id, @Valid @NotNull RoleChange change, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var view = members.changeRole(seat.workspace(), id, change.role(), ifMatch);
        return Answers.ok(view, view.version());
    }

    @DELETE
    @Path("members/{id}")
    @Allowed(Role.ADMIN)
    @Operation(operationId = "removeMember", summary = "Take a member's seat away; what they did stays")
    public void remove(@RestPath String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        members.remove(seat.workspace(), id, ifMatch);
    }

    @GET
    @Path("invitations")
    @Allowed(Role.ADMIN)
    @Operation(
            operationId = "listInvitations",
            summary = "List the invitations that still let somebody in, oldest first")
    public RestResponse<Items<InvitationView>> invitations(
            @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit, @Context UriInfo uri) {
        return Answers.list(invitations.list(seat.workspace(), Keyset.of(cursor, limit)), uri);
    }

    @POST
    @Path("invitations")
    @Allowed(Role.ADMIN)
    @ResponseStatus(201)
    @Operation(operationId = "createInvitation", summary = "Make an invitation; its code is shown in this answer only")
    public RestResponse<InvitationView> invite(@Valid @NotNull NewInvitation wanted, @Context UriInfo uri) {
        var made = invitations.create(seat, wanted);
        return Answers.created(made, 0, uri, made.id().toString());
    }

    @DELETE
    @Path("invitations/{id}")
    @Allowed(Role.ADMIN)
    @Operation(operationId = "revokeInvitation", summary = "Revoke an invitation")
    public void revoke(@RestPath UUID id) {
        invitations.revoke(seat.workspace(), id);
    }
}

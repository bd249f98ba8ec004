package org.touchstone.entrance;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import org.touchstone.account.Account;
import org.touchstone.account.Caller;
import org.touchstone.account.Open;
import org.touchstone.workspace.Invitations;

/** Following an invitation link. */
@Path("/api/v1/invitations/{code}")
@Tag(name = "Session")
class InvitationResource {
    private final Invitations invitations;
    private final Newcomers newcomers;
    private final Caller caller;
    private final Doorkeeper door;

    InvitationResource(Invitations invitations, Newcomers newcomers, Caller caller, Doorkeeper door) {
        this.invitations = invitations;
        this.newcomers = newcomers;
        this.caller = caller;
        this.door = door;
    }

    @GET
    @Open
    @Operation(operationId = "getInvitation", summary = "Tell where an invitation leads")
    public Invitations.Offer get(@RestPath String code) {
        return invitations.offer(code);
    }

    @POST
    @Path("accept")
    @Open
    @ResponseStatus(201)
    @Operation(
            operationId = "acceptInvitation",
            summary = "Take the seat: as oneself when logged in, else with a new account")
    public RestResponse<SessionView> accept(@RestPath String code, @Nullable Credentials credentials) {
        Account account = newcomers.accept(code, caller.known(), credentials);
        return door.letIn(account, Status.CREATED);
    }
}

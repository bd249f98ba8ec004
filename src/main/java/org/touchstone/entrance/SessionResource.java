package org.touchstone.entrance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.touchstone.account.Caller;
import org.touchstone.account.Logins;
import org.touchstone.account.Open;
import org.touchstone.account.SignedIn;

/** Logging in and out. */
@Path("/api/v1/session")
@Tag(name = "Session")
class SessionResource {
    private final Logins logins;
    private final Caller caller;
    private final Doorkeeper door;

    SessionResource(Logins logins, Caller caller, Doorkeeper door) {
        this.logins = logins;
        this.caller = caller;
        this.door = door;
    }

    @POST
    @Open
    @Operation(operationId = "logIn", summary = "Log in with a name and a password")
    public RestResponse<SessionView> logIn(@Valid @NotNull Credentials credentials) {
        var account = logins.check(credentials.name(), credentials.password(), door.address());
        return door.letIn(account, Status.OK);
    }

    @GET
    @SignedIn
    @Operation(operationId = "getSession", summary = "Tell who is logged in")
    public RestResponse<SessionView> get() {
        return ResponseBuilder.ok(door.view(caller.account(), caller.csrfToken()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @SignedIn
    @Operation(operationId = "logOut", summary = "Log out")
    public RestResponse<Void> logOut() {
        var session = caller.sessionId();
        if (session != null) {
            logins.end(session);
        }
        return ResponseBuilder.<Void>create(Status.NO_CONTENT)
                .cookie(door.goodbye())
                .build();
    }
}

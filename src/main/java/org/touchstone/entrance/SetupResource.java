package org.touchstone.entrance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.touchstone.account.Open;

/** The first visit: while the server has no account, whoever comes first makes it. */
@Path("/api/v1/setup")
@Tag(name = "Session")
class SetupResource {
    /** Whether somebody has yet to make the first account. */
    record SetupState(boolean needsFirstAccount, String version) {}

    private final Newcomers newcomers;
    private final Doorkeeper door;
    private final String version;

    SetupResource(
            Newcomers newcomers,
            Doorkeeper door,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.newcomers = newcomers;
        this.door = door;
        this.version = version;
    }

    @GET
    @Open
    @Operation(operationId = "getSetup", summary = "Tell whether the first account is still to be made")
    public SetupState get() {
        return new SetupState(newcomers.firstIsMissing(), version);
    }

    @POST
    @Open
    @ResponseStatus(201)
    @Operation(operationId = "createFirstAccount", summary = "Make the first account, which is the server's admin")
    public RestResponse<SessionView> create(@Valid @NotNull FirstAccount wanted) {
        return door.letIn(newcomers.first(wanted), Status.CREATED);
    }
}

package org.touchstone.sample;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.touchstone.account.Caller;
import org.touchstone.account.SignedIn;
import org.touchstone.permission.Role;
import org.touchstone.wire.Idempotent;
import org.touchstone.workspace.WorkspaceSummary;

/** The sample, for whoever wants it later than at the first visit. */
@Path("/api/v1/sample")
@Tag(name = "Server")
class SampleResource {
    private final Samples samples;
    private final Caller caller;

    SampleResource(Samples samples, Caller caller) {
        this.samples = samples;
        this.caller = caller;
    }

    @POST
    @SignedIn(serverAdmin = true)
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            operationId = "loadSample",
            summary = "Load the sample event into a new workspace of its own",
            description = "Asked again, it makes another workspace: sample, sample-2 and so on.")
    public RestResponse<WorkspaceSummary> load(@Context UriInfo uri) {
        var made = samples.load(caller.account());
        return ResponseBuilder.<WorkspaceSummary>create(Status.CREATED)
                .entity(new WorkspaceSummary(made.slug(), made.name(), Role.ADMIN))
                .location(uri.getBaseUriBuilder()
                        .replacePath("/api/v1/workspaces/" + made.slug())
                        .build())
                .build();
    }
}

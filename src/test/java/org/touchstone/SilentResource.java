package org.touchstone;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Resources that forgot to say who may call them. Only the tests have them. */
public final class SilentResource {
    private SilentResource() {}

    @Path("/api/v1/test-only/silent")
    public static class Outside {
        @GET
        @Operation(hidden = true)
        public String get() {
            return "nobody should read this";
        }
    }

    @Path("/api/v1/workspaces/{slug}/test-only/silent")
    public static class Inside {
        @GET
        @Operation(hidden = true)
        public String get() {
            return "nobody should read this";
        }
    }
}

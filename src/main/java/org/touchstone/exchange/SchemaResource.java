package org.touchstone.exchange;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.account.Open;

/** What a bundle looks like, for those who write or read one. */
@Path("/api/v1/schemas")
@Tag(name = "Exchange")
@Open
class SchemaResource {
    @GET
    @Path("bundle")
    @Produces("application/schema+json")
    @Operation(operationId = "getBundleSchema", summary = "Get the JSON Schema (2020-12) of a bundle")
    public String bundle() throws IOException {
        try (InputStream schema = SchemaResource.class.getResourceAsStream("/schema/bundle-1.json")) {
            return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

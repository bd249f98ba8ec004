package org.touchstone.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/**
 * Says in the generated contract what the code holds and the generator does not tell: which members are always there and which
 * may be null, every no as a problem document, path parameters, who needs to log in. Runs once, at build.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class StrictContract implements OASFilter {
    static final String PROBLEM = "Problem";
    private static final String SESSION = "session";
    private static final String TOKEN = "token";

    private final Records records;
    private final Doors doors;
    private final Statuses statuses;

    public StrictContract(IndexView code) {
        this.records = new Records(code);
        this.doors = new Doors(code);
        this.statuses = new Statuses(code);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        free(document, "JsonNode", "Any JSON; a partial change is an object with the members to change.");
        document.getComponents().removeSchema("JsonNodeType");
        records.rename(document);
        records.tellWhatIsThere(document);
        document.getComponents().addSchema(PROBLEM, problem());
        document.getComponents()
                .setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
        secure(document);
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, operation)));
    }

    private void complete(String path, Operation operation) {
        if (operation.getOperationId() == null) {
            throw new IllegalStateException("An operation of " + path + " has no @Operation(operationId = …).");
        }
        PathParameters.declare(path, operation);
        statuses.tell(operation);
        answers(operation);
        if (doors.open(operation.getOperationId())) {
            operation.setSecurity(List.of());
        }
    }

    private static void answers(Operation operation) {
        var responses = operation.getResponses();
        for (var entry : Map.copyOf(responses.getAPIResponses()).entrySet()) {
            if (!entry.getKey().startsWith("2") && !entry.getKey().startsWith("3")) {
                responses.addAPIResponse(
                        entry.getKey(), refusal(entry.getValue().getDescription()));
            }
        }
        responses.addAPIResponse("default", refusal("Refused; the problem says why and what to do."));
    }

    private static APIResponse refusal(String description) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }

    private static void free(OpenAPI document, String name, String description) {
        if (document.getComponents().getSchemas().containsKey(name)) {
            document.getComponents().addSchema(name, OASFactory.createSchema().description(description));
        }
    }

    private static Schema problem() {
        var field = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("pointer", text("A JSON Pointer into the body that was sent."))
                .addProperty("detail", text("What is the matter there."))
                .required(List.of("pointer", "detail"));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("Why something was refused (RFC 9457).")
                .addProperty("type", text("about:blank: the status says it all."))
                .addProperty("title", text("The status in words."))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("What is the matter, and what to do about it."))
                .addProperty("instance", text("The path of the request."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(field))
                .addProperty(
                        "current",
                        OASFactory.createSchema()
                                .description("With 412: the thing as it is now, so that one can compare and keep."))
                .required(List.of("type", "title", "status"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static void secure(OpenAPI document) {
        document.getComponents()
                .addSecurityScheme(
                        SESSION,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("touchstone_session")
                                .description("A browser's session; requests that change something carry X-CSRF-Token."))
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A personal API token."));
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SESSION));
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
    }
}

package org.touchstone.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Walks through the schemas of a document. */
final class Schemas {
    private static final String PREFIX = "#/components/schemas/";

    private Schemas() {}

    static String ref(String name) {
        return PREFIX + name;
    }

    /** The name of the schema that this one refers to, or null. */
    static @Nullable String referred(Schema schema) {
        return schema.getRef() == null ? null : schema.getRef().substring(PREFIX.length());
    }

    /** Visits every schema of the document, inner ones included. */
    static void each(OpenAPI document, Consumer<Schema> visit) {
        document.getComponents().getSchemas().values().forEach(schema -> walk(schema, visit));
        operations(document).forEach(operation -> {
            asked(operation).forEach(schema -> walk(schema, visit));
            operation.getResponses().getAPIResponses().values().stream()
                    .flatMap(response -> of(response.getContent()))
                    .forEach(schema -> walk(schema, visit));
        });
    }

    /** The names of all schemas that what clients send is made of. */
    static Set<String> sent(OpenAPI document) {
        var names = new HashSet<String>();
        operations(document).forEach(operation -> asked(operation).forEach(schema -> reach(document, schema, names)));
        return names;
    }

    private static void reach(OpenAPI document, Schema from, Set<String> names) {
        walk(from, schema -> {
            var name = referred(schema);
            if (name != null && names.add(name)) {
                var target = document.getComponents().getSchemas().get(name);
                if (target != null) {
                    reach(document, target, names);
                }
            }
        });
    }

    private static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    private static Stream<Schema> asked(Operation operation) {
        var parameters = operation.getParameters() == null
                ? Stream.<Schema>empty()
                : operation.getParameters().stream()
                        .map(parameter -> parameter.getSchema())
                        .filter(Objects::nonNull);
        var body = operation.getRequestBody();
        return Stream.concat(parameters, body == null ? Stream.empty() : of(body.getContent()));
    }

    private static Stream<Schema> of(@Nullable Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(type -> type.getSchema())
                        .filter(Objects::nonNull);
    }

    private static void walk(Schema schema, Consumer<Schema> visit) {
        visit.accept(schema);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(inner -> walk(inner, visit));
        }
        if (schema.getItems() != null) {
            walk(schema.getItems(), visit);
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            walk(schema.getAdditionalPropertiesSchema(), visit);
        }
        for (var list : Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .toList()) {
            List.copyOf(list).forEach(inner -> walk(inner, visit));
        }
    }
}

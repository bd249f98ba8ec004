package org.touchstone.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * The records and enums behind the schemas. A nested type is named with what it lies in ({@code WorkspaceMe}), so that its name
 * does not hang on what else there is; what is {@code @Nullable} in the code may be null in the contract, and nothing else may.
 */
final class Records {
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");

    private final List<ClassInfo> types;

    Records(IndexView code) {
        this.types = code.getKnownClasses().stream()
                .filter(type -> type.name().toString().startsWith("org.touchstone."))
                .filter(type -> type.isRecord() || type.isEnum())
                .collect(Collectors.toMap(ClassInfo::name, type -> type, (one, again) -> one, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    void rename(OpenAPI document) {
        var names = new HashMap<String, String>();
        var schemas = Map.copyOf(document.getComponents().getSchemas());
        schemas.forEach((name, schema) -> names.put(name, wanted(name, schema)));
        if (Set.copyOf(names.values()).size() < names.size()) {
            throw new IllegalStateException("Two schemas have one name; give one of the types another: " + names);
        }
        schemas.keySet().forEach(document.getComponents()::removeSchema);
        schemas.forEach((name, schema) -> document.getComponents().addSchema(names.get(name), schema));
        Schemas.each(document, schema -> {
            var referred = Schemas.referred(schema);
            if (referred != null) {
                schema.setRef(Schemas.ref(names.getOrDefault(referred, referred)));
            }
        });
    }

    /** Says which members are always there: of what is sent, those that may not be left out; of what is answered, all. */
    void tellWhatIsThere(OpenAPI document) {
        var sent = Schemas.sent(document);
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                var type = type(name, schema);
                tell(schema, type, sent.contains(name));
            }
        });
    }

    private static void tell(Schema schema, @Nullable ClassInfo type, boolean sent) {
        var required = new LinkedHashSet<String>();
        for (var member : new LinkedHashMap<>(schema.getProperties()).entrySet()) {
            var name = member.getKey();
            boolean nullable = type != null && nullable(type.field(name));
            if (nullable) {
                schema.addProperty(name, orNull(member.getValue()));
            }
            if (!nullable || !sent) {
                required.add(name);
            }
        }
        schema.setRequired(required.isEmpty() ? null : new ArrayList<>(required));
    }

    private static boolean nullable(@Nullable FieldInfo field) {
        return field != null && field.type().hasAnnotation(NULLABLE);
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(schema)
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        if (schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
            schema.addType(SchemaType.NULL);
        }
        return schema;
    }

    private String wanted(String name, Schema schema) {
        var types = types(name, schema);
        return types.size() == 1 ? full(types.get(0)) : name;
    }

    /** The type's name after that of the type around it. */
    private static String full(ClassInfo type) {
        if (type.enclosingClass() == null) {
            return type.simpleName();
        }
        var around = type.enclosingClass().toString();
        var outer = around.substring(Math.max(around.lastIndexOf('.'), around.lastIndexOf('$')) + 1)
                .replaceFirst("(View|Resource)$", "");
        return type.simpleName().startsWith(outer) ? type.simpleName() : outer + type.simpleName();
    }

    private @Nullable ClassInfo type(String name, Schema schema) {
        var found = types(name, schema);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The type behind a schema: of this name and of this shape. Several that look alike in both keep the generator's names. */
    private List<ClassInfo> types(String name, Schema schema) {
        return types.stream()
                .filter(type -> full(type).equals(name) || type.simpleName().equals(name.replaceFirst("\\d+$", "")))
                .filter(type -> sameShape(type, schema))
                .toList();
    }

    private static boolean sameShape(ClassInfo type, Schema schema) {
        if (type.isEnum()) {
            return schema.getEnumeration() != null
                    && schema.getEnumeration().stream()
                            .map(String::valueOf)
                            .collect(Collectors.toSet())
                            .equals(constants(type));
        }
        return schema.getProperties() != null
                && type.recordComponents().stream()
                        .map(component -> component.name())
                        .collect(Collectors.toSet())
                        .containsAll(schema.getProperties().keySet());
    }

    private static Set<String> constants(ClassInfo type) {
        return type.enumConstants().stream().map(FieldInfo::name).collect(Collectors.toSet());
    }
}

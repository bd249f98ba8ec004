package org.touchstone.contract;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Declares the parameters of a path that its method does not take, because a filter reads them: the workspace's short name. */
final class PathParameters {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private PathParameters() {}

    static void declare(String path, Operation operation) {
        var variables = VARIABLE.matcher(path);
        while (variables.find()) {
            var name = variables.group(1);
            if (!declared(operation.getParameters(), name)) {
                operation.addParameter(OASFactory.createParameter()
                        .name(name)
                        .in(Parameter.In.PATH)
                        .required(true)
                        .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
            }
        }
    }

    private static boolean declared(@org.jspecify.annotations.Nullable List<Parameter> parameters, String name) {
        return parameters != null
                && parameters.stream()
                        .anyMatch(known -> known.getIn() == Parameter.In.PATH && name.equals(known.getName()));
    }
}

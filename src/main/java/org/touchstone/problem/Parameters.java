package org.touchstone.problem;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal.Field;

/**
 * Which parameters of a request's query are not what its resource method takes. The framework says of any of them that there is
 * nothing at the address, and does not say which one it was.
 */
final class Parameters {
    private Parameters() {}

    static List<Field> wrong(@Nullable ResourceInfo resource, UriInfo uri) {
        Method method = resource == null ? null : resource.getResourceMethod();
        var wrong = new ArrayList<Field>();
        if (method == null) {
            return wrong;
        }
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(RestQuery.class)) {
                for (var sent : uri.getQueryParameters().getOrDefault(parameter.getName(), List.of())) {
                    var matter = matter(parameter.getParameterizedType(), sent);
                    if (matter != null) {
                        wrong.add(new Field("/" + parameter.getName(), matter));
                    }
                }
            }
        }
        return wrong;
    }

    private static @Nullable String matter(Type type, String sent) {
        if (type instanceof ParameterizedType list) {
            return matter(list.getActualTypeArguments()[0], sent);
        }
        if (type == Integer.class || type == int.class) {
            return isNumber(sent) ? null : "This must be a whole number.";
        }
        if (type instanceof Class<?> choice && choice.isEnum()) {
            var names = Arrays.stream(choice.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
            return names.contains(sent)
                    ? null
                    : "This must be one of " + names.stream().collect(Collectors.joining(", ")) + ".";
        }
        return null;
    }

    private static boolean isNumber(String sent) {
        try {
            Integer.parseInt(sent);
            return true;
        } catch (NumberFormatException no) {
            return false;
        }
    }
}

package org.touchstone.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which methods an address takes. The framework looks for the method in one resource class, and an address may be served by
 * several: then it says that there is nothing.
 */
@ApplicationScoped
class Methods {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private record Route(Pattern path, String method) {}

    private final List<Route> routes = new ArrayList<>();

    Methods(BeanManager beans) {
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            var resource = bean.getBeanClass();
            var path = resource.getAnnotation(Path.class);
            if (path != null) {
                for (var method : resource.getMethods()) {
                    add(path.value(), method);
                }
            }
        }
    }

    /** Empty where there is nothing at the address. */
    Set<String> at(String path) {
        var methods = new TreeSet<String>();
        for (var route : routes) {
            if (route.path().matcher(path).matches()) {
                methods.add(route.method());
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }

    private void add(String start, Method method) {
        for (Annotation said : method.getAnnotations()) {
            var http = said.annotationType().getAnnotation(HttpMethod.class);
            if (http != null) {
                var rest = method.getAnnotation(Path.class);
                routes.add(new Route(pattern(start + "/" + (rest == null ? "" : rest.value())), http.value()));
            }
        }
    }

    /** Of a template such as /articles/{id}: one segment for each parameter, a slash at the end or none. */
    private static Pattern pattern(String template) {
        var pattern = new StringBuilder();
        for (var segment : template.split("/+")) {
            if (!segment.isEmpty()) {
                pattern.append("/+");
                int from = 0;
                var parameters = PARAMETER.matcher(segment);
                while (parameters.find()) {
                    pattern.append(Pattern.quote(segment.substring(from, parameters.start())))
                            .append("[^/]+");
                    from = parameters.end();
                }
                pattern.append(Pattern.quote(segment.substring(from)));
            }
        }
        return Pattern.compile(pattern.append("/*").toString());
    }
}

package org.touchstone.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Which operations may be called without an account, as their code says. */
final class Doors {
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName OPEN = DotName.createSimple("org.touchstone.account.Open");
    private static final List<DotName> CLOSED = List.of(
            DotName.createSimple("org.touchstone.account.SignedIn"),
            DotName.createSimple("org.touchstone.workspace.Allowed"));

    private final Set<String> open = new HashSet<>();

    Doors(IndexView code) {
        for (AnnotationInstance named : code.getAnnotations(OPERATION)) {
            var id = named.value("operationId");
            if (id != null
                    && named.target().kind() == AnnotationTarget.Kind.METHOD
                    && isOpen(named.target().asMethod())) {
                open.add(id.asString());
            }
        }
    }

    boolean open(String operationId) {
        return open.contains(operationId);
    }

    private static boolean isOpen(MethodInfo method) {
        if (method.hasAnnotation(OPEN)) {
            return true;
        }
        return CLOSED.stream().noneMatch(method::hasAnnotation)
                && method.declaringClass().hasDeclaredAnnotation(OPEN);
    }
}

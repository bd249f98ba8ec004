package org.touchstone.contract;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** The status that an operation answers with when all is well, where its code names another than 200. */
final class Statuses {
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName STATUS = DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
    private static final Map<Integer, String> WORDS = Map.of(201, "Created");

    private final Map<String, Integer> statuses = new HashMap<>();

    Statuses(IndexView code) {
        for (AnnotationInstance status : code.getAnnotations(STATUS)) {
            if (status.target().kind() == AnnotationTarget.Kind.METHOD) {
                var named = status.target().asMethod().annotation(OPERATION);
                statuses.put(
                        named.value("operationId").asString(), status.value().asInt());
            }
        }
    }

    void tell(Operation operation) {
        var status = statuses.get(operation.getOperationId());
        var answer = operation.getResponses().getAPIResponse("200");
        if (status != null && answer != null) {
            operation.getResponses().removeAPIResponse("200");
            operation.getResponses().addAPIResponse(String.valueOf(status), answer.description(WORDS.get(status)));
        }
    }
}

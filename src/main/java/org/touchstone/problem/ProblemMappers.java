package org.touchstone.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.annotation.Priority;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Field;

/** Every way in which a request can fail, as a problem document. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String INTEGRITY_VIOLATION = "23";

    /** Two transactions that wait for each other: the database gives up one of them. */
    private static final String ROLLED_BACK = "40";

    private final Problems problems;
    private final Methods methods;
    private final UriInfo uri;
    private final Request request;

    @Context
    @Nullable
    ResourceInfo resource;

    ProblemMappers(Problems problems, Methods methods, UriInfo uri, Request request) {
        this.problems = problems;
        this.methods = methods;
        this.uri = uri;
        this.request = request;
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        return problems.of(refusal);
    }

    @ServerExceptionMapper
    @Priority(1)
    public Response invalid(ConstraintViolationException violations) {
        var errors = violations.getConstraintViolations().stream()
                .map(violation -> new Field(pointer(violation), violation.getMessage()))
                .sorted(java.util.Comparator.comparing(Field::pointer).thenComparing(Field::detail))
                .toList();
        return problems.of(400, "Some fields are not right; each is named with what is the matter.", errors);
    }

    @ServerExceptionMapper
    @Priority(1)
    public Response unreadable(JsonProcessingException broken) {
        var where = broken.getLocation();
        var detail = broken instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? "This does not have the shape that the API describes."
                : "The body is not JSON"
                        + (where == null
                                ? "."
                                : ": line " + where.getLineNr() + ", column " + where.getColumnNr() + ".");
        var errors = broken instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? List.of(new Field(pointer(mapping), matter(mapping)))
                : List.<Field>of();
        return problems.of(400, detail, errors);
    }

    /** The framework has a mapper of its own for this kind, which would speak first. */
    @ServerExceptionMapper
    @Priority(1)
    public Response mismatched(MismatchedInputException broken) {
        return unreadable(broken);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException failure) {
        var cause = failure.getCause();
        if (cause instanceof JsonProcessingException broken) {
            return unreadable(broken);
        }
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        if (status == 404 || status == 405) {
            return nothingHere(status);
        }
        return problems.of(status, hint(status), List.of());
    }

    /** What the framework finds nothing for: a parameter that cannot be read, a method that is not taken, or no such address. */
    private Response nothingHere(int status) {
        var wrong = Parameters.wrong(resource, uri);
        if (!wrong.isEmpty()) {
            return problems.of(400, "Some parameters are not right; each is named with what is the matter.", wrong);
        }
        var taken = methods.at(uri.getRequestUri().getPath());
        if (taken.isEmpty() || taken.contains(request.getMethod())) {
            return problems.of(status, hint(status), List.of());
        }
        return Response.fromResponse(problems.of(405, hint(405), List.of()))
                .header("Allow", String.join(", ", taken))
                .build();
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException lost) {
        return problems.of(
                412,
                "Somebody else changed this in the same moment. Read it again, compare, and send it again.",
                List.of());
    }

    @ServerExceptionMapper
    public Response database(PersistenceException failure) {
        if (clash(failure)) {
            return problems.of(
                    409,
                    "This clashes with something that was stored in the same moment. Read again and retry.",
                    List.of());
        }
        return unexpected(failure);
    }

    @ServerExceptionMapper
    public Response rolledBack(jakarta.transaction.RollbackException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException lost) {
                return stale(lost);
            }
        }
        return clash(failure)
                ? problems.of(
                        409,
                        "This clashes with something that was stored in the same moment. Read again and retry.",
                        List.of())
                : unexpected(failure);
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return problems.of(refusal);
            }
        }
        var number = UUID.randomUUID().toString();
        LOG.errorf(failure, "Failure %s", number);
        return problems.of(
                500, "Something went wrong on the server. Its log has it under the number " + number + ".", List.of());
    }

    private static String matter(JsonMappingException broken) {
        return broken.getCause() instanceof Refusal refusal
                ? String.valueOf(refusal.getMessage())
                : "This does not have the shape that the API describes.";
    }

    private static boolean clash(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith(INTEGRITY_VIOLATION)
                            || sql.getSQLState().startsWith(ROLLED_BACK))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String hint(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read. Check the address, the parameters and the body against the API.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take this method.";
            case 406 -> "None of the media types that you accept can be had here.";
            case 413 -> "The body is too large.";
            case 415 -> "Send a media type that this address takes, such as application/json.";
            default -> null;
        };
    }

    /** The path of a violation without the method and argument that it went through: /values/2/unit. */
    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        int depth = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            if (depth++ < 2 && node.getKind() != jakarta.validation.ElementKind.PROPERTY) {
                continue;
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && node.getKind() == jakarta.validation.ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String pointer(JsonMappingException mapping) {
        var pointer = new StringBuilder();
        for (var step : mapping.getPath()) {
            pointer.append('/')
                    .append(step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName());
        }
        return pointer.toString();
    }
}

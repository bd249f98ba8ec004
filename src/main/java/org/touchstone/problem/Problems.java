package org.touchstone.problem;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Field;

/** Writes problem documents: the one shape of every answer that is a no. */
@ApplicationScoped
class Problems {
    static final String MEDIA_TYPE = "application/problem+json";

    private final UriInfo uri;

    Problems(UriInfo uri) {
        this.uri = uri;
    }

    Response of(Refusal refusal) {
        int status = status(refusal.kind());
        var answer = builder(problem(status, refusal.getMessage(), refusal.fields(), refusal.extras()));
        if (refusal.extras().get("retryAfter") instanceof Number seconds) {
            answer.header("Retry-After", seconds);
        }
        if (status == 401) {
            answer.header("WWW-Authenticate", "Bearer realm=\"Touchstone\"");
        }
        return answer.build();
    }

    Response of(int status, @Nullable String detail, List<Field> errors) {
        return builder(problem(status, detail, errors, Map.of())).build();
    }

    /** A no that is said before any resource is found. */
    static void send(RoutingContext context, int status, String detail) {
        var body = new JsonObject()
                .put("type", "about:blank")
                .put("title", title(status))
                .put("status", status)
                .put("detail", detail)
                .put("instance", context.request().path());
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(body.toBuffer());
    }

    private Problem problem(int status, @Nullable String detail, List<Field> errors, Map<String, Object> extras) {
        return new Problem("about:blank", title(status), status, detail, path(), errors, extras);
    }

    private static Response.ResponseBuilder builder(Problem problem) {
        return Response.status(problem.status())
                .type(MediaType.valueOf(MEDIA_TYPE))
                .header("Cache-Control", "no-store")
                .entity(problem);
    }

    private @Nullable String path() {
        try {
            return uri.getRequestUri().getRawPath();
        } catch (RuntimeException outsideARequest) {
            return null;
        }
    }

    static String title(int status) {
        var known = Response.Status.fromStatusCode(status);
        return switch (status) {
            case 422 -> "Unprocessable Content";
            default -> known == null ? "Error " + status : known.getReasonPhrase();
        };
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case MISSING -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case UNPROCESSABLE -> 422;
            case VERSION_REQUIRED -> 428;
            case TOO_MANY -> 429;
            case UPSTREAM -> 502;
        };
    }
}

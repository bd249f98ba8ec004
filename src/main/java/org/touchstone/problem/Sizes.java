package org.touchstone.problem;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How large a body may be: one limit for all calls and a larger one for bundles, which are read as a stream. A body that says its
 * size is refused before it is sent, with a problem document where the framework's own limit would answer with nothing.
 */
@ApplicationScoped
class Sizes {
    private static final long MEGABYTE = 1024L * 1024;
    private static final Pattern BUNDLE = Pattern.compile("/api/v1/workspaces/[^/]+/import");

    private final long calls;
    private final long bundles;

    Sizes(
            @ConfigProperty(name = "touchstone.body.max-megabytes", defaultValue = "16") long calls,
            @ConfigProperty(name = "touchstone.bundle.max-megabytes", defaultValue = "2048") long bundles) {
        this.calls = calls;
        this.bundles = bundles;
    }

    void addTo(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::check);
    }

    private void check(RoutingContext context) {
        long megabytes = BUNDLE.matcher(context.request().path()).matches() ? bundles : calls;
        var told = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (told == null) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, megabytes * MEGABYTE);
        } else if (Long.parseLong(told) > megabytes * MEGABYTE) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            context.response().endHandler(sent -> context.request().connection().close());
            Problems.send(context, 413, "The body is too large. At most " + megabytes + " MB are taken here.");
            return;
        }
        context.next();
    }
}

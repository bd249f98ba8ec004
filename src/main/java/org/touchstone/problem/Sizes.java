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
 * How large a request may be. Of its body: one limit for all calls, larger ones for bundles and for many articles at once, which are read from the disk. A body that says its
 * size is refused before it is sent, with a problem document where the framework's own limit would answer with nothing. For the
 * same reason the framework lets longer addresses and larger headers through than are taken here.
 */
@ApplicationScoped
class Sizes {
    private static final long MEGABYTE = 1024L * 1024;
    private static final int LONGEST_ADDRESS = 4_096;
    private static final int LARGEST_HEADERS = 20_000;
    private static final Pattern BUNDLE = Pattern.compile("/api/v1/workspaces/[^/]+/import");
    private static final Pattern MANY = Pattern.compile("/api/v1/workspaces/[^/]+/imports/(files|lines)");

    private final long calls;
    private final long bundles;
    private final long many;

    Sizes(
            @ConfigProperty(name = "touchstone.body.max-megabytes", defaultValue = "16") long calls,
            @ConfigProperty(name = "touchstone.bundle.max-megabytes", defaultValue = "2048") long bundles,
            @ConfigProperty(name = "touchstone.imports.max-megabytes", defaultValue = "256") long many) {
        this.calls = calls;
        this.bundles = bundles;
        this.many = many;
    }

    void addTo(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::check);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        if (request.uri().length() > LONGEST_ADDRESS) {
            refuse(context, 414, "The address is too long. At most 4,096 characters are taken.");
            return;
        }
        long headers = 0;
        for (var header : request.headers()) {
            headers += header.getKey().length() + header.getValue().length();
        }
        if (headers > LARGEST_HEADERS) {
            refuse(context, 431, "The headers are too large. At most 20,000 characters are taken in all.");
            return;
        }
        long megabytes = megabytes(context.request().path());
        var told = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (told == null) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, megabytes * MEGABYTE);
        } else if (Long.parseLong(told) > megabytes * MEGABYTE) {
            refuse(context, 413, "The body is too large. At most " + megabytes + " MB are taken here.");
            return;
        }
        context.next();
    }

    private static void refuse(RoutingContext context, int status, String detail) {
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        context.response().endHandler(sent -> context.request().connection().close());
        Problems.send(context, status, detail);
    }

    private long megabytes(String path) {
        if (MANY.matcher(path).matches()) {
            return many;
        }
        return BUNDLE.matcher(path).matches() ? bundles : calls;
    }
}

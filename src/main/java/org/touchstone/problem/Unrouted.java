package org.touchstone.problem;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What lies under /api and is no resource: a problem document too, rather than a page. */
@ApplicationScoped
class Unrouted {
    void addTo(@Observes Router router) {
        router.route("/api/*").last().handler(Unrouted::missing);
    }

    private static void missing(RoutingContext context) {
        var body = new JsonObject()
                .put("type", "about:blank")
                .put("title", Problems.title(404))
                .put("status", 404)
                .put("detail", "There is nothing at this address.")
                .put("instance", context.request().path());
        context.response()
                .setStatusCode(404)
                .putHeader("Content-Type", Problems.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(body.toBuffer());
    }
}

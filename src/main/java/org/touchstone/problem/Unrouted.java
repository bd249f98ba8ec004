package org.touchstone.problem;

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
        Problems.send(context, 404, "There is nothing at this address.");
    }
}

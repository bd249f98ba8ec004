package org.touchstone.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What lies under /api and is no resource: a problem document too, rather than a page. */
@ApplicationScoped
class Unrouted {
    private final Methods methods;

    Unrouted(Methods methods) {
        this.methods = methods;
    }

    void addTo(@Observes Router router) {
        router.route("/api/*").last().handler(this::missing);
    }

    private void missing(RoutingContext context) {
        var taken = methods.at(context.request().path());
        if (!taken.isEmpty()) {
            context.response().putHeader("Allow", String.join(", ", taken));
            Problems.send(context, 405, "This address does not take this method.");
            return;
        }
        Problems.send(context, 404, "There is nothing at this address.");
    }
}

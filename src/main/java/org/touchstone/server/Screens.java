package org.touchstone.server;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * The screens are one page that reads its address itself. So an address that names no file is answered with that page when a
 * browser asks for a page, and with 404 otherwise; what lies under /api and /q is never a screen.
 */
@ApplicationScoped
class Screens {
    /** The API answers 404 to whatever it does not know, so a screen has to be recognised first. */
    private static final int BEFORE_THE_API = 0;

    private static final String PAGE = "/index.html";

    void addTo(@Observes Router router) {
        router.get("/*").order(BEFORE_THE_API).handler(Screens::show);
    }

    private static void show(RoutingContext context) {
        String path = context.normalizedPath();
        if (screen(path) && wantsPage(context.request().getHeader("Accept"))) {
            context.reroute(PAGE);
        } else {
            context.next();
        }
    }

    static boolean screen(String path) {
        boolean reserved =
                path.equals("/api") || path.startsWith("/api/") || path.equals("/q") || path.startsWith("/q/");
        boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
        return !reserved && !file;
    }

    static boolean wantsPage(@Nullable String accept) {
        return accept != null && accept.contains("text/html");
    }
}

package org.touchstone.server;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What a person who starts the server wants to know: where to go, and where the data lies. */
@ApplicationScoped
class Greeting {
    private static final Logger LOG = Logger.getLogger("org.touchstone");

    private final Config config;
    private final String database;
    private final String data;

    Greeting(
            Config config,
            @ConfigProperty(name = "touchstone.database.url") String database,
            @ConfigProperty(name = "touchstone.data") String data) {
        this.config = config;
        this.database = database;
        this.data = data;
    }

    void greet(@ObservesAsync HttpServerStart started) {
        String host = started.options().getHost();
        LOG.infof("Touchstone is ready: http://%s:%d", local(host) ? "localhost" : host, port(started));
        if (database.startsWith("jdbc:h2:")) {
            LOG.infof(
                    "Data: embedded database in %s",
                    Path.of(data).toAbsolutePath().normalize());
        } else {
            LOG.infof("Data: %s", withoutParameters(database));
        }
    }

    private int port(HttpServerStart started) {
        int asked = started.options().getPort();
        return asked > 0
                ? asked
                : config.getOptionalValue("quarkus.http.port", Integer.class).orElse(asked);
    }

    private static boolean local(String host) {
        return "127.0.0.1".equals(host) || "0.0.0.0".equals(host) || "localhost".equals(host);
    }

    /** A PostgreSQL URL may carry its password as a parameter; that is nobody's to read in a log. */
    private static String withoutParameters(String url) {
        int question = url.indexOf('?');
        return question < 0 ? url : url.substring(0, question);
    }
}

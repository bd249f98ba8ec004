package org.touchstone.suggestion;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A suggester on this machine that behaves as well or as badly as a test asks. */
final class OutsideModel implements AutoCloseable {
    static final String PATH = "/suggest";

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();

    OutsideModel() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(workers);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpServer server() {
        return server;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PATH);
    }

    /** From now on it does this. */
    static void does(HttpServer server, HttpHandler handler) {
        forgets(server);
        server.createContext(PATH, exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    /** From now on nothing stands at its address. */
    static void forgets(HttpServer server) {
        try {
            server.removeContext(PATH);
        } catch (IllegalArgumentException nothingThere) {
            // the first behaviour of a test
        }
    }

    static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}

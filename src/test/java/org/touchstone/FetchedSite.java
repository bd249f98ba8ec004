package org.touchstone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A site on this machine that the server under test may fetch: 127.0.0.1 is allowed by the setting, no other private address is. Each
 * test opens its own, on a random port.
 */
@WithTestResource(value = FetchedSite.Permission.class, scope = TestResourceScope.GLOBAL)
public final class FetchedSite implements AutoCloseable {
    /** Allows the one address. */
    public static final class Permission implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            return Map.of("touchstone.fetch.allowed-hosts", "127.0.0.1");
        }

        @Override
        public void stop() {}
    }

    /** Keeps whoever asks for a path waiting until it is opened. */
    public static final class Gate {
        private final CountDownLatch arrived = new CountDownLatch(1);
        private final CountDownLatch opened = new CountDownLatch(1);

        /** Returns once somebody stands before it. */
        public void awaitGuest() throws InterruptedException {
            if (!arrived.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody came");
            }
        }

        public void open() {
            opened.countDown();
        }

        private void pass() {
            arrived.countDown();
            try {
                var unused = opened.await(15, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private record Answer(int status, String header, String value, byte[] body) {}

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, Gate> gates = new ConcurrentHashMap<>();
    private final HttpServer server;

    private FetchedSite(HttpServer server) {
        this.server = server;
    }

    public static FetchedSite open() {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            var site = new FetchedSite(server);
            server.createContext("/", site::answer);
            server.setExecutor(Executors.newCachedThreadPool());
            server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a web page with this title and these paragraphs at a path, in place of what was there. */
    public FetchedSite page(String path, String title, String... paragraphs) {
        var html = new StringBuilder("<!doctype html><html lang=\"en\"><head><title>")
                .append(title)
                .append("</title></head><body><article><h1>")
                .append(title)
                .append("</h1>");
        for (String paragraph : paragraphs) {
            html.append("<p>").append(paragraph).append("</p>");
        }
        return put(
                path,
                "text/html; charset=utf-8",
                html.append("</article></body></html>").toString());
    }

    public FetchedSite put(String path, String type, String body) {
        return put(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    public FetchedSite put(String path, String type, byte[] body) {
        answers.put(path, new Answer(200, "Content-Type", type, body));
        return this;
    }

    public FetchedSite redirect(String path, String to) {
        answers.put(path, new Answer(302, "Location", to, new byte[0]));
        return this;
    }

    /** Puts a gate before a path. */
    public Gate gate(String path) {
        var gate = new Gate();
        gates.put(path, gate);
        return gate;
    }

    /** The address of a path on this site. */
    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var gone = new Answer(404, "Content-Type", "text/plain", "nothing here".getBytes(StandardCharsets.UTF_8));
        var path = exchange.getRequestURI().getPath();
        var gate = gates.get(path);
        if (gate != null) {
            gate.pass();
        }
        var answer = answers.getOrDefault(path, gone);
        exchange.getResponseHeaders().add(answer.header(), answer.value());
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        try (var out = exchange.getResponseBody()) {
            out.write(answer.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

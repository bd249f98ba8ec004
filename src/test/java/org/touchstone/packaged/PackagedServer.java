package org.touchstone.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A server in a process of its own, on a free port, with its data in a given folder. */
public final class PackagedServer implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Touchstone is ready: http://localhost:(\\d+)");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Process process;
    private final Duration toReady;
    private final int port;
    private @Nullable String token;

    private PackagedServer(Process process, Instant begun, int port) {
        this.process = process;
        this.toReady = Duration.between(begun, Instant.now());
        this.port = port;
    }

    /** An answer as it came. */
    public record Answer(int status, HttpResponse<byte[]> raw) {

        /** The body as JSON, where it is JSON; read when it is asked for, so that a measured answer does not pay for it. */
        public JsonNode body() {
            boolean json = raw.headers().firstValue("content-type").orElse("").contains("json");
            try {
                return json ? JSON.readTree(raw.body()) : JSON.nullNode();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Starts the jar that the build left. Returns when it says that it is ready. */
    public static PackagedServer start(Path data, String... javaOptions) throws IOException {
        return start(data, Path.of(System.getProperty("touchstone.server.jar")), Map.of(), javaOptions);
    }

    public static PackagedServer start(Path data, Path jar, Map<String, String> environment, String... javaOptions)
            throws IOException {
        var command = new ArrayList<>(List.of(javaCommand(), "-Dquarkus.http.port=0", "-Dtouchstone.data=" + data));
        command.addAll(List.of(javaOptions));
        command.addAll(List.of("-jar", jar.toString()));
        return start(command, data, environment);
    }

    /** Starts what the command names; it must print that it is ready, and where. */
    public static PackagedServer start(List<String> command, Path folder, Map<String, String> environment)
            throws IOException {
        Instant begun = Instant.now();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "no server stays behind"));
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            var ready = READY.matcher(line);
            if (ready.find()) {
                drain(output);
                return new PackagedServer(process, begun, Integer.parseInt(ready.group(1)));
            }
        }
        throw new IOException("The server did not start. It said:\n" + said);
    }

    public static String javaCommand() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Reads on, so that the server is not held up by a full pipe. */
    private static void drain(BufferedReader output) {
        var thread = new Thread(
                () -> {
                    try {
                        output.transferTo(Writer.nullWriter());
                    } catch (IOException ended) {
                        // The server is gone, and with it what it had to say.
                    }
                },
                "server output");
        thread.setDaemon(true);
        thread.start();
    }

    public Duration toReady() {
        return toReady;
    }

    public long pid() {
        return process.pid();
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Makes the first account and a token for it, with which all further requests are sent. Returns the workspace's slug. */
    public String moveIn() throws IOException {
        var person = Map.of("name", "Noor", "password", "four herons on a slow tide", "loadSample", false);
        Answer session = send("POST", "/api/v1/setup", person, Map.of());
        if (session.status() != 201) {
            throw new IOException("No first account: " + session.status() + " " + session.body());
        }
        String cookie =
                session.raw().headers().firstValue("set-cookie").orElseThrow().split(";", 2)[0];
        String csrf = session.body().path("csrfToken").asText();
        Answer made = send(
                "POST",
                "/api/v1/account/tokens",
                Map.of("name", "test", "scope", "WRITE"),
                Map.of("Cookie", cookie, "X-CSRF-Token", csrf));
        token = made.body().path("token").asText();
        return session.body().path("workspaces").path(0).path("slug").asText();
    }

    /** Goes on with the token of a server on the same data that has been replaced by this one. */
    public PackagedServer after(PackagedServer earlier) {
        token = earlier.token;
        return this;
    }

    public Answer get(String path) throws IOException {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, Object body) throws IOException {
        return send("POST", path, body, Map.of());
    }

    /** Sends NDJSON. */
    public Answer postLines(String path, String lines) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(address() + path))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines)));
    }

    public Answer send(String method, String path, @Nullable Object body, Map<String, String> headers)
            throws IOException {
        var request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        headers.forEach(request::header);
        return send(request);
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        request.timeout(Duration.ofSeconds(60));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var raw = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(raw.statusCode(), raw);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** SIGKILL, where there are signals: no shutdown hook runs. */
    public void kill() {
        process.toHandle().destroyForcibly();
        waitForEnd();
    }

    @Override
    public void close() {
        process.destroy();
        waitForEnd();
    }

    private void waitForEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

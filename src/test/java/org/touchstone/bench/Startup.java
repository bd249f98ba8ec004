package org.touchstone.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.touchstone.packaged.PackagedServer;

/** From the start of the process to the first 200, beside an empty application with the same extensions. */
final class Startup {
    private static final int RUNS = 5;

    private Startup() {}

    static void measure(Figures figures, Path server, Path empty, Path folder) throws Exception {
        Path ours = Files.createDirectory(folder.resolve("start-ours"));
        Path theirs = Files.createDirectory(folder.resolve("start-empty"));
        figures.add("h2", "first start, on an empty folder", millis(server, ours), "ms");
        millis(empty, theirs);
        double[] own = new double[RUNS];
        double[] bare = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            own[run] = millis(server, ours);
            bare[run] = millis(empty, theirs);
        }
        Arrays.sort(own);
        Arrays.sort(bare);
        figures.add("h2", "start to first 200 (median of " + RUNS + ")", own[RUNS / 2], "ms");
        figures.add("h2", "the same of an empty application", bare[RUNS / 2], "ms");
        figures.add("h2", "ratio of the two (target: at most 1.3)", own[RUNS / 2] / bare[RUNS / 2], "");
    }

    private static double millis(Path jar, Path data) throws Exception {
        int port = freePort();
        long begun = System.nanoTime();
        var builder = new ProcessBuilder(
                PackagedServer.javaCommand(),
                "-Dquarkus.http.port=" + port,
                "-Dtouchstone.data=" + data,
                "-jar",
                jar.toString());
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(data.resolve("log").toFile())
                .start();
        try {
            while (!answers(port)) {
                if (!process.isAlive()) {
                    throw new IOException("It did not start: " + Files.readString(data.resolve("log")));
                }
                Thread.sleep(5);
            }
            return (System.nanoTime() - begun) / 1e6;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(int port) {
        try {
            var url = URI.create("http://127.0.0.1:" + port + "/q/health/ready").toURL();
            return ((HttpURLConnection) url.openConnection()).getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

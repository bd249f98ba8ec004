package org.touchstone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.touchstone.packaged.PackagedServer;

/**
 * Measures everything, on H2 and on PostgreSQL: arguments are the server's jar, the empty application's, and where JSON goes. The
 * property {@code bench.only} names the one part that is wanted: start, h2, postgresql, or of these two only the reading, the writing
 * of assessments or the export, as in h2-reading, postgresql-assessments, h2-export.
 */
public final class Benchmark {
    private static final int ARTICLES = 100;
    private static final int FEW_ARTICLES = 5;
    private static final String SMALL = "small";
    private static final int CHARACTERS = 5_000;
    private static final int ASSESSMENTS = 2_000;

    /** After 2,000 requests half of the server's processor time still goes to the compiler, after 10,000 a quarter. */
    private static final int WARM_UP = 10_000;

    private static final int THREADS = 8;
    private static final int MANY_CLAIMS = 100_000;
    private static final String ONLY = System.getProperty("bench.only", "all");

    private final Figures figures;
    private final Place place;

    private Benchmark(Figures figures, Place place) {
        this.figures = figures;
        this.place = place;
    }

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]);
        Path folder = Files.createTempDirectory("touchstone-bench");
        var figures = new Figures();
        if (wanted("start")) {
            Startup.measure(figures, jar, Path.of(arguments[1]), folder);
        }
        if (wantedOn("h2")) {
            try (Place h2 = Place.h2(Files.createDirectory(folder.resolve("h2")), jar)) {
                new Benchmark(figures, h2).run();
            }
        }
        if (wantedOn("postgresql")) {
            try (Place postgresql = Place.postgresql(Files.createDirectory(folder.resolve("postgresql")), jar)) {
                new Benchmark(figures, postgresql).run();
            }
        }
        figures.write(Path.of(arguments[2]), machine());
        System.out.println("\n" + figures.table());
    }

    private static boolean wanted(String part) {
        return ONLY.equals("all") || ONLY.equals(part);
    }

    private static boolean wantedOn(String database) {
        return wanted(database) || ONLY.startsWith(database + "-");
    }

    private boolean wants(String work) {
        return wanted(place.name()) || ONLY.equals(place.name() + "-" + work);
    }

    private static Map<String, Object> machine() {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        machine.put("java", System.getProperty("java.version"));
        return machine;
    }

    private void run() throws Exception {
        List<String> claims;
        PackagedServer server = place.start();
        String room = "/api/v1/workspaces/" + server.moveIn();
        String small = "/api/v1/workspaces/" + secondRoom(server);
        try {
            figures.add(place.name(), "resident memory, idle", Memory.resident(server.pid()), "MB");
            importFew(server, small);
            importArticles(server, room);
            if (wants("reading")) {
                readArticle(server, room);
            }
            figures.add(place.name(), "resident memory, under load, highest", Memory.highest(server.pid()), "MB");
        } finally {
            server.close();
        }
        claims = openClaims();
        if (wants("assessments")) {
            server = place.start().after(server);
            try {
                new Paging(figures, place.name()).measure(server, room);
                assess(server, room, claims);
            } finally {
                server.close();
            }
        }
        if (wants("export")) {
            var exporting = new Exporting(figures, place);
            server = exporting.few(server, room, count());
            exporting.measure(server, room, small, multiply());
        }
    }

    private static String secondRoom(PackagedServer server) throws IOException {
        var answer = server.post("/api/v1/workspaces", Map.of("name", "Small", "slug", SMALL));
        expect(201, answer);
        return SMALL;
    }

    /** About a thousand claims. */
    private static void importFew(PackagedServer server, String small) throws IOException {
        for (int n = 0; n < FEW_ARTICLES; n++) {
            expect(201, server.post(small + "/articles", article("Early report " + n, Texts.article(n, CHARACTERS))));
        }
    }

    private void importArticles(PackagedServer server, String room) throws Exception {
        List<Object> bodies = new ArrayList<>();
        for (int n = 0; n < ARTICLES + 20; n++) {
            bodies.add(article("Report " + n, Texts.article(n, CHARACTERS)));
        }
        Timing.of(20, 1, n -> expect(201, server.post(room + "/articles", bodies.get(ARTICLES + n))));
        Timing timing = Timing.of(ARTICLES, 1, n -> expect(201, server.post(room + "/articles", bodies.get(n))));
        figures.add(
                place.name(),
                "import and split of 5,000 characters, median (target: under 300)",
                timing.quantile(.5),
                "ms");
        figures.add(place.name(), "import and split of 5,000 characters, p99", timing.quantile(.99), "ms");
        figures.add(place.name(), "import of 100 articles", timing.seconds(), "s");
    }

    private void readArticle(PackagedServer server, String room) throws Exception {
        int characters = 14_000;
        String path = "";
        int claims = 0;
        while (claims < 500) {
            var answer = server.post(room + "/articles", article("Long report", Texts.article(characters, characters)));
            expect(201, answer);
            path = room + "/articles/" + answer.body().path("id").asText() + "/reading";
            claims = server.get(path).body().path("claims").size();
            characters += 1_500;
        }
        String reading = path;
        Timing.of(100, 2, n -> expect(200, server.get(reading)));
        Timing alone = Timing.of(200, 1, n -> expect(200, server.get(reading)));
        Timing crowd = Timing.of(300, THREADS, n -> expect(200, server.get(reading)));
        figures.add(place.name(), "claims in the article that is read", claims, "");
        figures.add(place.name(), "reading it, median (target: under 50)", alone.quantile(.5), "ms");
        figures.add(place.name(), "reading it, p99", alone.quantile(.99), "ms");
        figures.add(place.name(), "reading it, 8 readers", crowd.perSecond(), "/s");
    }

    /** Accepts every candidate at once, by SQL, as a triage would, and names claims of all articles in turn. */
    private List<String> openClaims() throws Exception {
        List<String> claims = new ArrayList<>();
        try (var connection = place.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update claim set intake = 'OPEN', checkable = true where intake = 'CANDIDATE'");
            try (var rows = statement.executeQuery(
                    "select public_id, row_number() over (partition by article_id order by public_id) as turn"
                            + " from claim where article_id not in (select a.id from article a join workspace w on"
                            + " w.id = a.workspace_id where w.slug = '" + SMALL + "') order by turn, public_id")) {
                while (rows.next() && claims.size() < ASSESSMENTS + WARM_UP) {
                    claims.add(rows.getString(1));
                }
            }
        }
        return claims;
    }

    /** Ends the server before the rows are written again, which on H2 nobody else may have open. */
    private void assess(PackagedServer server, String room, List<String> claims) throws Exception {
        var assessment = Map.of(
                "verdict",
                "NOT_CHECKABLE",
                "confidence",
                4,
                "justification",
                "Nothing that is on paper could show it.");
        Timing.of(
                claims.size() - ASSESSMENTS,
                THREADS,
                n -> expect(
                        201,
                        server.post(room + "/claims/" + claims.get(ASSESSMENTS + n) + "/assessments", assessment)));
        Timing timing = Timing.of(
                ASSESSMENTS,
                THREADS,
                n -> expect(201, server.post(room + "/claims/" + claims.get(n) + "/assessments", assessment)));
        server.close();
        Replay.write(place::connect, claims.subList(ASSESSMENTS, 2 * ASSESSMENTS), THREADS);
        Timing plain = Replay.write(place::connect, claims.subList(0, ASSESSMENTS), THREADS);
        figures.add(place.name(), "assessments, 8 writers", timing.perSecond(), "/s");
        figures.add(place.name(), "assessments, median", timing.quantile(.5), "ms");
        figures.add(place.name(), "the same rows by plain JDBC, 8 writers", plain.perSecond(), "/s");
        figures.add(
                place.name(), "ratio of the two (target: at least 0.5)", timing.perSecond() / plain.perSecond(), "");
    }

    private int count() throws Exception {
        try (var connection = place.connect()) {
            return Multiplied.count(connection);
        }
    }

    private int multiply() throws Exception {
        try (var connection = place.connect()) {
            return Multiplied.claims(connection, MANY_CLAIMS, MANY_CLAIMS / ARTICLES);
        }
    }

    private static Map<String, Object> article(String title, String text) {
        return Map.of("title", title, "text", text, "language", "en", "publishedAt", "2026-03-02");
    }

    static void expect(int status, PackagedServer.Answer answer) throws IOException {
        if (answer.status() != status) {
            throw new IOException(
                    String.format(Locale.ROOT, "%d instead of %d: %s", answer.status(), status, answer.body()));
        }
    }
}

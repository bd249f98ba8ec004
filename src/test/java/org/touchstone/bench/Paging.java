package org.touchstone.bench;

import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;
import org.touchstone.packaged.PackagedServer;

/** How long a page of claims takes, at the beginning of the list and at its end. */
record Paging(Figures figures, String database) {
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final int ROUNDS = 60;

    void measure(PackagedServer server, String room) throws Exception {
        String first = room + "/claims?limit=50";
        String last = first;
        int pages = 1;
        for (String next = next(server, first); next != null; next = next(server, next)) {
            last = next;
            pages++;
        }
        String end = last;
        Timing atFirst = Timing.of(ROUNDS, 1, n -> Benchmark.expect(200, server.get(first)));
        Timing atEnd = Timing.of(ROUNDS, 1, n -> Benchmark.expect(200, server.get(end)));
        String of = " of about " + pages * 50 + " claims, median";
        figures.add(database, "first page of 50" + of, atFirst.quantile(.5), "ms");
        figures.add(database, "last page of 50" + of, atEnd.quantile(.5), "ms");
    }

    @SuppressWarnings("NullAway")
    private static @org.jspecify.annotations.Nullable String next(PackagedServer server, String path)
            throws IOException {
        var answer = server.get(path);
        Benchmark.expect(200, answer);
        var link = NEXT.matcher(answer.raw().headers().firstValue("link").orElse(""));
        if (!link.find()) {
            return null;
        }
        URI uri = URI.create(link.group(1));
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}

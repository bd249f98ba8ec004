package org.touchstone.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.touchstone.fetch.WebAddress;
import org.touchstone.page.Pages;
import org.touchstone.refusal.Refusal;

/**
 * The main text of a page, as the article extraction benchmark of Zyte scores it: shingles of four words, precision and recall of each page
 * averaged over the pages, and F1 of the averages.
 */
final class PageSet {
    private static final int SHINGLE = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Map<String, String> TO_BEAT = Map.of(
            "zyte-aeb", "Readability.js .945, trafilatura .952",
            "n4k-2023", "Readability.js .914");

    private PageSet() {}

    static void measure(Figures figures, LabelledSets sets) throws IOException {
        for (var source : sets.bySource("html-extraction").entrySet()) {
            Clock clock = Clock.start();
            double precision = 0;
            double recall = 0;
            List<JsonNode> pages = source.getValue();
            for (JsonNode page : pages) {
                var wanted = shingles(page.path("body").asText());
                var given = shingles(text(figures, page));
                int shared = shared(wanted, given);
                precision += given.isEmpty() ? (wanted.isEmpty() ? 1 : 0) : (double) shared / size(given);
                recall += wanted.isEmpty() ? 1 : (double) shared / size(wanted);
            }
            Score score = new Score(precision / pages.size(), recall / pages.size());
            String name = source.getKey();
            figures.add("pages: " + name + ", F1", score, TO_BEAT.getOrDefault(name, ""), pages.size(), clock);
        }
    }

    /** What is read from the page; nothing from one that is refused. */
    private static String text(Figures figures, JsonNode page) throws IOException {
        byte[] packed = Base64.getDecoder().decode(page.path("html_gz_b64").asText());
        try (var html = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            var address = WebAddress.parse(page.path("url").asText());
            return Pages.read(html.readAllBytes(), "text/html", null, address).text();
        } catch (Refusal refusal) {
            figures.remark("page " + page.path("id").asText() + " was refused: " + refusal.getMessage());
            return "";
        }
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words =
                WORD.matcher(text).results().map(match -> match.group()).toList();
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int i = 0; i < words.size() && (i == 0 || i + SHINGLE <= words.size()); i++) {
            shingles.merge(words.subList(i, Math.min(i + SHINGLE, words.size())), 1, Integer::sum);
        }
        return shingles;
    }

    private static int shared(Map<List<String>, Integer> one, Map<List<String>, Integer> other) {
        return one.entrySet().stream()
                .mapToInt(each -> Math.min(each.getValue(), other.getOrDefault(each.getKey(), 0)))
                .sum();
    }

    private static int size(Map<List<String>, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }
}

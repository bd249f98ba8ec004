package org.touchstone.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says about its article in schema.org's words, as JSON-LD. Blocks that are no JSON are passed over. */
final class JsonLd {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final Set<String> ARTICLES =
            Set.of(("Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle "
                            + "BackgroundNewsArticle ReviewNewsArticle AskPublicNewsArticle AdvertiserContentArticle LiveBlogPosting BlogPosting "
                            + "SocialMediaPosting Report ScholarlyArticle TechArticle SatiricalArticle Review CreativeWork")
                    .split(" "));
    private static final int MAX_DEPTH = 8;

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private final JsonNode article;

    JsonLd(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            String json = script.data().replaceFirst("^\\s*(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)", "");
            try {
                collect(MAPPER.readTree(json), 0);
            } catch (JsonProcessingException notJson) {
                // many pages carry broken blocks; the others still count
            }
        }
        article = articles.isEmpty() ? MissingNode.getInstance() : articles.get(0);
    }

    private void collect(@Nullable JsonNode node, int depth) {
        if (node == null || depth > MAX_DEPTH) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, depth + 1));
        } else if (node.isObject()) {
            if (node.path("@id").isTextual() && node.size() > 1) {
                byId.putIfAbsent(node.path("@id").asText(), node);
            }
            if (isArticle(node.path("@type"))) {
                articles.add(node);
            }
            for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                collect(node.get(inner), depth + 1);
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isArticle(each)) {
                    return true;
                }
            }
        }
        return ARTICLES.contains(type.asText().replaceFirst("^https?://schema\\.org/", ""));
    }

    @Nullable
    String headline() {
        String headline = text(article.path("headline"));
        return headline != null ? headline : text(article.path("name"));
    }

    @Nullable
    String published() {
        return text(article.path("datePublished"));
    }

    @Nullable
    String publisher() {
        return name(article.path("publisher"));
    }

    @Nullable
    String language() {
        return text(article.path("inLanguage"));
    }

    /** The authors' names in their order, without repetitions. */
    List<String> authors() {
        JsonNode authors = article.path("author").isMissingNode() ? article.path("creator") : article.path("author");
        List<String> names = new ArrayList<>();
        for (JsonNode author : authors.isArray() ? authors : List.of(authors)) {
            String name = name(author);
            if (name != null && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private @Nullable String name(JsonNode thing) {
        if (thing.isArray()) {
            return thing.isEmpty() ? null : name(thing.get(0));
        }
        if (thing.isTextual()) {
            return text(thing);
        }
        JsonNode meant = thing.path("name").isMissingNode()
                ? byId.getOrDefault(thing.path("@id").asText(), thing)
                : thing;
        JsonNode name = meant.path("name");
        return text(name.isArray() && !name.isEmpty() ? name.get(0) : name);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? Prose.blankToNull(Parser.unescapeEntities(node.asText(), false)) : null;
    }
}

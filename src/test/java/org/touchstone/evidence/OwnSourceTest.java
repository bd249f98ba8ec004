package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSourceTest {
    private static final List<String> ARTICLE = List.of("https://www.news.example/2026/rocket?utm_source=x");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.news.example/2026/rocket",
                "http://news.example/2026/rocket/",
                "https://news.example/2026/rocket?fbclid=1"
            })
    void the_article_is_known_by_any_spelling_of_its_address(String url) {
        assertThat(OwnSource.sameAddress(ARTICLE, Set.of("https://t.example/r", url)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.news.example/2026/rocket-2",
                "https://other.example/2026/rocket",
                "https://www.news.example/2026/rocket?page=2"
            })
    void another_article_can_be_a_source(String url) {
        assertThat(OwnSource.sameAddress(ARTICLE, Set.of(url))).isFalse();
    }

    @Test
    void an_article_without_an_address_is_nobodys_source() {
        assertThat(OwnSource.sameAddress(Arrays.asList(null, null), Set.of("https://news.example/")))
                .isFalse();
    }
}

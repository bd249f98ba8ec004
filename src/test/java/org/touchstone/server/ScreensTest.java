package org.touchstone.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreensTest {

    @ParameterizedTest
    @CsvSource({
        "/w/desk, true",
        "/w/desk/articles/01ab, true",
        "/api, false",
        "/api/v1/nowhere, false",
        "/q/health, false",
        "/queue, true",
        "/apiary, true",
        "/assets/index-1234.js, false",
        "/favicon.ico, false"
    })
    void an_address_is_a_screen_unless_it_names_a_file_or_the_api(String path, boolean screen) {
        assertThat(Screens.screen(path)).isEqualTo(screen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"text/html,application/xhtml+xml;q=0.9 | true", "application/json | false", "*/* | false"})
    void only_who_asks_for_a_page_gets_one(String accept, boolean page) {
        assertThat(Screens.wantsPage(accept)).isEqualTo(page);
    }
}

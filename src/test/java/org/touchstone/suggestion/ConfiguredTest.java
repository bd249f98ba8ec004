package org.touchstone.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfiguredTest {
    @Test
    void without_an_address_there_is_no_suggester_whatever_else_is_set() {
        var settings = new Settings(Optional.empty(), "splitter", Optional.of("a b"), Duration.ZERO, 0, 0);

        assertThat(Configured.url(settings)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:9000/suggest", "https://models.example.org/", "http://10.0.0.7/"})
    void the_operators_own_address_may_be_anywhere(String url) {
        assertThat(Configured.url(Settings.at(url))).contains(URI.create(url));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://127.0.0.1/", "/suggest", "http://me:secret@127.0.0.1/", "http:///x"})
    void what_is_no_address_of_the_web_is_refused_without_repeating_it(String url) {
        assertThatThrownBy(() -> Configured.url(Settings.at(url)))
                .hasMessageStartingWith("The setting touchstone.suggester.url has to be an address such as")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"splitter", "Splitter", "", " Desk", "Desk\tmodel", "\u202eledom"})
    void a_name_that_hides_who_it_is_is_refused(String name) {
        assertThatThrownBy(() ->
                        Configured.url(Settings.at("http://127.0.0.1:9000/").named(name)))
                .hasMessageStartingWith("The setting touchstone.suggester.name has to be");
    }

    @Test
    void a_token_that_could_add_a_header_is_refused_without_repeating_it() {
        assertThatThrownBy(() ->
                        Configured.url(Settings.at("http://127.0.0.1:9000/").withToken("secret\r\nX-Admin: yes")))
                .hasMessage("The setting touchstone.suggester.token may hold no spaces and nothing but ASCII.");
    }

    @Test
    void no_time_at_all_is_refused() {
        assertThatThrownBy(() ->
                        Configured.url(Settings.at("http://127.0.0.1:9000/").within(Duration.ZERO)))
                .hasMessage("The setting touchstone.suggester.timeout has to be longer than nothing, such as 60s.");
    }
}

package org.touchstone.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class AddressesTest {
    private static final String PAGE = "https://news.example/2026/rocket";

    @Test
    void a_page_without_a_name_of_its_own_is_kept_by_where_it_came_from() {
        var addresses = Addresses.of("http://news.example/r?utm_source=mail", URI.create(PAGE), null);

        assertThat(addresses.canonical()).isEqualTo(PAGE);
        assertThat(addresses.all()).containsExactly("http://news.example/r", PAGE);
    }

    @Test
    void a_page_is_believed_when_it_names_an_address_of_its_own_host() {
        var addresses = Addresses.of(PAGE, URI.create(PAGE + "?page=2"), "https://www.news.example/2026/rocket");

        assertThat(addresses.canonical()).isEqualTo("https://www.news.example/2026/rocket");
    }

    @Test
    void a_page_cannot_pass_for_one_of_another_host() {
        var addresses = Addresses.of(PAGE, URI.create(PAGE), "https://other.example/rocket");

        assertThat(addresses.canonical()).isEqualTo(PAGE);
        assertThat(addresses.all()).contains("https://other.example/rocket");
    }

    @Test
    void a_page_that_calls_itself_the_front_page_is_kept_by_where_it_came_from() {
        assertThat(Addresses.of(PAGE, URI.create(PAGE), "https://news.example/").canonical())
                .isEqualTo(PAGE);
    }

    @Test
    void a_name_that_is_no_web_address_counts_for_nothing() {
        assertThat(Addresses.of(PAGE, URI.create(PAGE), "javascript:alert(1)").all())
                .containsExactly(PAGE);
    }
}

package org.touchstone.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.refusal.Refusal;

class CanonicalUrlTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            HTTPS://News.Example.ORG/A            | https://news.example.org/A
            http://example.org:80/a               | http://example.org/a
            https://example.org:443               | https://example.org/
            https://example.org:8443/a            | https://example.org:8443/a
            https://example.org./a                | https://example.org/a
            https://example.org/a#top             | https://example.org/a
            https://example.org/a/../b/./c        | https://example.org/b/c
            https://example.org/../../a           | https://example.org/a
            https://example.org/a/..              | https://example.org/
            https://example.org/a/                | https://example.org/a/
            https://example.org/%7euser/%c3%a9    | https://example.org/~user/%C3%A9
            https://example.org/é d               | https://example.org/%C3%A9%20d
            https://example.org/100%              | https://example.org/100%25
            https://example.org/a?utm_source=x&id=7&fbclid=1&UTM_Medium=y | https://example.org/a?id=7
            https://example.org/a?b=2&a=1         | https://example.org/a?b=2&a=1
            https://example.org/a?                | https://example.org/a
            https://bücher.example/ä              | https://xn--bcher-kva.example/%C3%A4
            https://例え.テスト/                     | https://xn--r8jz45g.xn--zckzah/
            http://[2001:DB8::1]/                 | http://[2001:db8::1]/
            '  https://example.org/a  '           | https://example.org/a
            """)
    void one_page_has_one_address(String pasted, String canonical) {
        assertThat(CanonicalUrl.of(pasted)).isEqualTo(canonical);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            javascript:alert(1)                | Only http and https
            JavaScript:alert(1)                | Only http and https
            data:text/html,hello               | Only http and https
            file:///etc/passwd                 | Only http and https
            ftp://example.org/a                | Only http and https
            example.org/a                      | does not begin with http
            ''                                 | does not begin with http
            https:/example.org                 | has no //
            https://user:secret@example.org/   | user name or password
            https://user@example.org/          | user name or password
            https:///a                         | names no host
            https://exa mple.org/              | names no host
            https://-.org/                     | names no host
            https://example.org:99999/         | ports go from 1 to 65535
            https://example.org:0/             | ports go from 1 to 65535
            https://[::1/                      | no host
            """)
    void what_is_no_web_address_is_refused_with_the_reason(String pasted, String reason) {
        assertThatThrownBy(() -> CanonicalUrl.of(pasted == null ? "" : pasted))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason);
    }

    @Test
    void an_address_of_more_than_two_thousand_characters_is_refused() {
        String longest = "https://example.org/" + "a".repeat(2_000 - 20);

        assertThat(CanonicalUrl.of(longest)).hasSize(2_000);
        assertThatThrownBy(() -> CanonicalUrl.of(longest + "a")).hasMessageContaining("2,000 characters");
    }

    @Test
    void an_address_with_a_line_break_is_refused() {
        assertThatThrownBy(() -> CanonicalUrl.of("https://example.org/\r\nHost: other"))
                .hasMessageContaining("line break");
    }

    @Test
    void the_canonical_form_of_a_canonical_form_is_itself() {
        String letters = "abcXYZ019-._~!$&'()*+,;=:@/?%éß 漢\"<>[]{}|^`\\";
        Random random = new Random(3);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder path = new StringBuilder("https://Example.org/");
            for (int i = random.nextInt(30); i > 0; i--) {
                path.append(letters.charAt(random.nextInt(letters.length())));
            }
            String once = CanonicalUrl.of(path.toString());

            assertThat(CanonicalUrl.of(once)).as(path.toString()).isEqualTo(once);
            assertThat(once).matches("[!-~]+");
        }
    }
}

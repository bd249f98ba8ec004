package org.touchstone.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

class FetcherTest {
    private static final int MAX_BYTES = 100_000;

    private LocalSite site;
    private Fetcher fetcher;
    private Fetcher strict;

    @BeforeEach
    void start() throws IOException {
        site = new LocalSite();
        fetcher = new Fetcher(rules(Set.of("localhost"), Duration.ofSeconds(10)));
        strict = new Fetcher(rules(Set.of(), Duration.ofSeconds(10)));
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        strict.close();
        site.close();
    }

    private static FetchRules rules(Set<String> allowed, Duration timeout) {
        return new FetchRules(allowed, MAX_BYTES, timeout, 5);
    }

    @Test
    void a_page_is_fetched_whole_with_its_type() {
        site.says("/story", "text/html; charset=utf-8", "<p>The bridge is open again.</p>");

        Fetched fetched = fetcher.fetch(site.at("/story"));

        assertThat(new String(fetched.content(), StandardCharsets.UTF_8)).isEqualTo("<p>The bridge is open again.</p>");
        assertThat(fetched.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(fetched.status()).isEqualTo(200);
        assertThat(fetched.uri()).isEqualTo(site.at("/story"));
    }

    @Test
    void the_request_says_who_asks_and_carries_nothing_else_about_anybody() {
        site.serves("/", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "id=7");
            LocalSite.answer(exchange, 200, "text/plain", "words".getBytes(StandardCharsets.UTF_8));
        });

        fetcher.fetch(site.at("/one"));
        fetcher.fetch(site.at("/two"));

        assertThat(site.asked()).hasSize(2).allSatisfy(headers -> {
            assertThat(headers.get("User-Agent")).containsExactly("Touchstone");
            assertThat(headers).doesNotContainKeys("Cookie", "Authorization", "Referer");
        });
    }

    @Test
    void redirects_are_followed_and_the_last_address_is_told() {
        site.redirects("/old", "/newer")
                .redirects("/newer", site.at("/new").toString())
                .says("/new", "text/plain", "here");

        Fetched fetched = fetcher.fetch(site.at("/old"));

        assertThat(fetched.uri()).isEqualTo(site.at("/new"));
    }

    @Test
    void a_redirect_loop_ends_in_a_refusal() {
        site.redirects("/round", "/round");

        assertRefused(fetcher, site.at("/round"), Kind.UPSTREAM, "redirects more than 5 times");
        assertThat(site.asked()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f.0.0.1/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://localhost/"
            })
    void an_address_of_this_machine_is_refused(String address) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> strict.fetch(URI.create(address)));

        assertThat(refusal.kind()).isIn(Kind.UNPROCESSABLE, Kind.MALFORMED);
        assertThat(refusal).hasMessageMatching("(?s).*(Only public pages are fetched|names no host).*");
    }

    /** Asked of the resolver alone, so that a broken guard would not send anything to such an address. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "10.0.0.1",
                "169.254.169.254",
                "192.168.1.1",
                "[fd00:ec2::254]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]"
            })
    void an_address_that_is_not_public_is_not_resolved(String host) {
        GuardedResolver resolver =
                new GuardedResolver(rules(Set.of(), Duration.ofSeconds(1)), SystemDefaultDnsResolver.INSTANCE);

        assertThatThrownBy(() -> resolver.resolve(host))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Only public pages are fetched");
    }

    @Test
    void a_name_that_nobody_answers_for_is_given_up_in_time() throws IOException {
        var never = new CountDownLatch(1);
        DnsResolver silent = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                try {
                    never.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                throw new UnknownHostException(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        try (var hurried = new Fetcher(rules(Set.of(), Duration.ofMillis(200)), silent)) {
            assertRefused(
                    hurried,
                    URI.create("http://silent.example/"),
                    Kind.UPSTREAM,
                    "The server silent.example did not answer in full within 200 ms");
        } finally {
            never.countDown();
        }
    }

    @Test
    void a_redirect_to_an_address_that_is_not_public_is_refused_and_not_followed() {
        site.redirects("/away", "http://127.0.0.1:" + site.port() + "/inside").says("/inside", "text/plain", "secret");
        site.redirects("/self", "http://127.0.0.1/");

        assertRefused(fetcher, site.at("/away"), Kind.UNPROCESSABLE, "names the port");
        assertRefused(
                fetcher, site.at("/self"), Kind.UNPROCESSABLE, "127.0.0.1, which is this server's own (loopback)");
        assertThat(site.asked()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            file:///etc/passwd      | Only http and https
            javascript:alert(1)     | Only http and https
            data:text/plain,words   | Only http and https
            http://me:pw@localhost/ | user name or password
            """)
    void a_redirect_to_what_is_no_web_page_is_refused(String location, String reason) {
        site.redirects("/away", location);

        assertRefused(fetcher, site.at("/away"), Kind.MALFORMED, reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "javascript:alert(1)", "data:text/plain,words", "ftp://localhost/"})
    void only_web_addresses_are_fetched(String address) {
        assertRefused(fetcher, URI.create(address), Kind.MALFORMED, "Only http and https");
    }

    @Test
    void another_port_is_open_to_allowed_hosts_only() {
        site.says("/", "text/plain", "words");

        assertRefused(strict, site.at("/"), Kind.UNPROCESSABLE, "names the port " + site.port());
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void a_body_that_never_ends_is_cut_off_at_the_limit() {
        AtomicLong sent = new AtomicLong();
        site.serves("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] some = new byte[8_192];
            try (OutputStream out = exchange.getResponseBody()) {
                while (sent.addAndGet(some.length) < 500_000_000L) {
                    out.write(some);
                }
            }
        });

        assertRefused(fetcher, site.at("/endless"), Kind.TOO_LARGE, "larger than 100 kB");
        assertThat(sent.get()).isLessThan(100_000_000L);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 404})
    void an_endless_body_of_an_answer_that_is_no_page_is_not_read(int status) {
        AtomicLong sent = new AtomicLong();
        site.serves("/endless", exchange -> {
            exchange.getResponseHeaders().set("Location", "ftp://localhost/");
            exchange.sendResponseHeaders(status, 0);
            byte[] some = new byte[8_192];
            OutputStream out = exchange.getResponseBody();
            while (sent.addAndGet(some.length) < 500_000_000L) {
                out.write(some);
            }
        });

        assertThatThrownBy(() -> fetcher.fetch(site.at("/endless"))).isInstanceOf(Refusal.class);
        assertThat(sent.get()).isLessThan(100_000_000L);
    }

    @Test
    void a_body_that_announces_more_than_the_limit_is_not_read() {
        site.serves("/large", exchange -> exchange.sendResponseHeaders(200, 5_000_000_000L));

        assertRefused(fetcher, site.at("/large"), Kind.TOO_LARGE, "larger than 100 kB");
    }

    @Test
    void a_small_body_that_unpacks_to_a_large_one_is_cut_off_at_the_limit() {
        site.serves("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LocalSite.answer(exchange, 200, "text/html", packed(50_000_000));
        });

        assertRefused(fetcher, site.at("/bomb"), Kind.TOO_LARGE, "larger than 100 kB");
    }

    @Test
    void a_packed_body_is_unpacked() {
        site.serves("/packed", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LocalSite.answer(exchange, 200, "text/plain", packed(5_000));
        });

        assertThat(fetcher.fetch(site.at("/packed")).content()).hasSize(5_000).containsOnly('a');
    }

    private static byte[] packed(int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            byte[] some = "a".repeat(1_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < size / some.length; i++) {
                gzip.write(some);
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_server_that_never_answers_is_given_up() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        site.serves("/silent", exchange -> await(never));

        try (Fetcher hasty = new Fetcher(rules(Set.of("localhost"), Duration.ofMillis(300)))) {
            assertRefused(hasty, site.at("/silent"), Kind.UPSTREAM, "did not answer in full within 300 ms");
        }
    }

    @Test
    void a_body_that_comes_in_drops_is_given_up_when_the_time_is_over() throws IOException {
        CountDownLatch stopped = new CountDownLatch(1);
        site.serves("/drops", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            while (stopped.getCount() > 0) {
                out.write('a');
                out.flush();
                Thread.onSpinWait();
            }
        });

        long begun = System.nanoTime();
        try (Fetcher hasty =
                new Fetcher(new FetchRules(Set.of("localhost"), Integer.MAX_VALUE, Duration.ofMillis(400), 5))) {
            assertRefused(hasty, site.at("/drops"), Kind.UPSTREAM, "did not answer in full");
        } finally {
            stopped.countDown();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException over) {
            throw new IOException(over);
        }
    }

    @ParameterizedTest
    @CsvSource({"404, there is no such page", "403, does not show the page to everybody", "503, has a fault of its own"
    })
    void an_answer_that_is_no_page_is_refused_with_its_status(int status, String meaning) {
        site.serves("/", exchange -> LocalSite.answer(exchange, status, "text/plain", new byte[0]));

        assertRefused(
                fetcher,
                site.at("/"),
                Kind.UPSTREAM,
                "answered " + status + " (" + (status == 404 ? "" : "it ") + meaning);
    }

    @Test
    void a_server_that_takes_no_connection_is_named() {
        int port = site.port();
        site.close();

        assertRefused(
                fetcher, URI.create("http://localhost:" + port + "/"), Kind.UPSTREAM, "localhost takes no connection");
    }

    private static void assertRefused(Fetcher fetcher, URI address, Kind kind, String words) {
        assertThatThrownBy(() -> fetcher.fetch(address))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words)
                .extracting(refusal -> ((Refusal) refusal).kind())
                .isEqualTo(kind);
    }
}

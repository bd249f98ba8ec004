package org.touchstone.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

/**
 * Gets a page for somebody who named its address, and goes nowhere that only this server may go. Every address is checked after it
 * was resolved, at every redirect, and the connection goes to the very address that was checked: a name that resolves differently
 * the second time gains nothing. Sends no cookies and no credentials, and uses no proxy. Safe for use by many threads.
 *
 * <p>Apache's client, because on Java 17 the JDK's own cannot be given a resolver.
 */
public final class Fetcher implements AutoCloseable {
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "fetch-deadline");
        thread.setDaemon(true);
        return thread;
    });

    private final FetchRules rules;
    private final CloseableHttpClient client;

    public Fetcher(FetchRules rules) {
        this(rules, SystemDefaultDnsResolver.INSTANCE);
    }

    Fetcher(FetchRules rules, DnsResolver names) {
        this.rules = rules;
        Timeout timeout = Timeout.of(rules.timeout());
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new GuardedResolver(rules, new TimelyResolver(names, rules.timeout())))
                .setMaxConnTotal(64)
                .setMaxConnPerRoute(16)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout)
                        .setSocketTimeout(timeout)
                        .build())
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout)
                        .setResponseTimeout(timeout)
                        .setRedirectsEnabled(false)
                        .setAuthenticationEnabled(false)
                        .build())
                .setUserAgent("Touchstone")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableDefaultUserAgent()
                .build();
    }

    /** Fetches a page and follows its redirects; whatever is not a 2xx answer within the rules is refused, with the reason. */
    public Fetched fetch(URI address) {
        long deadline = System.nanoTime() + rules.timeout().toNanos();
        URI next = admitted(WebAddress.parse(address.toString()));
        for (int redirects = 0; redirects <= rules.maxRedirects(); redirects++) {
            Answer answer = get(next, deadline);
            if (answer.fetched() != null) {
                return answer.fetched();
            }
            next = admitted(WebAddress.resolve(next, String.valueOf(answer.location())));
        }
        throw upstream("The address redirects more than " + rules.maxRedirects()
                + " times. Open it in a browser and give the address where it ends.");
    }

    /** Either what was fetched or where to go on. */
    private record Answer(
            @Nullable Fetched fetched, @Nullable String location) {}

    private URI admitted(URI address) {
        int port = address.getPort();
        if (port >= 0 && port != 80 && port != 443 && !rules.allows(address.getHost())) {
            throw Refusal.unprocessable(
                    "The address names the port " + port
                            + "; pages are fetched from ports 80 and 443 only. Paste the text instead, or ask an administrator to allow the host.");
        }
        return address;
    }

    private Answer get(URI address, long deadline) {
        HttpGet request = new HttpGet(address);
        request.setHeader(
                HttpHeaders.ACCEPT,
                "text/html, application/xhtml+xml, text/plain, text/markdown, application/pdf, */*;q=0.1");
        var abort = CLOCK.schedule(request::abort, deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        try {
            return read(address, client.executeOpen(null, request, null), deadline);
        } catch (IOException failure) {
            throw failed(address, failure, deadline);
        } finally {
            // closing the answer instead would read its body to the end, however long it is
            request.abort();
            abort.cancel(false);
        }
    }

    private Answer read(URI address, ClassicHttpResponse response, long deadline) throws IOException {
        int status = response.getCode();
        Header location = response.getFirstHeader(HttpHeaders.LOCATION);
        if (status >= 300 && status < 400 && status != 304 && location != null) {
            return new Answer(null, location.getValue());
        }
        if (status < 200 || status > 299) {
            throw upstream("The server " + address.getHost() + " answered " + status + " " + meaning(status)
                    + ". Check the address in a browser, or paste the text instead.");
        }
        HttpEntity entity = response.getEntity();
        byte[] content = entity == null ? new byte[0] : content(entity, deadline);
        String type = entity == null ? null : entity.getContentType();
        return new Answer(new Fetched(address, content, type, Instant.now(), status), null);
    }

    private byte[] content(HttpEntity entity, long deadline) throws IOException {
        if (entity.getContentLength() > rules.maxBytes()) {
            throw tooLarge();
        }
        var out =
                new ByteArrayOutputStream((int) Math.max(1024, Math.min(entity.getContentLength(), rules.maxBytes())));
        byte[] buffer = new byte[16_384];
        InputStream in = entity.getContent();
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            if (out.size() + n > rules.maxBytes()) {
                throw tooLarge();
            }
            if (System.nanoTime() > deadline) {
                throw new InterruptedIOException("deadline");
            }
            out.write(buffer, 0, n);
        }
        return out.toByteArray();
    }

    private Refusal tooLarge() {
        return Refusal.of(
                Kind.TOO_LARGE,
                "The page is larger than " + rules.maxBytes() / 1000
                        + " kB, which is the most that is fetched. Paste the part that matters.");
    }

    private Refusal failed(URI address, IOException failure, long deadline) {
        String host = address.getHost();
        if (System.nanoTime() >= deadline
                || failure instanceof InterruptedIOException
                || failure instanceof TimelyResolver.TooSlow) {
            return upstream("The server " + host + " did not answer in full within " + seconds(rules.timeout())
                    + ". Try again later, or paste the text instead.");
        }
        if (failure instanceof UnknownHostException) {
            return upstream("There is no host named " + host + ". Check the address for a typing error.");
        }
        if (failure instanceof SSLException) {
            return upstream("No secure connection to " + host
                    + " could be made: its certificate or encryption is not accepted. Paste the text instead.");
        }
        if (failure instanceof ConnectException) {
            return upstream("The server " + host + " takes no connection. Check the address, or try again later.");
        }
        return upstream("The server " + host
                + " broke off or sent what is not HTTP. Try again later, or paste the text instead.");
    }

    private static String seconds(Duration timeout) {
        return timeout.toMillis() < 1000 ? timeout.toMillis() + " ms" : timeout.toSeconds() + " seconds";
    }

    private static String meaning(int status) {
        return switch (status) {
            case 401, 403, 407, 451 -> "(it does not show the page to everybody)";
            case 404, 410 -> "(there is no such page)";
            case 429 -> "(too many requests)";
            default -> status >= 500 ? "(it has a fault of its own)" : "(it did not give the page)";
        };
    }

    private static Refusal upstream(String detail) {
        return Refusal.of(Kind.UPSTREAM, detail);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}

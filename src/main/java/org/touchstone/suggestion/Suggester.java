package org.touchstone.suggestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The model outside, asked by HTTP: one POST, no redirect, no longer and no larger than the settings say. Where it is, the operator
 * decided, so no address is refused. Neither address nor token are ever told to members or to the log.
 */
final class Suggester {
    private final URI url;
    private final @Nullable String token;
    private final Duration timeout;
    private final int maxBytes;
    private final ObjectMapper mapper;
    private final HttpClient client;

    private volatile @Nullable Future<?> underWay;
    private volatile boolean stopped;

    Suggester(URI url, SuggesterSettings settings, ObjectMapper mapper) {
        this.url = url;
        this.token = settings.token().orElse(null);
        this.timeout = settings.timeout();
        this.maxBytes = settings.maxBytes();
        this.mapper = mapper;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    Answer ask(Question question) throws SuggesterFailed, InterruptedException {
        var asking = client.sendAsync(request(question), answered -> new LimitedBody(maxBytes));
        underWay = asking;
        try {
            // Whoever stopped it before that line did not see this question.
            if (stopped) {
                asking.cancel(true);
            }
            return read(asking.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            throw new SuggesterFailed(late());
        } catch (ExecutionException failure) {
            if (stopped) {
                // The question that is cancelled breaks off first and is cancelled then.
                throw new CancellationException();
            }
            throw new SuggesterFailed(why(failure.getCause()));
        } finally {
            asking.cancel(true);
        }
    }

    /** Waits for no answer any more: whoever asked, or asks from now on, gets a {@link CancellationException}. */
    void stop() {
        stopped = true;
        var asking = underWay;
        if (asking != null) {
            asking.cancel(true);
        }
    }

    private HttpRequest request(Question question) {
        try {
            var request = HttpRequest.newBuilder(url)
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json")
                    .header("User-Agent", "Touchstone")
                    .POST(BodyPublishers.ofByteArray(mapper.writeValueAsBytes(question)));
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            return request.build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a question can be written", e);
        }
    }

    private Answer read(HttpResponse<byte[]> response) throws SuggesterFailed {
        int status = response.statusCode();
        if (status >= 300 && status < 400) {
            throw new SuggesterFailed("It answered " + status
                    + ", a redirect, which is not followed. Its address has to be the one where it answers.");
        }
        if (status != 200) {
            throw new SuggesterFailed("It answered " + status + meaning(status));
        }
        try {
            return Answer.of(mapper.readTree(response.body()));
        } catch (IOException broken) {
            throw new SuggesterFailed("Its answer is not JSON.");
        }
    }

    private static String meaning(int status) {
        return switch (status) {
            case 401, 403 -> ", which means that it does not take this server's token.";
            case 413 -> ", which means that the text is too long for it.";
            case 429 -> ", which means that it is asked too often. Ask again later.";
            default -> status >= 500 ? ", a fault of its own. Ask again later." : ".";
        };
    }

    private String why(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LimitedBody.TooLong) {
                return "Its answer is larger than " + maxBytes / 1000 + " kB, which is the most that is read.";
            }
            if (cause instanceof HttpConnectTimeoutException) {
                return late();
            }
            if (cause instanceof ConnectException) {
                return "It takes no connection. Ask again later.";
            }
        }
        return "It broke off or sent what is not HTTP. Ask again later.";
    }

    private String late() {
        return "It did not answer in full within "
                + (timeout.toMillis() < 1000 ? timeout.toMillis() + " ms" : timeout.toSeconds() + " seconds")
                + ". Ask again later.";
    }
}

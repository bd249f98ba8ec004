package org.touchstone.repeat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.touchstone.account.Caller;
import org.touchstone.digest.Sha256;
import org.touchstone.refusal.Refusal;
import org.touchstone.wire.Idempotent;
import org.touchstone.wire.SpooledBody;

/**
 * Puts the work and the note of its answer into one transaction. The note is written first: of two requests with one key that
 * arrive at once the second waits at the note's unique constraint until the first has ended. If the server is killed between,
 * neither work nor note is there, and the request can be sent again.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Repeats {
    private static final String HEADER = "Idempotency-Key";
    private static final int MAX_KEY = 200;
    /** How long the work may take, in seconds: writing many articles down takes minutes. */
    private static final int LONGEST = 10 * 60;

    private static final String INTEGRITY = "23";
    private static final String WAITED_TOO_LONG = "HYT00";

    private final Answered answered;
    private final Caller caller;
    private final HttpServerRequest request;
    private final ObjectMapper mapper;

    Repeats(Answered answered, Caller caller, HttpServerRequest request, ObjectMapper mapper) {
        this.answered = answered;
        this.caller = caller;
        this.request = request;
        this.mapper = mapper;
    }

    @AroundInvoke
    @Nullable
    Object answer(InvocationContext call) throws Exception {
        var key = request.getHeader(HEADER);
        if (key == null || caller.known().isEmpty()) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > MAX_KEY) {
            throw Refusal.malformed("An " + HEADER + " has 1 to " + MAX_KEY + " characters.");
        }
        var account = caller.account().id();
        var fingerprint = fingerprint(call.getParameters());
        var before = answered.find(account, key);
        if (before.isPresent()) {
            return again(before.get(), fingerprint);
        }
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(LONGEST)
                    .call(() -> first(call, account, key, fingerprint));
        } catch (RuntimeException failed) {
            if (!clashed(failed)) {
                throw failed;
            }
            return again(answered.find(account, key).orElseThrow(() -> failed), fingerprint);
        }
    }

    private @Nullable Object first(InvocationContext call, UUID account, String key, String fingerprint)
            throws Exception {
        var note = answered.note(account, key, fingerprint);
        var answer = call.proceed();
        if (answer instanceof RestResponse<?> response) {
            answered.complete(
                    note,
                    response.getStatus(),
                    response.getHeaderString("Location"),
                    response.getHeaderString("ETag"),
                    mapper.writeValueAsString(response.getEntity()));
        }
        return answer;
    }

    private static RestResponse<Object> again(Answered.Answer answer, String fingerprint) {
        if (!answer.fingerprint().equals(fingerprint)) {
            throw Refusal.unprocessable(
                    "This " + HEADER + " was used for another request. Take a new key for every new request.");
        }
        var response = ResponseBuilder.<Object>create(RestResponse.Status.fromStatusCode(answer.status()))
                .entity(new RawValue(answer.body()));
        if (answer.location() != null) {
            response.header("Location", answer.location());
        }
        if (answer.etag() != null) {
            response.header("ETag", answer.etag());
        }
        return response.build();
    }

    /** What makes two requests the same: where they go and what they carry. */
    private String fingerprint(@Nullable Object[] parameters) throws IOException {
        var text = new StringBuilder(request.method() + " " + request.uri());
        for (Object parameter : parameters) {
            if (parameter instanceof SpooledBody body) {
                text.append('\n').append(body.sha256());
            } else if (parameter instanceof Collection<?> parts) {
                for (Object part : parts) {
                    text.append('\n').append(part instanceof FileUpload file ? told(file) : "");
                }
            } else if (parameter != null
                    && (parameter.getClass().isRecord()
                            || parameter instanceof com.fasterxml.jackson.databind.JsonNode)) {
                text.append('\n').append(mapper.writeValueAsString(parameter));
            }
        }
        return Sha256.of(text.toString());
    }

    private static String told(FileUpload file) throws IOException {
        try (var content = Files.newInputStream(file.uploadedFile())) {
            return file.fileName() + " " + Sha256.of(content);
        }
    }

    private static boolean clashed(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith(INTEGRITY)
                        || sql.getSQLState().equals(WAITED_TOO_LONG);
            }
        }
        return false;
    }
}

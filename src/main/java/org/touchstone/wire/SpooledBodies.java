package org.touchstone.wire;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import org.touchstone.digest.Sha256;

/** Puts a body on the disk, and away again once its request has been answered. */
@Provider
@Consumes(MediaType.WILDCARD)
class SpooledBodies implements MessageBodyReader<SpooledBody> {
    private final RoutingContext request;

    SpooledBodies(RoutingContext request) {
        this.request = request;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == SpooledBody.class;
    }

    @Override
    public SpooledBody readFrom(
            Class<SpooledBody> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        Path file = Files.createTempFile("touchstone-body", ".spool");
        request.addEndHandler(ended -> delete(file));
        var digest = new Sha256();
        try (var out = digest.through(Files.newOutputStream(file))) {
            body.transferTo(out);
        }
        return new SpooledBody(file, digest.hex());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

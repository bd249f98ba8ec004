package org.touchstone.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A bundle that lies on the disk and is to be sent, once: sending deletes it.
 *
 * <p>The framework hands whatever is called JSON to Jackson, streams as well; so this is a value that Jackson writes, as it stands.
 */
@JsonSerialize(using = BundleFile.AsItStands.class)
record BundleFile(Path path) {
    static final class AsItStands extends JsonSerializer<BundleFile> {
        @Override
        public void serialize(BundleFile bundle, JsonGenerator json, SerializerProvider ignored) throws IOException {
            var chunk = new char[1 << 14];
            try (var file = Files.newBufferedReader(bundle.path(), StandardCharsets.UTF_8)) {
                for (int read = file.read(chunk); read >= 0; read = file.read(chunk)) {
                    json.writeRaw(chunk, 0, read);
                }
            } finally {
                Files.deleteIfExists(bundle.path());
            }
        }
    }
}

package org.touchstone.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A bundle that lies on the disk and is to be sent, once: sending deletes it.
 *
 * <p>The framework hands whatever is called JSON to Jackson, streams as well; so this is a value that Jackson writes: its bytes go past
 * it to where it writes.
 */
@JsonSerialize(using = BundleFile.AsItStands.class)
record BundleFile(Path path) {
    static final class AsItStands extends JsonSerializer<BundleFile> {
        @Override
        public void serialize(BundleFile bundle, JsonGenerator json, SerializerProvider ignored) throws IOException {
            try {
                json.flush();
                Files.copy(bundle.path(), (OutputStream) json.getOutputTarget());
            } finally {
                Files.deleteIfExists(bundle.path());
            }
        }
    }
}

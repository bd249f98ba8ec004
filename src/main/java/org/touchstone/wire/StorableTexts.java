package org.touchstone.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.touchstone.refusal.Refusal;
import org.touchstone.text.Unstorable;

/** Refuses a member that some database would not give back as it came, wherever it stands in a body. */
@Singleton
class StorableTexts implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("storable-texts").addDeserializer(String.class, new Strict()));
    }

    private static final class Strict extends StringDeserializer {
        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var text = super.deserialize(json, context);
            if (text != null && Unstorable.isIn(text)) {
                throw Refusal.malformed(
                        "There are characters in it that are not text. Type it again, or paste it as plain text.");
            }
            return text;
        }
    }
}

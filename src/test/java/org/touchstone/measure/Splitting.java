package org.touchstone.measure;

import com.fasterxml.jackson.databind.JsonNode;
import org.touchstone.split.Split;
import org.touchstone.split.SplitRequest;
import org.touchstone.split.Splitter;

/** Splits the text of a case as the server would: in English, without a day on which it was published. */
final class Splitting {
    private static final Splitter SPLITTER = new Splitter();

    private Splitting() {}

    static Split of(JsonNode example) {
        return of(example.path("text").asText());
    }

    static Split of(String text) {
        return SPLITTER.split(new SplitRequest(text, "en", null));
    }
}

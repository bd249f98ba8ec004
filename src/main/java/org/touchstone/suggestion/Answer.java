package org.touchstone.suggestion;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the suggester answered.
 *
 * @param model what it calls itself, such as a version; null when it does not say, or not in plain words
 * @param candidates as they came, unread
 */
record Answer(@Nullable String model, List<JsonNode> candidates) {
    private static final int MAX_MODEL = 100;

    static Answer of(@Nullable JsonNode json) throws SuggesterFailed {
        if (json == null || !json.isObject() || !json.path("candidates").isArray()) {
            throw new SuggesterFailed(
                    "Its answer is not what the contract asks for: a JSON object with a list named candidates.");
        }
        var candidates = new ArrayList<JsonNode>();
        json.path("candidates").forEach(candidates::add);
        var model = PlainWords.tidy(json.path("name").textValue());
        return new Answer(model == null || model.length() > MAX_MODEL ? null : model, candidates);
    }
}

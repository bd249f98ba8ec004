package org.touchstone.activity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.workspace.ContributorView;

/** An entry of the log on the wire. */
public record ActivityView(
        String id,
        Instant at,
        ContributorView contributor,
        String verb,
        Subject subject,
        @Nullable String articleId,
        @Nullable String claimId,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {
    /** What something was done to. */
    public record Subject(String kind, String id) {}

    static ActivityView of(Activity activity, ObjectMapper mapper) {
        return new ActivityView(
                activity.publicId(),
                activity.at(),
                ContributorView.of(activity.contributor()),
                activity.verb(),
                new Subject(activity.subjectKind(), activity.subjectId()),
                activity.articleId(),
                activity.claimId(),
                read(activity.before(), mapper),
                read(activity.after(), mapper));
    }

    private static @Nullable JsonNode read(@Nullable String json, ObjectMapper mapper) {
        try {
            return json == null ? null : mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the log holds what Jackson wrote", e);
        }
    }
}

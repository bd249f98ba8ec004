package org.touchstone.activity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.workspace.ContributorView;

/**
 * An entry of the log on the wire.
 *
 * @param articleTitle what the article is called now; null when there is none, or no longer
 * @param claimGist what the claim is about now; null when there is none, or no longer
 */
public record ActivityView(
        String id,
        Instant at,
        ContributorView contributor,
        String verb,
        Subject subject,
        @Nullable String articleId,
        @Nullable String articleTitle,
        @Nullable String claimId,
        @Nullable String claimGist,
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
                null,
                activity.claimId(),
                null,
                read(activity.before(), mapper),
                read(activity.after(), mapper));
    }

    /** The same entry with what the things that it names are called; the log itself keeps their ids only. */
    public ActivityView named(@Nullable String title, @Nullable String gist) {
        return new ActivityView(id, at, contributor, verb, subject, articleId, title, claimId, gist, before, after);
    }

    private static @Nullable JsonNode read(@Nullable String json, ObjectMapper mapper) {
        try {
            return json == null ? null : mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the log holds what Jackson wrote", e);
        }
    }
}

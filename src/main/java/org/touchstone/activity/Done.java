package org.touchstone.activity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Workspace;

/**
 * Something that somebody did, to be logged.
 *
 * @param verb what was done, in one word or two: {@code accepted}, {@code changed statement}
 * @param subjectKind what it was done to: {@code claim}, {@code evidence}, {@code assessment} …
 * @param subjectId its public id
 * @param before the state before, any value that Jackson can write; null for something new
 * @param after the state after; null for something deleted
 * @param sealed whether a blind workspace keeps the entry from those whose own assessment of the claim is not in
 */
public record Done(
        UUID workspaceId,
        Contributor contributor,
        String verb,
        String subjectKind,
        String subjectId,
        @Nullable String articleId,
        @Nullable String claimId,
        @Nullable Object before,
        @Nullable Object after,
        boolean sealed) {
    public static Done by(
            Workspace workspace, Contributor contributor, String verb, String subjectKind, String subjectId) {
        return new Done(workspace.id(), contributor, verb, subjectKind, subjectId, null, null, null, null, false);
    }

    public Done on(@Nullable String article, @Nullable String claim) {
        return new Done(workspaceId, contributor, verb, subjectKind, subjectId, article, claim, before, after, sealed);
    }

    public Done from(@Nullable Object state) {
        return new Done(
                workspaceId, contributor, verb, subjectKind, subjectId, articleId, claimId, state, after, sealed);
    }

    public Done to(@Nullable Object state) {
        return new Done(
                workspaceId, contributor, verb, subjectKind, subjectId, articleId, claimId, before, state, sealed);
    }

    public Done inSecret() {
        return new Done(
                workspaceId, contributor, verb, subjectKind, subjectId, articleId, claimId, before, after, true);
    }
}

package org.touchstone.source;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.permission.Action;
import org.touchstone.permission.Case;
import org.touchstone.permission.Permissions;
import org.touchstone.permission.Role;

/**
 * A source as a member sees it.
 *
 * @param unreachableAt when a fetch last failed, if none has succeeded since
 * @param claims how many claims cite it
 */
public record SourceView(
        String id,
        @Nullable String url,
        @Nullable String canonicalUrl,
        String title,
        @Nullable String site,
        @Nullable String author,
        @Nullable String publishedAt,
        @Nullable String language,
        Medium medium,
        @Nullable String reliabilityNote,
        @Nullable String originGroup,
        boolean rightsExported,
        @Nullable Instant unreachableAt,
        List<SnapshotView> snapshots,
        int claims,
        Instant createdAt,
        int version,
        Set<Action> allowed) {
    static SourceView of(Source source, List<Snapshot> snapshots, int claims, Role role) {
        Details details = source.details();
        return new SourceView(
                source.publicId(),
                source.url().orElse(null),
                source.canonicalUrl().orElse(null),
                details.title(),
                details.site(),
                details.author(),
                details.publishedAt(),
                details.language(),
                details.medium(),
                details.reliabilityNote(),
                details.originGroup(),
                details.rightsExported(),
                source.unreachableAt(),
                snapshots.stream().map(SnapshotView::of).toList(),
                claims,
                source.createdAt(),
                source.version(),
                Permissions.allowed(Case.source(role)));
    }
}

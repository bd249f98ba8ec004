package org.touchstone.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.activity.Activities;
import org.touchstone.activity.ActivityFilter;
import org.touchstone.activity.ActivityView;
import org.touchstone.article.Article;
import org.touchstone.article.Articles;
import org.touchstone.claim.Claim;
import org.touchstone.claim.Claims;
import org.touchstone.database.ReadsOnly;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.permission.Role;
import org.touchstone.workspace.Seat;

/** The log as a member may read it, with what the things in it are called. */
@ApplicationScoped
@ReadsOnly
class Happenings {
    /**
     * Which sealed entries a member may read: of claims that are decided, that they have assessed as they stand, or that they
     * adjudicated. The same as {@code Sight} says, over {@code a.claimId}.
     */
    private static final String UNSEALED = """
            exists (select 1 from Claim c left join Review r on r.claimId = c.id
                where c.workspace.id = a.workspaceId and c.publicId = a.claimId
                    and (r.state = org.touchstone.review.ReviewState.DECIDED
                        or exists (select 1 from Assessment mine where mine.claimId = c.id and mine.contributor.id = :me
                            and mine.submittedAt is not null and mine.round >= r.firstRound
                            and mine.statementNumber = c.statementNumber)
                        or exists (select 1 from Decision own where own.claimId = c.id and own.contributor.id = :me)))
            """;

    private final Activities activities;
    private final Articles articles;
    private final Claims claims;

    Happenings(Activities activities, Articles articles, Claims claims) {
        this.activities = activities;
        this.articles = articles;
        this.claims = claims;
    }

    /** Newest first; of one article or one claim where that is asked for. */
    Slice<ActivityView> list(Seat seat, @Nullable String article, @Nullable String claim, Keyset keyset) {
        var workspace = seat.workspace();
        boolean seesAll = !workspace.blind() || seat.role() == Role.ADJUDICATOR;
        var sight = seesAll
                ? null
                : new ActivityFilter.Sight(UNSEALED, seat.contributor().id());
        var slice = activities.list(workspace.id(), new ActivityFilter(article, claim, sight), keyset);
        var titles = articles.listByIds(workspace, named(slice, ActivityView::articleId)).stream()
                .collect(Collectors.toMap(Article::publicId, Article::title));
        var gists = claims.listByIds(workspace, named(slice, ActivityView::claimId)).stream()
                .collect(Collectors.toMap(Claim::publicId, Claim::gist));
        return slice.map(entry -> entry.named(titles.get(entry.articleId()), gists.get(entry.claimId())));
    }

    private static List<String> named(Slice<ActivityView> slice, Function<ActivityView, @Nullable String> id) {
        return slice.items().stream()
                .map(id)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }
}

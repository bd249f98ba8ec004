package org.touchstone.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.Articles;
import org.touchstone.claim.Claim;
import org.touchstone.claim.Claims;
import org.touchstone.claim.DiscardReason;
import org.touchstone.claim.Occurrences;
import org.touchstone.permission.Action;
import org.touchstone.reading.ClaimView;
import org.touchstone.reading.ClaimViews;
import org.touchstone.refusal.Refusal;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;
import org.touchstone.wire.MergePatch;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Seat;

/** The steps of triage that touch one claim, or many alike. Each names the version that it changes. */
@ApplicationScoped
@Transactional
class Triage {
    private final Claims claims;
    private final Occurrences occurrences;
    private final Articles articles;
    private final ClaimViews views;
    private final Permits permits;
    private final Unmaking unmaking;

    Triage(
            Claims claims,
            Occurrences occurrences,
            Articles articles,
            ClaimViews views,
            Permits permits,
            Unmaking unmaking) {
        this.claims = claims;
        this.occurrences = occurrences;
        this.articles = articles;
        this.views = views;
        this.permits = permits;
        this.unmaking = unmaking;
    }

    ClaimView accept(Seat seat, String id, @Nullable String ifMatch) {
        return step(seat, id, ifMatch, Action.ACCEPT, claims::accept);
    }

    ClaimView setAside(Seat seat, String id, @Nullable String ifMatch) {
        return step(seat, id, ifMatch, Action.SET_ASIDE, claims::setAside);
    }

    ClaimView discard(Seat seat, String id, @Nullable String ifMatch, DiscardReason reason, @Nullable String note) {
        return step(seat, id, ifMatch, Action.DISCARD, (claim, by) -> claims.discard(claim, by, reason, note));
    }

    ClaimView restore(Seat seat, String id, @Nullable String ifMatch) {
        return step(seat, id, ifMatch, Action.RESTORE, unmaking::restore);
    }

    ClaimView change(Seat seat, String id, @Nullable String ifMatch, MergePatch patch) {
        return step(seat, id, ifMatch, Action.EDIT_CLAIM, (claim, by) -> claims.change(claim, by, patch));
    }

    ClaimView move(Seat seat, String id, String occurrence, @Nullable String ifMatch, Span span) {
        return step(seat, id, ifMatch, Action.EDIT_CLAIM, (claim, by) -> {
            var article = claim.article();
            if (article == null) {
                throw Refusal.conflict("A claim without an article stands nowhere.");
            }
            var text = articles.latest(article).storedText().content().orElseThrow(Triage::withoutWords);
            occurrences.move(claim, occurrence, span, CodePoints.of(text), by);
        });
    }

    private ClaimView step(
            Seat seat, String id, @Nullable String ifMatch, Action action, BiConsumer<Claim, Contributor> step) {
        var claim = claims.lock(seat.workspace(), id);
        permits.check(claim, seat, ifMatch, action);
        step.accept(claim, seat.contributor());
        claims.settle();
        return views.of(claim, seat);
    }

    /** Sets many candidates aside: those that are named, each in the version that was seen; all or none. */
    List<ClaimView> setAsideRest(Seat seat, String articleId, Map<String, Integer> versions) {
        return many(seat, articleId, versions, Action.SET_ASIDE, claims::setAside);
    }

    /** The inverse of {@link #setAsideRest}. */
    List<ClaimView> restoreMany(Seat seat, String articleId, Map<String, Integer> versions) {
        return many(seat, articleId, versions, Action.RESTORE, unmaking::restore);
    }

    private List<ClaimView> many(
            Seat seat,
            String articleId,
            Map<String, Integer> versions,
            Action action,
            BiConsumer<Claim, Contributor> step) {
        var article = articles.lock(seat.workspace(), articleId);
        var found = claims.listByIds(seat.workspace(), versions.keySet());
        var named = new ArrayList<Claim>();
        for (var claim : found) {
            var its = claim.article();
            if (its != null && its.id().equals(article.id())) {
                named.add(claim);
            }
        }
        if (named.size() != versions.size()) {
            throw Refusal.missing("claim of this article among those", versions.keySet());
        }
        permits.checkAll(named, seat, versions, action);
        named.forEach(claim -> step.accept(claim, seat.contributor()));
        claims.settle();
        return views.of(named, seat);
    }

    static Refusal withoutWords() {
        return Refusal.conflict("This article was imported without its words. Import it with them first.");
    }
}

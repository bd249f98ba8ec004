package org.touchstone.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.touchstone.article.Articles;
import org.touchstone.article.Revision;
import org.touchstone.claim.Checking;
import org.touchstone.claim.Claim;
import org.touchstone.claim.ClaimDescription;
import org.touchstone.claim.ClaimDraft;
import org.touchstone.claim.ClaimParts;
import org.touchstone.claim.Claims;
import org.touchstone.claim.Occurrences;
import org.touchstone.claim.Reshaping;
import org.touchstone.permission.Action;
import org.touchstone.reading.ClaimView;
import org.touchstone.reading.ClaimViews;
import org.touchstone.refusal.Refusal;
import org.touchstone.split.ClaimType;
import org.touchstone.split.Value;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;
import org.touchstone.workspace.Seat;

/** Makes claims: out of selected words, two out of one, one out of two. */
@ApplicationScoped
@Transactional
class Making {
    private final Claims claims;
    private final ClaimParts parts;
    private final Reshaping reshaping;
    private final Articles articles;
    private final ClaimViews views;
    private final Permits permits;
    private final Belongings belongings;

    Making(
            Claims claims,
            ClaimParts parts,
            Reshaping reshaping,
            Articles articles,
            ClaimViews views,
            Permits permits,
            Belongings belongings) {
        this.claims = claims;
        this.parts = parts;
        this.reshaping = reshaping;
        this.articles = articles;
        this.views = views;
        this.permits = permits;
        this.belongings = belongings;
    }

    ClaimView add(Seat seat, String articleId, NewClaim wanted) {
        var article = articles.lock(seat.workspace(), articleId);
        var revision = articles.latest(article);
        var text = text(revision);
        var span = wanted.span();
        Occurrences.check(span, text);
        var words = text.slice(span).strip();
        var details = article.details();
        var description = new ClaimDescription(
                wanted.gist() == null ? ClaimDescription.gistOf(words) : wanted.gist(),
                wanted.type() == null ? ClaimType.EVENT_OR_PROPERTY : wanted.type(),
                List.of(),
                wanted.checking() == null ? Checking.CONTENT : wanted.checking(),
                true,
                wanted.claimant() == null ? details.publisher() : wanted.claimant(),
                details.publishedAt(),
                null);
        var draft = new ClaimDraft(
                List.of(span),
                wanted.statement() == null ? words : wanted.statement(),
                List.of(),
                description,
                List.of(),
                null);
        var claim = claims.add(article, revision, text, seat.contributor(), draft);
        claims.settle();
        return views.of(claim, seat);
    }

    /** Splits a claim where it first stands. */
    Split split(Seat seat, String id, SplitWish wish) {
        var claim = claims.lock(seat.workspace(), id);
        permits.check(claim, seat, wish.version(), Action.SPLIT);
        var article = claim.article();
        if (article == null) {
            throw Refusal.conflict("A claim without an article has no words that could be split.");
        }
        var revision = articles.latest(article);
        var text = text(revision);
        var drafts = wish.spans(place(claim, revision), text).stream()
                .map(span -> part(claim, text, span))
                .toList();
        var made = reshaping.split(claim, revision, text, drafts, seat.contributor());
        belongings.copy(claim, made, wish.copyEvidence(), seat.contributor());
        claims.settle();
        return new Split(views.of(claim, seat), views.of(made, seat));
    }

    private Span place(Claim claim, Revision revision) {
        return parts.occurrences(List.of(claim)).getOrDefault(claim.id(), List.of()).stream()
                .filter(occurrence -> occurrence.revision().number() == revision.number())
                .map(occurrence -> occurrence.span())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("This claim stands nowhere in the latest revision."));
    }

    private ClaimDraft part(Claim original, CodePoints text, Span span) {
        Occurrences.check(span, text);
        var words = text.slice(span).strip();
        var was = original.description();
        var values = new ArrayList<Value>();
        for (var value : claims.values(original)) {
            if (words.contains(value.text())) {
                values.add(value);
            }
        }
        var description = new ClaimDescription(
                ClaimDescription.gistOf(words),
                was.type(),
                was.otherTypes(),
                was.checking(),
                was.checkable(),
                was.claimant(),
                was.claimDate(),
                was.reviewersNeeded());
        return new ClaimDraft(List.of(span), words, List.of(), description, values, original.proposal());
    }

    /** Lets the first claim take the second one in. */
    Merged merge(Seat seat, String id, MergeWish wish) {
        if (id.equals(wish.other().id())) {
            throw Refusal.field("/other/id", "A claim cannot be merged with itself.");
        }
        // Always locked in the same order, so that two merges of the same pair wait for each other rather than for
        // ever.
        Claim survivor;
        Claim other;
        if (id.compareTo(wish.other().id()) < 0) {
            survivor = claims.lock(seat.workspace(), id);
            other = claims.lock(seat.workspace(), wish.other().id());
        } else {
            other = claims.lock(seat.workspace(), wish.other().id());
            survivor = claims.lock(seat.workspace(), id);
        }
        permits.check(survivor, seat, wish.version(), Action.MERGE);
        permits.check(other, seat, wish.other().version(), Action.MERGE);
        belongings.checkMerging(seat, survivor, other);
        reshaping.merge(survivor, other, seat.contributor());
        belongings.takeIn(survivor, other, seat.contributor());
        claims.settle();
        return new Merged(views.of(survivor, seat), views.of(other, seat));
    }

    private static CodePoints text(Revision revision) {
        return CodePoints.of(revision.storedText().content().orElseThrow(Triage::withoutWords));
    }

    /** A claim that was split, and what it was split into. */
    record Split(ClaimView original, List<ClaimView> parts) {}

    /** A claim that took another one in. */
    record Merged(ClaimView survivor, ClaimView other) {}
}

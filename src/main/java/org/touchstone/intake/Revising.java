package org.touchstone.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.touchstone.activity.Activities;
import org.touchstone.activity.Done;
import org.touchstone.article.Article;
import org.touchstone.article.Articles;
import org.touchstone.article.Revision;
import org.touchstone.claim.Claim;
import org.touchstone.claim.Claims;
import org.touchstone.claim.Occurrences;
import org.touchstone.refusal.Refusal;
import org.touchstone.split.Candidate;
import org.touchstone.split.Split;
import org.touchstone.storedtext.NewText;
import org.touchstone.storedtext.StoredTexts;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;
import org.touchstone.wire.Versions;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Seat;

/** Keeps changed words of an article as its next revision, finds its claims in them again, and proposes what is new. */
@ApplicationScoped
@Transactional
class Revising {
    private final Articles articles;
    private final Claims claims;
    private final Occurrences occurrences;
    private final StoredTexts texts;
    private final Activities activities;

    Revising(Articles articles, Claims claims, Occurrences occurrences, StoredTexts texts, Activities activities) {
        this.articles = articles;
        this.claims = claims;
        this.occurrences = occurrences;
        this.texts = texts;
        this.activities = activities;
    }

    /** Words to become a revision, and what the splitter found in them. */
    record Wanted(NewText text, Split split, @Nullable Grain grain) {}

    /** In the version of the article that somebody saw; the words of its latest revision are refused. */
    Revised revise(Seat seat, String id, Wanted wanted, @Nullable String ifMatch, Supplier<?> current) {
        var article = articles.lock(seat.workspace(), id);
        Versions.check(ifMatch, article.version(), current);
        var before = articles.latest(article);
        if (wanted.text().sha256().equals(before.storedText().sha256())) {
            throw Refusal.conflict(
                    "These are the very words of revision " + before.number() + ". There is nothing new to keep.");
        }
        return keep(article, before, seat.contributor(), wanted);
    }

    /** Whatever the version: for words that a machine read. Empty when the latest revision has them, or is more recent. */
    Optional<Revised> update(Seat seat, String id, Wanted wanted) {
        var article = articles.lock(seat.workspace(), id);
        var before = articles.latest(article);
        var stored = before.storedText();
        boolean nothingNew = wanted.text().sha256().equals(stored.sha256())
                || wanted.text().obtainedAt().isBefore(stored.obtainedAt());
        return nothingNew ? Optional.empty() : Optional.of(keep(article, before, seat.contributor(), wanted));
    }

    private Revised keep(Article article, Revision before, Contributor by, Wanted wanted) {
        var split = wanted.split();
        var stored = texts.keep(article.workspace(), by, wanted.text());
        var after = articles.revise(article, by, stored, split.segments());
        var text = CodePoints.of(wanted.text().content());
        var carried = occurrences.carryOver(before, after, text);
        var fresh = fresh(split, wanted.grain(), NewSentences.of(before, after, text), new Standing(carried, text));
        int repeated = repeat(fresh, after, text);
        int proposed = propose(fresh, after, text, by);
        if (repeated + proposed > 0) {
            log(after, by, proposed, repeated);
        }
        return Revised.of(carried, proposed, repeated);
    }

    /**
     * A candidate in new words, in the places that no claim has.
     *
     * @param claim that is told by the same words elsewhere; null for a new one
     */
    private record Fresh(
            Candidate candidate,
            List<Span> places,
            @Nullable Claim claim) {}

    private static List<Fresh> fresh(Split split, @Nullable Grain grain, NewSentences sentences, Standing standing) {
        var wanted = grain == null ? Grain.ALL : grain;
        var found = new ArrayList<Fresh>();
        for (var candidate : split.candidates()) {
            var places = candidate.spans().stream()
                    .filter(span -> sentences.reach(span) && !standing.has(span, candidate))
                    .toList();
            if (wanted.takes(candidate) && !places.isEmpty()) {
                var claim = standing.repeatedIn(places.get(0), candidate).orElse(null);
                found.add(new Fresh(candidate, places, claim));
            }
        }
        return found;
    }

    private int repeat(List<Fresh> fresh, Revision after, CodePoints text) {
        int places = 0;
        for (var each : fresh) {
            if (each.claim() != null) {
                for (var place : each.places()) {
                    occurrences.repeat(each.claim(), after, text, place);
                }
                places += each.places().size();
            }
        }
        return places;
    }

    /** As many as the article has room for: a revision is never refused for what a machine proposes. Main assertions go first. */
    private int propose(List<Fresh> fresh, Revision after, CodePoints text, Contributor by) {
        var article = after.article();
        var drafts = fresh.stream()
                .filter(each -> each.claim() == null)
                .sorted(Comparator.comparing(each -> !each.candidate().main()))
                .limit(claims.room(article))
                .map(each -> Drafts.of(each.candidate(), each.places(), article.details()))
                .toList();
        claims.addAll(article, after, text, by, drafts);
        return drafts.size();
    }

    private void log(Revision after, Contributor by, int candidates, int repeated) {
        var article = after.article();
        activities.record(Done.by(article.workspace(), by, "found what is new in", "article", article.publicId())
                .on(article.publicId(), null)
                .to(Map.of("revision", after.number(), "candidates", candidates, "repeated", repeated)));
    }
}

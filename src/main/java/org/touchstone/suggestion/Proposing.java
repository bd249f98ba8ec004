package org.touchstone.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.Article;
import org.touchstone.article.Articles;
import org.touchstone.article.Revision;
import org.touchstone.claim.Claim;
import org.touchstone.claim.ClaimDraft;
import org.touchstone.claim.ClaimParts;
import org.touchstone.claim.Claims;
import org.touchstone.claim.Occurrence;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;

/** Keeps what the suggester proposed, beside the claims that are there by then. */
@ApplicationScoped
@Transactional
class Proposing {
    private final Rounds rounds;
    private final Articles articles;
    private final Claims claims;
    private final ClaimParts parts;

    Proposing(Rounds rounds, Articles articles, Claims claims, ClaimParts parts) {
        this.rounds = rounds;
        this.articles = articles;
        this.claims = claims;
        this.parts = parts;
    }

    /** All of it and the round's end, or nothing. The article is locked before the round, as whoever takes an article away does. */
    void keep(Task task, @Nullable String model, Sifted sifted) {
        rounds.articleOf(task.round())
                .map(article -> articles.lock(article.workspace(), article.publicId()))
                .ifPresent(article -> rounds.asked(task).ifPresent(round -> keep(article, round, model, sifted)));
    }

    private void keep(Article article, SuggestionRound round, @Nullable String model, Sifted sifted) {
        if (rounds.isInNobodysName(round)) {
            return;
        }
        var revision = articles.latest(article);
        if (revision.number() != round.revision()) {
            round.waitAgain();
            return;
        }
        var all = claims.ofArticle(article);
        var left = sifted.beside(taken(all, revision), Math.max(0, Claims.MOST_IN_ARTICLE - all.size()));
        var text = CodePoints.of(revision.storedText().content().orElseThrow());
        var by = round.contributor();
        claims.addAll(article, revision, text, by, drafts(round, left, all, revision));
        rounds.answer(round, model, left);
    }

    /** Where claims stand, discarded ones as well: what a person threw away is not brought back. */
    private List<Span> taken(List<Claim> all, Revision revision) {
        return parts.occurrences(all).values().stream()
                .flatMap(List::stream)
                .filter(occurrence -> occurrence.revision().number() == revision.number())
                .map(Occurrence::span)
                .filter(Objects::nonNull)
                .toList();
    }

    /** A sentence keeps its main assertion; what comes later is a part of it. */
    private static List<ClaimDraft> drafts(SuggestionRound round, Sifted left, List<Claim> all, Revision revision) {
        var led = new HashSet<>(
                all.stream().filter(Claim::main).map(Claim::segment).collect(Collectors.toSet()));
        var drafts = new Drafts(round.suggester(), round.article().details());
        var made = new ArrayList<ClaimDraft>();
        for (Suggested one : left.kept()) {
            boolean main = led.add(revision.segmentAt(one.span().start()));
            made.add(drafts.of(one, main));
        }
        return made;
    }
}

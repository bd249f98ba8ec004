package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.Article;
import org.touchstone.article.Articles;
import org.touchstone.claim.Claim;
import org.touchstone.refusal.Refusal;
import org.touchstone.source.Snapshot;
import org.touchstone.source.Source;
import org.touchstone.source.Sources;
import org.touchstone.text.Span;

/** Finds what somebody cites: the source, its snapshot, and the passage in it. */
@ApplicationScoped
@Transactional
class Passages {
    private final Sources sources;
    private final Articles articles;

    Passages(Sources sources, Articles articles) {
        this.sources = sources;
        this.articles = articles;
    }

    /** The source, unless it is the very article that makes the claim. */
    Source source(Claim claim, String id) {
        Source source = sources.find(claim.workspace().id(), id)
                .orElseThrow(() -> Refusal.unprocessable(
                        "There is no source " + id + " here.",
                        List.of(new Refusal.Field("/sourceId", "Add the source first, and give its id."))));
        Article article = claim.article();
        if (article != null && isItself(article, source)) {
            throw OwnSource.refusal();
        }
        return source;
    }

    private boolean isItself(Article article, Source source) {
        return OwnSource.addresses(source).isEmpty()
                ? hasWordsOf(article, source)
                : OwnSource.sameAddress(article, source);
    }

    /** The article's own text, pasted as something without an address. */
    private boolean hasWordsOf(Article article, Source source) {
        var mine = articles.revisions(article).stream()
                .map(revision -> revision.storedText().sha256())
                .toList();
        return sources.snapshots(List.of(source.id())).stream()
                .anyMatch(snapshot -> mine.contains(snapshot.storedText().sha256()));
    }

    /** The snapshot that is named, or the newest; null for a source that has none. */
    @Nullable
    Snapshot snapshot(Source source, @Nullable String id) {
        if (id == null) {
            return sources.newest(source).orElse(null);
        }
        return sources.findSnapshot(source, id)
                .orElseThrow(() -> Refusal.unprocessable(
                        "The source has no snapshot " + id + ".",
                        List.of(new Refusal.Field(
                                "/snapshotId", "Give the id of one of the source's snapshots, or none."))));
    }

    /** Looks for the passage. Nobody says how it was found but the text itself. */
    Quotation quotation(Source source, @Nullable Snapshot snapshot, @Nullable String quote, @Nullable Span selected) {
        Optional<String> text =
                snapshot == null ? Optional.empty() : snapshot.storedText().content();
        if (text.isPresent()) {
            return Quotation.in(text.get(), quote, selected);
        }
        if (selected != null) {
            throw Refusal.field("/selector", "There is no stored text to select from. Give the quote in words.");
        }
        return Quotation.withoutText(quote, snapshot == null && source.unreachableAt() != null);
    }
}

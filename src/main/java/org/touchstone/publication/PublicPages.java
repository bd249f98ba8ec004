package org.touchstone.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.Article;
import org.touchstone.article.Articles;
import org.touchstone.database.ReadsOnly;
import org.touchstone.digest.Sha256;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.refusal.Refusal;
import org.touchstone.workspace.Workspace;
import org.touchstone.workspace.Workspaces;

/** What anybody may read, without an account. A workspace that has published nothing is not there. */
@ApplicationScoped
@ReadsOnly
class PublicPages {
    /** A page and the tag by which a reader knows it again. */
    record Tagged<T>(T page, String etag) {}

    /** One published article in the list. */
    @Schema(name = "PublicLine")
    record Line(String id, int number, Instant publishedAt, PublicPage.About article) {}

    private final PublicationRepository repository;
    private final Workspaces workspaces;
    private final Articles articles;
    private final Press press;

    PublicPages(PublicationRepository repository, Workspaces workspaces, Articles articles, Press press) {
        this.repository = repository;
        this.workspaces = workspaces;
        this.articles = articles;
        this.press = press;
    }

    Workspace workspace(String slug) {
        return workspaces
                .find(slug)
                .filter(workspace -> repository.count("workspaceId", workspace.id()) > 0)
                .orElseThrow(() -> Refusal.missing("published workspace", slug));
    }

    Slice<Line> list(Workspace workspace, Keyset keyset) {
        return Slice.of(repository.current(workspace.id(), keyset), keyset, Publication::publicId)
                .map(each -> new Line(
                        each.publicId(),
                        each.number(),
                        each.publishedAt(),
                        press.read(each).article()));
    }

    /** The version that stands now, whichever version of it is asked for: an old link never shows what was corrected since. */
    Tagged<PublicPage> page(String slug, String publicationId) {
        var publication = repository
                .current(slug, publicationId)
                .orElseThrow(() -> Refusal.missing("publication", publicationId));
        var frozen = press.read(publication);
        var text = words(publication.article(), frozen.revision());
        var etag =
                Sha256.of(publication.content() + (text == null ? "" : "+text")).substring(0, 32);
        return new Tagged<>(frozen.showing(text), "\"" + etag + "\"");
    }

    private @Nullable String words(Article article, int number) {
        if (!article.details().rights().fullTextShown()) {
            return null;
        }
        return articles.revisions(article).stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .flatMap(revision -> revision.storedText().content())
                .orElse(null);
    }
}

package org.touchstone.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.Article;
import org.touchstone.article.Articles;
import org.touchstone.digest.Sha256;
import org.touchstone.job.ItemState;
import org.touchstone.job.Jobs;
import org.touchstone.workspace.Workspace;

/**
 * Finds the article that is here already. Two are the same when their addresses are, in canonical form; or when their words are, unless
 * two sites print them: a wire story that two papers carry is two articles.
 */
@ApplicationScoped
@Transactional
class KnownArticles {
    private final Articles articles;
    private final Jobs jobs;

    KnownArticles(Articles articles, Jobs jobs) {
        this.articles = articles;
        this.jobs = jobs;
    }

    /** The article that the very same input became, or was, before; as long as it is still here. */
    Optional<String> ofInput(Workspace workspace, @Nullable String fingerprint) {
        return ofInput(workspace, fingerprint, Set.of(ItemState.IMPORTED, ItemState.ALREADY_HERE, ItemState.REVISED));
    }

    /** The article that has, or had, the words of the very same input; as long as it is still here. */
    Optional<String> ofTaken(Workspace workspace, @Nullable String fingerprint) {
        return ofInput(workspace, fingerprint, Set.of(ItemState.IMPORTED, ItemState.REVISED));
    }

    private Optional<String> ofInput(Workspace workspace, @Nullable String fingerprint, Set<ItemState> settled) {
        return fingerprint == null
                ? Optional.empty()
                : jobs.resultsOf(workspace, fingerprint, settled).stream()
                        .filter(id -> articles.find(workspace, id).isPresent())
                        .findFirst();
    }

    Optional<String> ofAddresses(Workspace workspace, Collection<String> canonical) {
        return canonical.stream()
                .map(address -> articles.findByUrl(workspace, address))
                .flatMap(Optional::stream)
                .map(Article::publicId)
                .findFirst();
    }

    /**
     * By the words as they would be stored.
     *
     * @param canonicalUrl the address of what has these words; null when it has none
     */
    Optional<String> ofWords(Workspace workspace, String words, @Nullable String canonicalUrl) {
        return articles.listByText(workspace, Sha256.of(words)).stream()
                .filter(article -> mayBeOne(canonicalUrl, article.canonicalUrl()))
                .map(Article::publicId)
                .findFirst();
    }

    private static boolean mayBeOne(@Nullable String one, @Nullable String other) {
        return one == null || other == null || site(one).equals(site(other));
    }

    private static String site(String address) {
        var host = Objects.requireNonNullElse(URI.create(address).getHost(), "");
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}

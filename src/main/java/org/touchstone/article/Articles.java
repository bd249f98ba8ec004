package org.touchstone.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.activity.Activities;
import org.touchstone.activity.Done;
import org.touchstone.identity.Moments;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.refusal.Refusal;
import org.touchstone.split.Segment;
import org.touchstone.storedtext.StoredText;
import org.touchstone.wire.MergePatch;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Workspace;

/** All the articles of a workspace, with their revisions. */
@ApplicationScoped
@Transactional
public class Articles {
    private final ArticleRepository repository;
    private final RevisionRepository revisions;
    private final Activities activities;
    private final Event<ReviewersNeededChanged> reviewersNeededChanged;
    private final EntityManager entities;
    private final Moments moments;

    Articles(
            ArticleRepository repository,
            RevisionRepository revisions,
            Activities activities,
            Event<ReviewersNeededChanged> reviewersNeededChanged,
            EntityManager entities,
            Moments moments) {
        this.repository = repository;
        this.revisions = revisions;
        this.activities = activities;
        this.reviewersNeededChanged = reviewersNeededChanged;
        this.entities = entities;
        this.moments = moments;
    }

    public Article get(Workspace workspace, String publicId) {
        return repository.find(workspace.id(), publicId).orElseThrow(() -> Refusal.missing("article", publicId));
    }

    /** The article, kept from every other change until the transaction ends. */
    public Article lock(Workspace workspace, String publicId) {
        var article = get(workspace, publicId);
        entities.refresh(article, LockModeType.PESSIMISTIC_WRITE);
        return article;
    }

    public Optional<Article> findByUrl(Workspace workspace, String canonicalUrl) {
        return repository.findByUrl(workspace.id(), canonicalUrl);
    }

    /** Those of which some revision has these very words; first come, first. */
    public List<Article> listByText(Workspace workspace, String sha256) {
        return repository.listByText(workspace.id(), sha256);
    }

    /** Newest first. */
    public Slice<Article> list(Workspace workspace, Keyset keyset) {
        return Slice.of(repository.list(workspace.id(), keyset), keyset, Article::publicId);
    }

    public List<Article> listOfDay(Workspace workspace, String day) {
        return repository.listOfDay(workspace.id(), day);
    }

    /** Keeps a new article with its first revision. */
    public Revision add(
            Workspace workspace, Contributor by, ArticleDetails details, StoredText text, List<Segment> segments) {
        var now = moments.now();
        var article = new Article(workspace, by, details, now);
        repository.persist(article);
        var revision = new Revision(article, 1, text, segments, now);
        revisions.persist(revision);
        activities.record(Done.by(workspace, by, "imported", "article", article.publicId())
                .on(article.publicId(), null)
                .to(details));
        return revision;
    }

    /** Keeps changed words as the next revision; the earlier ones stay. */
    public Revision revise(Article article, Contributor by, StoredText text, List<Segment> segments) {
        var latest = latest(article);
        var revision = new Revision(article, latest.number() + 1, text, segments, moments.now());
        revisions.persist(revision);
        entities.lock(article, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        activities.record(Done.by(article.workspace(), by, "revised", "article", article.publicId())
                .on(article.publicId(), null)
                .from(Map.of(
                        "revision",
                        latest.number(),
                        "sha256",
                        latest.storedText().sha256()))
                .to(Map.of("revision", revision.number(), "sha256", text.sha256())));
        return revision;
    }

    public void change(Article article, Contributor by, MergePatch patch) {
        var before = article.details();
        article.change(patch);
        activities.record(Done.by(article.workspace(), by, "changed", "article", article.publicId())
                .on(article.publicId(), null)
                .from(before)
                .to(article.details()));
        entities.flush();
        if (!Objects.equals(before.reviewersNeeded(), article.reviewersNeeded())) {
            reviewersNeededChanged.fire(new ReviewersNeededChanged(article, by));
        }
    }

    /** Takes an article away with its revisions; whoever calls has seen to its claims. */
    public void delete(Article article, Contributor by) {
        activities.record(Done.by(article.workspace(), by, "deleted", "article", article.publicId())
                .on(article.publicId(), null)
                .from(article.details()));
        revisions.delete("article.id", article.id());
        repository.delete(article);
        entities.flush();
    }

    public Revision latest(Article article) {
        return revisions
                .latest(article.id())
                .orElseThrow(() -> new IllegalStateException("article without a revision: " + article.publicId()));
    }

    /** Those of these public ids that are here. */
    public List<Article> listByIds(Workspace workspace, Collection<String> publicIds) {
        return repository.listByIds(workspace.id(), publicIds);
    }

    /** The latest revision of each, by the article's database key. */
    public Map<UUID, Revision> latestOf(Collection<Article> articles) {
        return revisions.latestOf(articles.stream().map(Article::id).toList()).stream()
                .collect(Collectors.toMap(revision -> revision.article().id(), revision -> revision));
    }

    /** Every revision, oldest first. */
    public List<Revision> revisions(Article article) {
        return revisions.listOf(article.id());
    }

    public Optional<Article> find(Workspace workspace, String publicId) {
        return repository.find(workspace.id(), publicId);
    }
}

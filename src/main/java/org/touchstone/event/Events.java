package org.touchstone.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.activity.Activities;
import org.touchstone.activity.Done;
import org.touchstone.article.Article;
import org.touchstone.identity.Moments;
import org.touchstone.identity.PublicIds;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.refusal.Refusal;
import org.touchstone.wire.MergePatch;
import org.touchstone.wire.Versions;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Workspace;

/** All the events of a workspace, and which articles report them. */
@ApplicationScoped
@Transactional
public class Events {
    private final EventRepository repository;
    private final EventArticleRepository places;
    private final Activities activities;
    private final EntityManager entities;
    private final Moments moments;

    Events(
            EventRepository repository,
            EventArticleRepository places,
            Activities activities,
            EntityManager entities,
            Moments moments) {
        this.repository = repository;
        this.places = places;
        this.activities = activities;
        this.entities = entities;
        this.moments = moments;
    }

    public Event get(Workspace workspace, String publicId) {
        return find(workspace, publicId).orElseThrow(() -> Refusal.missing("event", publicId));
    }

    public Optional<Event> find(Workspace workspace, String publicId) {
        return repository.find(workspace.id(), publicId);
    }

    /** Newest first. */
    public Slice<Event> list(Workspace workspace, Keyset keyset) {
        return Slice.of(repository.list(workspace.id(), keyset), keyset, Event::publicId);
    }

    public Event add(Workspace workspace, Contributor by, NewEvent wanted) {
        var event = new Event(workspace, by, PublicIds.next(), wanted, moments.now());
        repository.persist(event);
        activities.record(
                Done.by(workspace, by, "added", "event", event.publicId()).to(wanted));
        return event;
    }

    Event lock(Workspace workspace, String publicId, @Nullable String ifMatch, Supplier<?> current) {
        var event = get(workspace, publicId);
        entities.refresh(event, LockModeType.PESSIMISTIC_WRITE);
        Versions.check(ifMatch, event.version(), current);
        return event;
    }

    void change(Workspace workspace, Event event, Contributor by, MergePatch patch) {
        patch.only("name", "description");
        var before = new NewEvent(event.name(), event.description());
        patch.filled("name", 200, event::call);
        patch.text("description", 2000, event::describe);
        activities.record(Done.by(workspace, by, "changed", "event", event.publicId())
                .from(before)
                .to(new NewEvent(event.name(), event.description())));
        entities.flush();
    }

    /** Takes an event away; its articles stay. */
    void delete(Workspace workspace, Event event, Contributor by) {
        activities.record(Done.by(workspace, by, "deleted", "event", event.publicId())
                .from(new NewEvent(event.name(), event.description())));
        places.delete("event.id", event.id());
        repository.delete(event);
    }

    /** Says that an article reports an event, and no longer the one that it was under before. */
    public void place(Workspace workspace, Event event, Article article, Contributor by) {
        places.of(article.id())
                .ifPresentOrElse(place -> place.moveTo(event), () -> places.persist(new EventArticle(event, article)));
        activities.record(Done.by(workspace, by, "placed", "event", event.publicId())
                .on(article.publicId(), null)
                .to(Map.of("article", article.publicId())));
        entities.flush();
    }

    void remove(Workspace workspace, Event event, Article article, Contributor by) {
        var place = places.of(article.id())
                .filter(found -> found.event().id().equals(event.id()))
                .orElseThrow(() -> Refusal.missing("article of this event", article.publicId()));
        places.delete(place);
        activities.record(Done.by(workspace, by, "removed", "event", event.publicId())
                .on(article.publicId(), null)
                .from(Map.of("article", article.publicId())));
    }

    /** Takes an article out of whatever event it is under, because it goes away itself. */
    public void forget(Article article) {
        places.delete("article.id", article.id());
    }

    public Optional<Event> of(Article article) {
        return places.of(article.id()).map(EventArticle::event);
    }

    /** The events of many articles, by the article's database key. */
    public Map<UUID, Event> ofArticles(Collection<Article> articles) {
        return places.ofArticles(articles.stream().map(Article::id).toList()).stream()
                .collect(Collectors.toMap(place -> place.article().id(), EventArticle::event));
    }

    /** The articles of one event, newest first. */
    public Slice<Article> articlesOf(Event event, Keyset keyset) {
        return Slice.of(
                places.page(event.id(), keyset).stream()
                        .map(EventArticle::article)
                        .toList(),
                keyset,
                Article::publicId);
    }

    /** The articles of many events, by the event's database key. */
    public Map<UUID, List<Article>> articlesOf(Collection<Event> events) {
        return places.ofEvents(events.stream().map(Event::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        place -> place.event().id(), Collectors.mapping(EventArticle::article, Collectors.toList())));
    }
}

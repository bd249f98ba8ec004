package org.touchstone.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.Articles;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.wire.MergePatch;
import org.touchstone.workspace.Seat;

/** What members ask of events over HTTP, answered with the event as they see it. */
@ApplicationScoped
@Transactional
class EventDesk {
    private final Events events;
    private final Articles articles;

    EventDesk(Events events, Articles articles) {
        this.events = events;
        this.articles = articles;
    }

    Slice<EventView> list(Seat seat, Keyset keyset) {
        var slice = events.list(seat.workspace(), keyset);
        var reports = events.articlesOf(slice.items());
        return slice.map(event -> EventView.of(event, reports.getOrDefault(event.id(), List.of()), seat.role()));
    }

    EventView create(Seat seat, NewEvent wanted) {
        return view(seat, events.add(seat.workspace(), seat.contributor(), wanted));
    }

    EventView get(Seat seat, String id) {
        return view(seat, events.get(seat.workspace(), id));
    }

    EventView change(Seat seat, String id, MergePatch patch, @Nullable String ifMatch) {
        var event = events.lock(seat.workspace(), id, ifMatch, () -> get(seat, id));
        events.change(seat.workspace(), event, seat.contributor(), patch);
        return view(seat, event);
    }

    void delete(Seat seat, String id, @Nullable String ifMatch) {
        var event = events.lock(seat.workspace(), id, ifMatch, () -> get(seat, id));
        events.delete(seat.workspace(), event, seat.contributor());
    }

    EventView place(Seat seat, String id, String articleId) {
        var event = events.get(seat.workspace(), id);
        events.place(seat.workspace(), event, articles.get(seat.workspace(), articleId), seat.contributor());
        return view(seat, event);
    }

    EventView remove(Seat seat, String id, String articleId) {
        var event = events.get(seat.workspace(), id);
        events.remove(seat.workspace(), event, articles.get(seat.workspace(), articleId), seat.contributor());
        return view(seat, event);
    }

    private EventView view(Seat seat, Event event) {
        return EventView.of(event, events.articlesOf(List.of(event)).getOrDefault(event.id(), List.of()), seat.role());
    }
}

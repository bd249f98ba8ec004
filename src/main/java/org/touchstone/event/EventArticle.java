package org.touchstone.event;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.touchstone.article.Article;

/** That an article belongs to an event. An article belongs to one at most, so it is the key. */
@Entity
@Table(name = "event_article")
class EventArticle {
    @Id
    private UUID articleId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id")
    private Event event;

    protected EventArticle() {}

    EventArticle(Event event, Article article) {
        this.event = event;
        this.article = article;
    }

    void moveTo(Event other) {
        this.event = other;
    }

    Article article() {
        return article;
    }

    Event event() {
        return event;
    }
}

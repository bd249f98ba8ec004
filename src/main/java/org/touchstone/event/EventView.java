package org.touchstone.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.Article;
import org.touchstone.article.ArticleLine;
import org.touchstone.permission.Action;
import org.touchstone.permission.Case;
import org.touchstone.permission.Permissions;
import org.touchstone.permission.Role;

/** An event on the wire, with the articles that report it. */
record EventView(
        String id,
        String name,
        @Nullable String description,
        List<ArticleLine> articles,
        int version,
        Set<Action> allowed) {
    static EventView of(Event event, List<Article> articles, Role role) {
        return new EventView(
                event.publicId(),
                event.name(),
                event.description(),
                articles.stream().map(ArticleLine::of).toList(),
                event.version(),
                Permissions.allowed(Case.event(role)));
    }
}

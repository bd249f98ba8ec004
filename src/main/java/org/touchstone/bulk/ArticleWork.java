package org.touchstone.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.touchstone.fetch.CanonicalUrl;
import org.touchstone.intake.IntakeDesk;
import org.touchstone.intake.NewArticle;
import org.touchstone.job.ItemState;
import org.touchstone.job.Task;
import org.touchstone.job.Work;
import org.touchstone.page.Pages;
import org.touchstone.refusal.Refusal;
import org.touchstone.visit.Visits;

/** Makes an article of an item, in the very way in which a single one is brought in; or finds that it is here already. */
@ApplicationScoped
class ArticleWork implements Work {
    private final Visits visits;
    private final HostTurns turns;
    private final Lines lines;
    private final KnownArticles known;
    private final FeedReader feeds;
    private final IntakeDesk desk;

    ArticleWork(Visits visits, HostTurns turns, Lines lines, KnownArticles known, FeedReader feeds, IntakeDesk desk) {
        this.visits = visits;
        this.turns = turns;
        this.lines = lines;
        this.known = known;
        this.feeds = feeds;
        this.desk = desk;
    }

    @Override
    public Listing list(String address) {
        return turns.visit(CanonicalUrl.of(address), () -> feeds.fetch(address));
    }

    @Override
    public Deed prepare(Task task) {
        var before = known.ofInput(task.seat().workspace(), task.fingerprint());
        if (before.isPresent()) {
            return here(before.get());
        }
        return switch (task.form()) {
            case ADDRESS -> page(task, Objects.requireNonNull(task.address()));
            case FILE -> file(task);
            case LINE -> bring(task, ImportWishes.read(task.wishes()).of(lines.read(content(task))), Set.of());
        };
    }

    private Deed page(Task task, String address) {
        var workspace = task.seat().workspace();
        var canonical = CanonicalUrl.of(address);
        var there = known.ofAddresses(workspace, Set.of(canonical));
        if (there.isPresent()) {
            return here(there.get());
        }
        var visit = turns.visit(canonical, () -> visits.visit(address));
        // As asked for, after redirects, and as the page calls itself where it can be believed.
        var addresses = new TreeSet<>(List.of(canonical, CanonicalUrl.of(visit.url()), visit.canonicalUrl()));
        var before = known.ofAddresses(workspace, addresses);
        return before.isPresent()
                ? here(before.get())
                : bring(task, ReadPage.fetched(visit, task.content(), ImportWishes.read(task.wishes())), addresses);
    }

    private Deed file(Task task) {
        var page = Pages.read(Base64.getDecoder().decode(content(task)), task.mediaType(), task.label(), null);
        return bring(task, ReadPage.uploaded(page, task.label(), ImportWishes.read(task.wishes())), Set.of());
    }

    /** @param addresses by which it is known beside its own, in canonical form */
    private Deed bring(Task task, NewArticle article, Set<String> addresses) {
        var seat = task.seat();
        var prepared = desk.prepare(seat, article);
        var own = prepared.details().canonicalUrl();
        var all = new TreeSet<>(addresses);
        if (own != null) {
            all.add(own);
        }
        return () -> known.ofAddresses(seat.workspace(), all)
                .or(() -> known.ofWords(seat.workspace(), prepared.article().text(), own))
                .map(before -> new Outcome(ItemState.ALREADY_HERE, before))
                .orElseGet(() -> new Outcome(ItemState.IMPORTED, desk.keep(seat, prepared)));
    }

    private static String content(Task task) {
        if (task.content() == null) {
            throw Refusal.malformed("There is no text in it. Choose another file.");
        }
        return task.content();
    }

    private static Deed here(String article) {
        return () -> new Outcome(ItemState.ALREADY_HERE, article);
    }
}

package org.touchstone.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.touchstone.fetch.CanonicalUrl;
import org.touchstone.intake.IntakeDesk;
import org.touchstone.intake.NewArticle;
import org.touchstone.job.ItemForm;
import org.touchstone.job.ItemState;
import org.touchstone.job.Task;
import org.touchstone.job.Work;
import org.touchstone.page.Pages;
import org.touchstone.refusal.Refusal;
import org.touchstone.visit.Visits;
import org.touchstone.workspace.Seat;

/**
 * Makes an article of an item, in the very way in which a single one is brought in; or finds that it is here already. Then it is left, or
 * gets a new revision where its words have changed, as one wished. Without an address it is known by its words alone, which then are the same.
 */
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
        var wishes = ImportWishes.read(task.wishes());
        var before = before(task, wishes);
        if (before.isPresent()) {
            return here(before.get());
        }
        return switch (task.form()) {
            case ADDRESS -> page(task, wishes, Objects.requireNonNull(task.address()));
            case FILE -> file(task, wishes);
            case LINE -> bring(task, wishes, wishes.of(lines.read(content(task))), Set.of());
        };
    }

    /** The same bytes bring nothing new once their words were taken; what stands at an address may have changed. */
    private Optional<String> before(Task task, ImportWishes wishes) {
        var workspace = task.seat().workspace();
        if (!wishes.revises()) {
            return known.ofInput(workspace, task.fingerprint());
        }
        return task.form() == ItemForm.ADDRESS ? Optional.empty() : known.ofTaken(workspace, task.fingerprint());
    }

    private Deed page(Task task, ImportWishes wishes, String address) {
        var canonical = CanonicalUrl.of(address);
        var there = left(task, wishes, Set.of(canonical));
        if (there.isPresent()) {
            return here(there.get());
        }
        var visit = turns.visit(canonical, () -> visits.visit(address));
        // After redirects, and as the page calls itself where it can be believed.
        var arrived = new TreeSet<>(List.of(CanonicalUrl.of(visit.url()), visit.canonicalUrl()));
        var before = left(task, wishes, arrived).or(() -> ledAway(task, canonical, arrived));
        if (before.isPresent()) {
            return here(before.get());
        }
        if (!wishes.revises()) {
            arrived.add(canonical);
        }
        return bring(task, wishes, ReadPage.fetched(visit, task.content(), wishes), arrived);
    }

    /** The article whose address now leads to a page that is none we know: a front page, a form to log in. It keeps its words. */
    private Optional<String> ledAway(Task task, String asked, Set<String> arrived) {
        var workspace = task.seat().workspace();
        return known.ofAddresses(workspace, arrived).isPresent()
                ? Optional.empty()
                : known.ofAddresses(workspace, Set.of(asked));
    }

    /** The article at one of these addresses, where it is to be left as it is. */
    private Optional<String> left(Task task, ImportWishes wishes, Set<String> addresses) {
        return wishes.revises()
                ? Optional.empty()
                : known.ofAddresses(task.seat().workspace(), addresses);
    }

    private Deed file(Task task, ImportWishes wishes) {
        var page = Pages.read(Base64.getDecoder().decode(content(task)), task.mediaType(), task.label(), null);
        return bring(task, wishes, ReadPage.uploaded(page, task.label(), wishes), Set.of());
    }

    /** @param addresses by which it is known beside its own, in canonical form */
    private Deed bring(Task task, ImportWishes wishes, NewArticle article, Set<String> addresses) {
        var seat = task.seat();
        var all = new TreeSet<>(addresses);
        var own = IntakeDesk.address(article);
        if (own != null) {
            all.add(own);
        }
        var prepared = wishes.revises()
                ? known.ofAddresses(seat.workspace(), all)
                        .map(before -> desk.prepareRevision(seat, before, article))
                        .orElseGet(() -> desk.prepare(seat, article))
                : desk.prepare(seat, article);
        return () -> known.ofAddresses(seat.workspace(), all)
                .map(before -> again(seat, wishes, before, prepared))
                .or(() -> known.ofWords(seat.workspace(), prepared.article().text(), own)
                        .map(ArticleWork::alreadyHere))
                .orElseGet(() -> new Outcome(ItemState.IMPORTED, desk.keep(seat, prepared)));
    }

    private Outcome again(Seat seat, ImportWishes wishes, String article, IntakeDesk.Prepared prepared) {
        return wishes.revises() && desk.update(seat, article, prepared).isPresent()
                ? new Outcome(ItemState.REVISED, article)
                : alreadyHere(article);
    }

    private static String content(Task task) {
        if (task.content() == null) {
            throw Refusal.malformed("There is no text in it. Choose another file.");
        }
        return task.content();
    }

    private static Deed here(String article) {
        return () -> alreadyHere(article);
    }

    private static Outcome alreadyHere(String article) {
        return new Outcome(ItemState.ALREADY_HERE, article);
    }
}

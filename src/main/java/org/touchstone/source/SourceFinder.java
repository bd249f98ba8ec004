package org.touchstone.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.Moments;
import org.touchstone.page.Pages;
import org.touchstone.refusal.Refusal;
import org.touchstone.storedtext.NewText;
import org.touchstone.storedtext.TextOrigin;
import org.touchstone.visit.Visit;
import org.touchstone.visit.Visits;
import org.touchstone.workspace.Seat;

/**
 * Finds out what stands at an address, and has it stored. Without a transaction of its own: a fetch may take many seconds, and no
 * connection to the database waits for it.
 */
@ApplicationScoped
public class SourceFinder {
    /** A source, and whether it is new here. */
    public record Found(SourceView source, boolean made) {}

    private final Visits visits;
    private final SourceDesk desk;
    private final Moments moments;

    SourceFinder(Visits visits, SourceDesk desk, Moments moments) {
        this.visits = visits;
        this.desk = desk;
        this.moments = moments;
    }

    FoundView preview(Seat seat, String address) {
        NewSource.canonical(address);
        Visit visit = visits.visit(address);
        return FoundView.of(
                visit,
                desk.findByUrl(seat, visit.canonicalUrl())
                        .map(source -> new FoundView.Existing(source.id(), source.title()))
                        .orElse(null));
    }

    /** Adds a source, or finds the one that the workspace has for this address. A text that came along is kept either way. */
    public Found add(Seat seat, NewSource wanted) {
        String address = wanted.checked().address();
        if (address == null) {
            return new Found(
                    desk.add(seat, wanted.unvisited(null, moments.now()), text(wanted, wanted.medium())), true);
        }
        Optional<SourceView> here = desk.findByUrl(seat, NewSource.canonical(address));
        if (here.isPresent() && (!wanted.fetches() || !here.get().snapshots().isEmpty())) {
            return new Found(withText(seat, here.get(), text(wanted, here.get().medium())), false);
        }
        return wanted.fetches()
                ? visit(seat, wanted, address)
                : store(seat, wanted.unvisited(null, moments.now()), text(wanted, wanted.medium()));
    }

    private Found visit(Seat seat, NewSource wanted, String address) {
        try {
            Visit visit = visits.visit(address);
            return store(seat, wanted.visited(visit, moments.now()), fetched(visit));
        } catch (Refusal unreachable) {
            if (!wanted.keepsUnreachable()) {
                throw unreachable;
            }
            Found found = store(seat, wanted.unvisited(moments.now(), moments.now()), null);
            return found.made() ? found : new Found(missed(seat, found.source()), false);
        }
    }

    private SourceView missed(Seat seat, SourceView here) {
        desk.missed(seat, here.id(), moments.now());
        return desk.view(seat, here.id());
    }

    /** Two people may add one address at the same time: the database lets one through, and the other finds that one's. */
    private Found store(Seat seat, SourceRecord record, @Nullable NewText text) {
        String canonical = String.valueOf(record.canonicalUrl());
        Optional<SourceView> here = desk.findByUrl(seat, canonical);
        if (here.isEmpty()) {
            try {
                return new Found(desk.add(seat, record, text), true);
            } catch (PersistenceException clash) {
                here = desk.findByUrl(seat, canonical);
                if (here.isEmpty()) {
                    throw clash;
                }
            }
        }
        return new Found(withText(seat, here.get(), text), false);
    }

    /** Keeps a text as a further snapshot of a source that is here, unless one of its snapshots has the same words. */
    private SourceView withText(Seat seat, SourceView here, @Nullable NewText text) {
        if (text == null
                || here.snapshots().stream()
                        .anyMatch(snapshot -> snapshot.sha256().equals(text.sha256()))) {
            return here;
        }
        desk.take(seat, here.id(), text, Set.of());
        return desk.view(seat, here.id());
    }

    SnapshotView addSnapshot(Seat seat, String id, NewSnapshot wanted) {
        SourceView source = desk.view(seat, id);
        String text = wanted.checked().text();
        if (text != null) {
            return desk.take(seat, id, putIn(text, source.medium()), Set.of());
        }
        if (source.url() == null) {
            throw Refusal.field("/fetch", "This source has no address to fetch. Paste its text.");
        }
        return fetchAgain(seat, id, source.url());
    }

    private SnapshotView fetchAgain(Seat seat, String id, String address) {
        Visit visit;
        try {
            visit = visits.visit(address);
        } catch (Refusal unreachable) {
            desk.missed(seat, id, moments.now());
            throw unreachable;
        }
        return desk.take(seat, id, fetched(visit), visit.addresses());
    }

    private @Nullable NewText text(NewSource wanted, @Nullable Medium medium) {
        String words = wanted.words();
        return words == null ? null : putIn(words, medium == null ? Medium.WEB_PAGE : medium);
    }

    private NewText putIn(String words, Medium medium) {
        return new NewText(Pages.readText(words).text(), medium.putIn(), null, null, moments.now());
    }

    private static NewText fetched(Visit visit) {
        return new NewText(visit.page().text(), TextOrigin.FETCHED, mediaType(visit), visit.url(), visit.at());
    }

    private static String mediaType(Visit visit) {
        return switch (visit.page().medium()) {
            case HTML -> "text/html";
            case PLAIN_TEXT -> "text/plain";
            case MARKDOWN -> "text/markdown";
            case PDF -> "application/pdf";
        };
    }
}

package org.touchstone.triage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.touchstone.claim.Claim;
import org.touchstone.permission.Action;
import org.touchstone.reading.ClaimView;
import org.touchstone.reading.ClaimViews;
import org.touchstone.refusal.Refusal;
import org.touchstone.wire.Versions;
import org.touchstone.workspace.Seat;

/** Asks of a step whether it was taken on the current version, and whether whoever takes it may. */
@ApplicationScoped
class Permits {
    private final ClaimViews views;

    Permits(ClaimViews views) {
        this.views = views;
    }

    void check(Claim claim, Seat seat, @Nullable String ifMatch, Action action) {
        var view = views.of(claim, seat);
        Versions.check(ifMatch, claim.version(), () -> view);
        allow(view, action);
    }

    void check(Claim claim, Seat seat, int version, Action action) {
        var view = views.of(claim, seat);
        Versions.check(version, claim.version(), () -> view);
        allow(view, action);
    }

    void checkAll(Collection<Claim> claims, Seat seat, Map<String, Integer> versions, Action action) {
        for (var view : views.of(claims, seat)) {
            Versions.check(versions.getOrDefault(view.id(), -1), view.version(), () -> view);
            allow(view, action);
        }
    }

    private static void allow(ClaimView view, Action action) {
        if (!view.allowed().contains(action)) {
            throw Refusal.forbidden("This cannot be done to “" + view.gist() + "” now: it is " + view.state()
                    + ", and what you may do with it is " + view.allowed() + ".");
        }
    }
}

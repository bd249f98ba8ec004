package org.touchstone.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.touchstone.account.Account;
import org.touchstone.article.Articles;
import org.touchstone.claim.Claims;
import org.touchstone.entrance.SampleWanted;
import org.touchstone.event.Events;
import org.touchstone.event.NewEvent;
import org.touchstone.intake.IntakeDesk;
import org.touchstone.wire.MergePatch;
import org.touchstone.wire.Versions;
import org.touchstone.workspace.Contributors;
import org.touchstone.workspace.Seat;
import org.touchstone.workspace.Workspace;
import org.touchstone.workspace.Workspaces;

/**
 * Loads the sample, whole or not at all. Each time it gets a new workspace of its own, so that it never mixes with anybody's work, and
 * somebody who has spoilt one can have another.
 */
@ApplicationScoped
@Transactional
class Samples {
    private static final String SLUG = "sample";
    private static final String NAME = "A sample to look around in";

    private final Workspaces workspaces;
    private final Contributors contributors;
    private final Events events;
    private final IntakeDesk intake;
    private final Articles articles;
    private final Claims claims;
    private final Desk desk;
    private final ObjectMapper mapper;

    Samples(
            Workspaces workspaces,
            Contributors contributors,
            Events events,
            IntakeDesk intake,
            Articles articles,
            Claims claims,
            Desk desk,
            ObjectMapper mapper) {
        this.workspaces = workspaces;
        this.contributors = contributors;
        this.events = events;
        this.intake = intake;
        this.articles = articles;
        this.claims = claims;
        this.desk = desk;
        this.mapper = mapper;
    }

    /** In the transaction that makes the first account: without the sample that was asked for, there is no account either. */
    void whenWanted(@Observes SampleWanted wanted) {
        load(wanted.by());
    }

    Workspace load(Account admin) {
        var workspace = room(admin);
        var colleagues = Colleagues.of(workspace, contributors);
        open(colleagues.juniper(), workspace);
        var event = events.add(
                workspace,
                colleagues.juniper().contributor(),
                new NewEvent(
                        "Summit at the Vostochny Cosmodrome",
                        "Two reports of one meeting, in September 2023. They agree in much, differ in some, and seem to differ in"
                                + " more. The outlets, the documents and the people who judge are invented."));
        var courier = bringIn(colleagues.juniper(), Outlet.COURIER, event.publicId());
        var ledger = bringIn(colleagues.juniper(), Outlet.LEDGER, event.publicId());
        new CourierStory(desk, courier, colleagues).tell();
        new LedgerStory(desk, ledger, colleagues).tell();
        return workspace;
    }

    private Workspace room(Account admin) {
        int number = 1;
        while (workspaces.find(slug(number)).isPresent()) {
            number++;
        }
        return workspaces.create(slug(number), number == 1 ? NAME : NAME + " (" + number + ")", admin);
    }

    private static String slug(int number) {
        return number == 1 ? SLUG : SLUG + "-" + number;
    }

    /** Whoever looks around should see what others have judged, so nothing is sealed here. */
    private void open(Seat seat, Workspace workspace) {
        var settings = mapper.createObjectNode().put("blind", false).put("licence", "Apache-2.0");
        workspaces.change(seat, MergePatch.of(settings, mapper), Versions.etag(workspace.version()));
    }

    private Report bringIn(Seat editor, Outlet outlet, String eventId) {
        var article = articles.get(editor.workspace(), intake.create(editor, outlet.report(eventId)));
        return new Report(article.publicId(), article.details().title(), claims.ofArticle(article));
    }
}

package org.touchstone.claim;

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
import org.jspecify.annotations.Nullable;
import org.touchstone.activity.Activities;
import org.touchstone.activity.Done;
import org.touchstone.article.Article;
import org.touchstone.article.Revision;
import org.touchstone.identity.Moments;
import org.touchstone.identity.PublicIds;
import org.touchstone.refusal.Refusal;
import org.touchstone.split.Value;
import org.touchstone.text.CodePoints;
import org.touchstone.wire.MergePatch;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Workspace;

/** All the claims of a workspace: the one door through which other packages reach them. */
@ApplicationScoped
@Transactional
public class Claims {
    public static final int MOST_IN_ARTICLE = 10_000;

    private final ClaimRepository repository;
    private final ClaimParts parts;
    private final Activities activities;
    private final Event<StatementChanged> statementChanged;
    private final Event<ReviewTakenUp> reviewTakenUp;
    private final EntityManager entities;
    private final Moments moments;

    Claims(
            ClaimRepository repository,
            ClaimParts parts,
            Activities activities,
            Event<StatementChanged> statementChanged,
            Event<ReviewTakenUp> reviewTakenUp,
            EntityManager entities,
            Moments moments) {
        this.repository = repository;
        this.parts = parts;
        this.activities = activities;
        this.statementChanged = statementChanged;
        this.reviewTakenUp = reviewTakenUp;
        this.entities = entities;
        this.moments = moments;
    }

    public Claim get(Workspace workspace, String publicId) {
        return find(workspace, publicId).orElseThrow(() -> Refusal.missing("claim", publicId));
    }

    public Optional<Claim> find(Workspace workspace, String publicId) {
        return repository.find(workspace.id(), publicId);
    }

    /** The claim, kept from every other change until the transaction ends. */
    public Claim lock(Workspace workspace, String publicId) {
        var claim = get(workspace, publicId);
        entities.refresh(claim, LockModeType.PESSIMISTIC_WRITE);
        return claim;
    }

    /** Every claim of an article in the order of its text; those that stand nowhere come last. */
    public List<Claim> ofArticle(Article article) {
        return repository.listOfArticle(article.id());
    }

    public List<Claim> listByIds(Workspace workspace, Collection<String> publicIds) {
        return repository.listByIds(workspace.id(), publicIds);
    }

    public List<Claim> partsOf(Claim original) {
        return repository.partsOf(original.id());
    }

    /** Keeps many claims of an article at once, as its import does; they are logged together with it. */
    public void addAll(Article article, Revision revision, CodePoints text, Contributor by, List<ClaimDraft> drafts) {
        makeRoom(article, drafts.size());
        var now = moments.now();
        for (var draft : drafts) {
            var claim = new Claim(article.workspace(), article, by, PublicIds.next(), draft, now);
            repository.persist(claim);
            parts.add(claim, revision, text, by, draft, now);
        }
    }

    /** Keeps one claim that a person marks. */
    public Claim add(Article article, Revision revision, CodePoints text, Contributor by, ClaimDraft draft) {
        makeRoom(article, 1);
        var now = moments.now();
        var claim = new Claim(article.workspace(), article, by, PublicIds.next(), draft, now);
        repository.persist(claim);
        parts.add(claim, revision, text, by, draft, now);
        log(claim, by, "added", null, Map.of("statement", claim.statement()));
        return claim;
    }

    /** How many more claims an article can hold. */
    public int room(Article article) {
        return (int) Math.max(0, MOST_IN_ARTICLE - repository.countOfArticle(article.id()));
    }

    private void makeRoom(Article article, int more) {
        if (more > room(article)) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE,
                    "An article holds " + MOST_IN_ARTICLE
                            + " claims at most. Bring in a long text in several articles.");
        }
    }

    public void accept(Claim claim, Contributor by) {
        step(claim, by, "accepted", claim::accept);
    }

    public void setAside(Claim claim, Contributor by) {
        step(claim, by, "set aside", claim::setAside);
    }

    public void discard(Claim claim, Contributor by, DiscardReason reason, @Nullable String note) {
        if (!reason.given()) {
            throw Refusal.field("/reason", "Only a merge or a split gives this reason.");
        }
        if (note != null && note.length() > 500) {
            throw Refusal.field("/note", "A note has 500 characters at most.");
        }
        step(claim, by, "discarded", () -> claim.discard(reason, note, by));
    }

    /** Takes the last step of triage back. A merge or a split is taken back by {@link Reshaping}. */
    public void restore(Claim claim, Contributor by) {
        step(claim, by, "restored", claim::restore);
    }

    private void takeUp(Claim claim, Contributor by) {
        reviewTakenUp.fire(new ReviewTakenUp(claim, by));
    }

    void step(Claim claim, Contributor by, String verb, Runnable step) {
        var before = claim.intakeRecord();
        step.run();
        log(claim, by, verb, before, claim.intakeRecord());
        if (claim.intake() == Intake.OPEN) {
            takeUp(claim, by);
        }
    }

    /** Writes what is pending, so that what is shown next has the versions that will be committed. */
    public void settle() {
        entities.flush();
    }

    /** Changes what is said of a claim; a changed statement is a new version of it. */
    public void change(Claim claim, Contributor by, MergePatch patch) {
        patch.only(
                "statement",
                "gist",
                "type",
                "otherTypes",
                "checking",
                "checkable",
                "claimant",
                "claimDate",
                "values",
                "reviewersNeeded");
        patch.filled("statement", ClaimDraft.MAX_STATEMENT, words -> restate(claim, by, words));
        var before = claim.description();
        claim.describe(before.changed(patch));
        if (!before.equals(claim.description())) {
            log(claim, by, "changed", before, claim.description());
        }
        patch.list("values", ValueView.LIST, values -> {
            var was = parts.values(claim);
            var now = values.stream().map(ValueView::value).toList();
            parts.replaceValues(claim, now);
            log(claim, by, "changed values", was, now);
        });
        touch(claim);
        if (!Objects.equals(before.reviewersNeeded(), claim.reviewersNeeded())) {
            takeUp(claim, by);
        }
    }

    private void restate(Claim claim, Contributor by, String words) {
        var checked = ClaimDraft.checkedStatement(words);
        if (checked.equals(claim.statement())) {
            return;
        }
        var before = Map.of("number", claim.statementNumber(), "statement", claim.statement());
        claim.restate(checked);
        parts.addStatement(claim, by, moments.now());
        log(claim, by, "changed statement", before, Map.of("number", claim.statementNumber(), "statement", checked));
        statementChanged.fire(new StatementChanged(claim));
    }

    /** Makes the claim's version rise even where only its parts changed, and shows the new version at once. */
    void touch(Claim claim) {
        entities.flush();
        entities.lock(claim, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void log(Claim claim, Contributor by, String verb, @Nullable Object before, @Nullable Object after) {
        var article = claim.article();
        activities.record(Done.by(claim.workspace(), by, verb, "claim", claim.publicId())
                .on(article == null ? null : article.publicId(), claim.publicId())
                .from(before)
                .to(after));
    }

    /** Takes every claim of an article away; whoever calls has seen to it that nobody's work hangs on them. */
    public void deleteOf(Article article) {
        parts.deleteOf(article);
        entities.createQuery("update Claim c set c.mergedInto = null, c.splitFrom = null where c.article = :article")
                .setParameter("article", article)
                .executeUpdate();
        repository.delete("article.id", article.id());
    }

    Claim keep(Claim claim) {
        repository.persist(claim);
        return claim;
    }

    /** The values of a claim, in the order in which it states them. */
    public List<Value> values(Claim claim) {
        return parts.values(claim);
    }

    public Optional<Claim> findByKey(UUID id) {
        return repository.findByIdOptional(id);
    }
}

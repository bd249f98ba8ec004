package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.touchstone.Given.Person;
import org.touchstone.article.ArticleDetails;
import org.touchstone.article.Articles;
import org.touchstone.article.Rights;
import org.touchstone.claim.Checking;
import org.touchstone.claim.Claim;
import org.touchstone.claim.ClaimDescription;
import org.touchstone.claim.ClaimDraft;
import org.touchstone.claim.Claims;
import org.touchstone.permission.Role;
import org.touchstone.split.ClaimType;
import org.touchstone.storedtext.NewText;
import org.touchstone.storedtext.StoredTexts;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Contributors;
import org.touchstone.workspace.Seat;
import org.touchstone.workspace.Workspaces;

/** Makes an open claim in an article of its own, past the import. */
@ApplicationScoped
public class GivenClaims {
    public static final String TEXT = "The leader has made seven trips abroad since spring, the ministry said.";

    private final Workspaces workspaces;
    private final Contributors contributors;
    private final StoredTexts texts;
    private final Articles articles;
    private final Claims claims;
    private final EvidenceOfClaims evidence;
    private final EvidenceViews views;
    private final EntityManager entities;

    GivenClaims(
            Workspaces workspaces,
            Contributors contributors,
            StoredTexts texts,
            Articles articles,
            Claims claims,
            EvidenceOfClaims evidence,
            EvidenceViews views,
            EntityManager entities) {
        this.workspaces = workspaces;
        this.contributors = contributors;
        this.texts = texts;
        this.articles = articles;
        this.claims = claims;
        this.evidence = evidence;
        this.views = views;
        this.entities = entities;
    }

    /** The path of a new open claim in a person's workspace. */
    public String claim(Person person) {
        return claim(person, null);
    }

    /** The same in an article with this address. */
    @Transactional
    public String claim(Person person, @Nullable String url) {
        var workspace = workspaces.find(person.workspace()).orElseThrow();
        var by = contributors.invent(workspace, "Importer");
        var text = texts.keep(workspace, by, NewText.pasted(TEXT, Instant.parse("2026-11-20T08:00:00Z")));
        var details = new ArticleDetails(
                "Seven trips", null, null, url, "2026-11-20", "en", new Rights(false, false, null), null);
        var revision = articles.add(workspace, by, details, text, List.of());
        var draft = new ClaimDraft(
                List.of(new Span(11, 50)),
                "The leader has made seven trips abroad since spring.",
                List.of(),
                new ClaimDescription(
                        "seven trips abroad", ClaimType.QUANTITY, List.of(), Checking.CONTENT, true, null, null, null),
                List.of(),
                null);
        Claim claim = claims.add(revision.article(), revision, CodePoints.of(TEXT), by, draft);
        return person.at("/claims/" + claim.publicId());
    }

    /** Sets a claim aside. */
    @Transactional
    public void setAside(Person person, String claimPath) {
        var workspace = workspaces.find(person.workspace()).orElseThrow();
        var claim = claims.get(workspace, claimPath.substring(claimPath.lastIndexOf('/') + 1));
        claims.setAside(claim, claim.contributor());
    }

    /** How many sources the evidence of a claim comes from. */
    @Transactional
    public int origins(Person person, String claimPath) {
        var workspace = workspaces.find(person.workspace()).orElseThrow();
        return evidence.origins(claims.get(workspace, claimPath.substring(claimPath.lastIndexOf('/') + 1)));
    }

    /** Somebody's submitted verdict that rests on this evidence. */
    public void judged(Person person, String claimPath, String verdict, String... evidenceIds) {
        person.asks()
                .body(Map.of(
                        "verdict",
                        verdict,
                        "confidence",
                        4,
                        "justification",
                        "The letter says so.",
                        "evidence",
                        List.of(evidenceIds)))
                .post(claimPath + "/assessments")
                .then()
                .statusCode(201);
    }

    /** What a reviewer may know of what a claim's evidence amounts to. */
    @Transactional
    public Gaps gaps(Person person, String claimPath) {
        var workspace = workspaces.find(person.workspace()).orElseThrow();
        var seat = new Seat();
        seat.take(
                workspace,
                entities.createQuery(
                                "from Contributor c where c.workspace = :room and c.name = :name", Contributor.class)
                        .setParameter("room", workspace)
                        .setParameter("name", person.name())
                        .getSingleResult(),
                Role.REVIEWER);
        var claim = claims.get(workspace, claimPath.substring(claimPath.lastIndexOf('/') + 1));
        return Objects.requireNonNull(views.gaps(seat, List.of(claim)).get(claim.id()));
    }
}

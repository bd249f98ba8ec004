package org.touchstone.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.Article;
import org.touchstone.article.Revision;
import org.touchstone.claim.Claim;
import org.touchstone.identity.Moments;
import org.touchstone.identity.PublicIds;
import org.touchstone.workspace.Contributor;

/** Makes the next version of a publication and freezes it. */
@ApplicationScoped
class Press {
    private final Edition edition;
    private final PublicationRepository publications;
    private final PublishedClaimRepository published;
    private final ObjectMapper mapper;
    private final Moments moments;

    Press(
            Edition edition,
            PublicationRepository publications,
            PublishedClaimRepository published,
            ObjectMapper mapper,
            Moments moments) {
        this.edition = edition;
        this.publications = publications;
        this.published = published;
        this.mapper = mapper;
        this.moments = moments;
    }

    /** What goes to print. */
    record Copy(
            Article article,
            Revision revision,
            List<Claim> claims,
            @Nullable String note,
            Wishes wishes) {}

    Publication print(Copy copy, Contributor by) {
        var now = moments.now();
        var before = publications.latest(copy.article().id()).orElse(null);
        var old = before == null ? null : read(before);
        var decisions = edition.decisions(copy.claims());
        var claims = Succession.of(
                old == null ? List.of() : old.claims(),
                edition.decided(copy.claims(), decisions, copy.revision()),
                copy.wishes(),
                now);
        var workspace = copy.article().workspace();
        var page = new PublicPage(
                PublicIds.next(),
                old == null ? 1 : old.number() + 1,
                old == null ? now : old.firstPublishedAt(),
                now,
                new PublicPage.Room(workspace.name()),
                PublicPage.About.of(copy.article().details()),
                copy.revision().number(),
                null,
                claims,
                copy.note(),
                workspace.licence());
        var publication = new Publication(copy.article(), by, page, write(page));
        publications.persist(publication);
        var verdicts = new HashMap<UUID, UUID>();
        if (before != null) {
            published.listOf(before.id()).forEach(row -> verdicts.put(row.claimId(), row.verdictId()));
        }
        decisions.forEach(
                (claim, decision) -> verdicts.put(claim, decision.verdict().id()));
        note(publication, page, copy.claims(), verdicts);
        return publication;
    }

    private void note(Publication publication, PublicPage page, List<Claim> claims, Map<UUID, UUID> verdicts) {
        var keys = new HashMap<String, UUID>();
        claims.forEach(claim -> keys.put(claim.publicId(), claim.id()));
        for (PublicClaim claim : page.claims()) {
            UUID key = keys.get(claim.id());
            UUID verdict = key == null ? null : verdicts.get(key);
            if (key != null && verdict != null) {
                published.persist(new PublishedClaim(publication.id(), key, verdict, claim.withdrawn() != null));
            }
        }
    }

    PublicPage read(Publication publication) {
        try {
            return mapper.readValue(publication.content(), PublicPage.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a publication cannot be read: " + publication.publicId(), e);
        }
    }

    private String write(PublicPage page) {
        try {
            return mapper.writeValueAsString(page);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a page must be writable as JSON", e);
        }
    }
}

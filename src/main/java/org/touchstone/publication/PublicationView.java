package org.touchstone.publication;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.touchstone.workspace.ContributorView;

/**
 * A publication as members see it.
 *
 * @param claims how many claims stand in it
 * @param corrections how many corrections it tells of
 * @param withdrawn how many claims it has as a notice only
 * @param page where anybody reads it
 */
@Schema(name = "Publication")
public record PublicationView(
        String id,
        int number,
        Instant publishedAt,
        @Nullable String note,
        ContributorView contributor,
        int claims,
        int corrections,
        int withdrawn,
        String page) {

    static PublicationView of(Publication publication, PublicPage page, String slug) {
        int withdrawn = (int) page.claims().stream()
                .filter(claim -> claim.withdrawn() != null)
                .count();
        return new PublicationView(
                publication.publicId(),
                publication.number(),
                publication.publishedAt(),
                publication.note(),
                ContributorView.of(publication.contributor()),
                page.claims().size() - withdrawn,
                page.claims().stream()
                        .mapToInt(claim -> claim.corrections().size())
                        .sum(),
                withdrawn,
                PublicResource.PATH + "/" + slug + "/" + publication.publicId());
    }
}

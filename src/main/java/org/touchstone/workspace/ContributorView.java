package org.touchstone.workspace;

/** A contributor as members see them. */
public record ContributorView(String id, String name) {
    public static ContributorView of(Contributor contributor) {
        return new ContributorView(contributor.publicId(), contributor.shownName());
    }
}

package org.touchstone.workspace;

import java.time.Instant;
import org.touchstone.permission.Role;

/** A member as other members see them. */
record MemberView(String contributorId, String name, String pseudonym, Role role, Instant joinedAt, int version) {
    static MemberView of(Member member) {
        var contributor = member.contributor();
        return new MemberView(
                contributor.publicId(),
                contributor.shownName(),
                contributor.pseudonym(),
                member.role(),
                member.joinedAt(),
                member.version());
    }
}

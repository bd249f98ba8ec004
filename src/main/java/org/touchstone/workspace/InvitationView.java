package org.touchstone.workspace;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.permission.Role;

/** An invitation for those who manage members; {@code code} stands only in the answer to its making. */
record InvitationView(
        UUID id,
        Role role,
        @Nullable String note,
        Instant expiresAt,
        @Nullable String code) {
    static InvitationView of(Invitation invitation, @Nullable String code) {
        return new InvitationView(invitation.id(), invitation.role(), invitation.note(), invitation.expiresAt(), code);
    }
}

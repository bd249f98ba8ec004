package org.touchstone.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.claim.Claim;
import org.touchstone.workspace.Seat;

/** Looks up where claims stand with their reviewers. */
@ApplicationScoped
class Standings {
    Map<UUID, Standing> of(Collection<Claim> claims, Seat seat) {
        return claims.stream().collect(Collectors.toMap(Claim::id, Standing::untouched));
    }
}

package org.touchstone.evidence;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.touchstone.workspace.Seat;

/** What a blind workspace keeps from somebody. Asked here and answered by the package that knows assessments. */
public interface Seals {
    /** Of these claims those for which others' stance, note and name are kept from whoever sits here: their own assessment is not in. */
    Set<UUID> sealed(Seat seat, Collection<UUID> claims);

    /** The same for one claim. */
    default boolean isSealed(Seat seat, UUID claim) {
        return sealed(seat, Set.of(claim)).contains(claim);
    }
}

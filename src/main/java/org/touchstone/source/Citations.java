package org.touchstone.source;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How often sources are cited. Asked here and answered by the package that knows evidence. */
public interface Citations {
    /** The number of claims that cite each of these sources; one that no claim cites may be left out. */
    Map<UUID, Integer> claimsOf(Collection<UUID> sources);
}

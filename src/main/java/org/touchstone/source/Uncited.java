package org.touchstone.source;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Where nothing knows of evidence, nothing is cited. */
@DefaultBean
@ApplicationScoped
class Uncited implements Citations {
    @Override
    public Map<UUID, Integer> claimsOf(Collection<UUID> sources) {
        return Map.of();
    }
}

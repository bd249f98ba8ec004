package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.touchstone.source.Citations;

/** Tells the sources by how many claims they are cited. */
@ApplicationScoped
@Transactional
class CitationsOfEvidence implements Citations {
    private final EvidenceRepository repository;

    CitationsOfEvidence(EvidenceRepository repository) {
        this.repository = repository;
    }

    @Override
    public Map<UUID, Integer> claimsOf(Collection<UUID> sources) {
        if (sources.isEmpty()) {
            return Map.of();
        }
        return repository.countClaims(sources).stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }
}

package org.touchstone.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.claim.Claim;
import org.touchstone.permission.ClaimState;
import org.touchstone.permission.Work;
import org.touchstone.workspace.Seat;

/** Where many claims stand, by two queries whatever their number. */
@ApplicationScoped
@Transactional
public class Standings {
    private final StandingRepository repository;

    Standings(StandingRepository repository) {
        this.repository = repository;
    }

    /** By the claim's key; every claim has its entry. */
    public Map<UUID, Standing> of(Collection<Claim> claims, Seat seat) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        UUID me = seat.contributor().id();
        var traces = new HashMap<UUID, List<Trace>>();
        repository.traces(claims, me).forEach(trace -> traces.computeIfAbsent(trace.claim(), none -> new ArrayList<>())
                .add(trace));
        var verdicts = new HashMap<UUID, Standing.Verdict>();
        var adjudicated = new java.util.HashSet<UUID>();
        for (var decision : repository.decisions(claims, me)) {
            if (decision.holds()) {
                verdicts.put(decision.claim(), decision.verdict());
            }
            if (decision.mine()) {
                adjudicated.add(decision.claim());
            }
        }
        var standings = new HashMap<UUID, Standing>();
        for (Claim claim : claims) {
            var tally = Tally.of(claim, traces.getOrDefault(claim.id(), List.of()), me);
            Work work = adjudicated.contains(claim.id()) ? Work.OWN_DECISION : tally.work();
            standings.put(claim.id(), standing(claim, tally, work, verdicts.get(claim.id()), seat));
        }
        return standings;
    }

    private static Standing standing(
            Claim claim, Tally tally, Work work, Standing.@Nullable Verdict verdict, Seat seat) {
        var sight = CaseFile.sight(seat.workspace().blind(), seat.role(), work);
        var intake = ClaimState.valueOf(claim.intake().name());
        var actual = intake == ClaimState.OPEN ? tally.review().ofClaim() : intake;
        boolean sealed = sight.sealed(tally.review() == ReviewState.DECIDED);
        return new Standing(
                sight.show(actual),
                work,
                sealed,
                work == Work.OWN,
                tally.draft(),
                sealed || !actual.undecided() ? null : Integer.valueOf(tally.missing()),
                actual == ClaimState.DECIDED ? verdict : null);
    }
}

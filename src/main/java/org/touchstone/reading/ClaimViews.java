package org.touchstone.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.claim.Claim;
import org.touchstone.claim.ClaimParts;
import org.touchstone.claim.Occurrence;
import org.touchstone.claim.StatementVersion;
import org.touchstone.claim.ValueView;
import org.touchstone.database.ReadsOnly;
import org.touchstone.permission.Case;
import org.touchstone.permission.Permissions;
import org.touchstone.split.Value;
import org.touchstone.workspace.Contributor;
import org.touchstone.workspace.Seat;

/** Shows claims to a member, many at once by a handful of queries. */
@ApplicationScoped
@ReadsOnly
public class ClaimViews {
    private final ClaimParts parts;
    private final Standings standings;

    ClaimViews(ClaimParts parts, Standings standings) {
        this.parts = parts;
        this.standings = standings;
    }

    public ClaimView of(Claim claim, Seat seat) {
        return of(List.of(claim), seat).get(0);
    }

    /** In the order in which they are given. */
    public List<ClaimView> of(Collection<Claim> claims, Seat seat) {
        var statements = parts.currentStatements(claims);
        var occurrences = parts.occurrences(claims);
        var values = parts.values(claims);
        var standing = standings.of(claims, seat);
        return claims.stream()
                .map(claim -> view(
                        claim,
                        new Parts(
                                statements.get(claim.id()),
                                occurrences.getOrDefault(claim.id(), List.of()),
                                values.getOrDefault(claim.id(), List.of())),
                        standing,
                        seat))
                .toList();
    }

    private record Parts(@Nullable StatementVersion statement, List<Occurrence> occurrences, List<Value> values) {}

    private static ClaimView view(Claim claim, Parts parts, Map<UUID, Standing> standings, Seat seat) {
        var described = claim.description();
        var proposal = claim.proposal();
        var article = claim.article();
        var into = claim.mergedInto();
        var from = claim.splitFrom();
        var standing = standings.getOrDefault(claim.id(), Standing.untouched(claim));
        return new ClaimView(
                claim.publicId(),
                article == null ? null : article.publicId(),
                standing.state(),
                described.gist(),
                statement(claim, parts.statement()),
                described.type(),
                described.otherTypes(),
                described.checking(),
                described.checkable(),
                described.claimant(),
                described.claimDate(),
                parts.values().stream().map(ValueView::of).toList(),
                proposal == null ? null : new ClaimView.Worth(proposal.score(), proposal.reasons()),
                proposal == null ? null : proposal.suggestedDiscard(),
                claim.main(),
                claim.segment(),
                parts.occurrences().stream().map(ClaimViews::occurrence).toList(),
                discard(claim),
                into == null ? null : into.publicId(),
                from == null ? null : from.publicId(),
                proposal == null ? null : proposal.by(),
                described.reviewersNeeded(),
                standing.decision(),
                standing.mine(),
                standing.lacks(),
                claim.version(),
                Permissions.allowed(
                        Case.claim(seat.role(), standing.state(), standing.work(claim, seat.contributor()))));
    }

    private static ClaimView.StatementView statement(Claim claim, @Nullable StatementVersion current) {
        return new ClaimView.StatementView(
                claim.statementNumber(),
                claim.statement(),
                current == null
                        ? List.of()
                        : current.replacements().stream()
                                .map(ClaimView.Replaced::of)
                                .toList());
    }

    private static ClaimView.OccurrenceView occurrence(Occurrence occurrence) {
        var span = occurrence.span();
        return new ClaimView.OccurrenceView(
                occurrence.publicId(),
                occurrence.revision().number(),
                span == null ? null : Integer.valueOf(span.start()),
                span == null ? null : Integer.valueOf(span.end()),
                occurrence.exact(),
                occurrence.prefix(),
                occurrence.suffix(),
                occurrence.state());
    }

    private static ClaimView.@Nullable Discard discard(Claim claim) {
        var reason = claim.discardReason();
        Contributor by = claim.discardedBy();
        return reason == null
                ? null
                : new ClaimView.Discard(reason, claim.discardNote(), by == null ? null : by.publicId());
    }
}

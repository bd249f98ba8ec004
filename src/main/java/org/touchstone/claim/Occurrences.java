package org.touchstone.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.touchstone.article.Revision;
import org.touchstone.refusal.Refusal;
import org.touchstone.text.Anchor;
import org.touchstone.text.Anchoring;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Selector;
import org.touchstone.text.Span;
import org.touchstone.workspace.Contributor;

/** Where claims stand: moved by a person, or looked for again in a new revision. */
@ApplicationScoped
@Transactional
public class Occurrences {
    private final OccurrenceRepository repository;
    private final Claims claims;

    Occurrences(OccurrenceRepository repository, Claims claims) {
        this.repository = repository;
        this.claims = claims;
    }

    /** Moves an occurrence to other words of its revision. */
    public void move(Claim claim, String occurrenceId, Span span, CodePoints text, Contributor by) {
        var occurrence = repository
                .find(claim.id(), occurrenceId)
                .orElseThrow(() -> Refusal.missing("occurrence", occurrenceId));
        check(span, text);
        var before = Map.of("exact", occurrence.exact());
        occurrence.moveTo(Selector.of(text, span));
        var first = repository.listOfClaims(List.of(claim.id())).stream()
                .filter(other ->
                        other.revision().id().equals(occurrence.revision().id()))
                .map(Occurrence::span)
                .filter(java.util.Objects::nonNull)
                .mapToInt(Span::start)
                .min()
                .orElse(span.start());
        ClaimParts.place(claim, first, occurrence.revision());
        claims.log(claim, by, "moved", before, Map.of("exact", occurrence.exact()));
        claims.touch(claim);
    }

    /** Refuses a span that reaches past the text or holds nothing but white space. */
    public static void check(Span span, CodePoints text) {
        if (span.end() > text.length()) {
            throw Refusal.field(
                    "/end", "The text has " + text.length() + " code points; the span ends at " + span.end() + ".");
        }
        if (text.slice(span).isBlank()) {
            throw Refusal.field("/start", "These words are only white space.");
        }
    }

    /**
     * Looks for every occurrence of the revision before in a new one, and adds what it finds, orphans included; the old ones stay.
     * Returns each with what became of it, in the order in which they stood.
     */
    public List<Carried> carryOver(Revision before, Revision after, CodePoints text) {
        var all = new ArrayList<Carried>();
        var first = new LinkedHashMap<Claim, Integer>();
        for (var old : repository.listOfRevision(before.id())) {
            var added = carry(old, after, text);
            all.add(new Carried(old, added));
            var span = added.span();
            if (span != null) {
                first.merge(added.claim(), span.start(), Math::min);
            } else {
                first.putIfAbsent(added.claim(), Integer.MAX_VALUE);
            }
        }
        first.forEach((claim, start) -> ClaimParts.place(claim, start == Integer.MAX_VALUE ? null : start, after));
        return all;
    }

    /** Notes that a new revision repeats a claim: it stands in this place, too. */
    public void repeat(Claim claim, Revision revision, CodePoints text, Span span) {
        var place = Selector.of(text, span);
        repository.persist(new Occurrence(claim, revision, place, Anchor.State.ANCHORED, span));
        var first = claim.firstStart();
        if (first == null || span.start() < first) {
            ClaimParts.place(claim, span.start(), revision);
        }
    }

    private Occurrence carry(Occurrence old, Revision after, CodePoints text) {
        var span = old.span();
        var was = new Selector(
                span == null ? 0 : span.start(),
                span == null ? old.exact().codePointCount(0, old.exact().length()) : span.end(),
                old.exact(),
                old.prefix(),
                old.suffix());
        var anchor = Anchoring.find(text, was);
        var found = anchor.span();
        // An orphan keeps the words that were looked for, so that a person, or a later revision, can find them again.
        var selector = found == null ? was : Selector.of(text, found);
        var added = new Occurrence(old.claim(), after, selector, anchor.state(), found);
        repository.persist(added);
        return added;
    }
}

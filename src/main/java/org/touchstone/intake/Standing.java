package org.touchstone.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.claim.Carried;
import org.touchstone.claim.Claim;
import org.touchstone.claim.DiscardReason;
import org.touchstone.claim.Intake;
import org.touchstone.comparison.Comparer;
import org.touchstone.split.Candidate;
import org.touchstone.text.Anchor;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;

/** Where the claims of an article stand in its new revision, so that none of them is proposed a second time. */
final class Standing {
    /** Spans that share so much of what they cover together are the same claim's. */
    private static final double SAME = .5;

    /** So many words make the same claim wherever they stand; fewer may mean something else each time. */
    private static final int LEAST_REPEATED = 3;

    /** @param was the words that were looked for; null where they were found as they were */
    private record Place(Claim claim, Span span, @Nullable String was) {}

    private final CodePoints text;
    private final Comparer comparer = new Comparer();
    private final List<Place> places = new ArrayList<>();

    /** The claim that was found as it was, by its words; of several the one that people want most. */
    private final Map<String, Claim> unchanged = new HashMap<>();

    private final Set<String> unwanted = new HashSet<>();

    /** "He denied the charge" may be of somebody else: where words stand for others, what they say tells. */
    private final Set<String> unwantedStatements = new HashSet<>();

    Standing(List<Carried> carried, CodePoints text) {
        this.text = text;
        for (var each : carried) {
            take(each);
        }
    }

    private void take(Carried each) {
        var claim = each.now().claim();
        var span = each.now().span();
        boolean changed = each.now().state() == Anchor.State.CHANGED;
        if (isUnwanted(claim)) {
            unwanted.add(NewSentences.words(each.before().exact()));
            unwantedStatements.add(claim.statement());
        }
        if (span != null) {
            places.add(new Place(claim, span, changed ? each.before().exact() : null));
        }
        if (span != null && !changed) {
            unchanged.merge(NewSentences.words(each.now().exact()), claim, Standing::moreWanted);
        }
    }

    private static Claim moreWanted(Claim one, Claim other) {
        return rank(other) < rank(one) ? other : one;
    }

    private static int rank(Claim claim) {
        return switch (claim.intake()) {
            case OPEN -> 0;
            case CANDIDATE -> 1;
            case SET_ASIDE -> 2;
            case DISCARDED -> 3;
        };
    }

    /** Somebody has looked at it and did not want it, for what it says: another figure in it changes nothing of that. */
    private static boolean isUnwanted(Claim claim) {
        var reason = claim.discardReason();
        return claim.intake() == Intake.SET_ASIDE
                || claim.intake() == Intake.DISCARDED
                        && reason != null
                        && reason.given()
                        && reason != DiscardReason.REPETITION;
    }

    /** Whether these words are a claim's already, or those of one that nobody wanted. */
    boolean has(Span span, Candidate candidate) {
        var words = words(span);
        boolean alike = candidate.replacements().isEmpty() || unwantedStatements.contains(candidate.statement());
        return alike && isTelling(words) && unwanted.contains(words)
                || places.stream().anyMatch(place -> alike(place.span(), span) && says(place, span));
    }

    /** The claim that is told by the very same words at another place. */
    Optional<Claim> repeatedIn(Span span, Candidate candidate) {
        var words = words(span);
        return Optional.ofNullable(unchanged.get(words))
                .filter(claim -> isTelling(words))
                .filter(claim ->
                        candidate.replacements().isEmpty() || claim.statement().equals(candidate.statement()));
    }

    private static boolean isTelling(String words) {
        return words.split(" ").length >= LEAST_REPEATED;
    }

    /** Other words at its place may say the same in other words, or something that is to be checked anew. */
    private boolean says(Place place, Span span) {
        if (place.was() == null || isUnwanted(place.claim())) {
            return true;
        }
        return switch (comparer.compare(place.was(), text.slice(span)).type()) {
            case SAME, SAME_ORIGIN, MORE_SPECIFIC, MORE_GENERAL -> true;
            case PRECISION_TENSION, CONTRADICTS, DIFFERENT_SCOPE, UNRELATED -> false;
        };
    }

    private String words(Span span) {
        return NewSentences.words(text.slice(span));
    }

    private static boolean alike(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        int together = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
        return shared >= SAME * together;
    }
}

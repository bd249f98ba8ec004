package org.touchstone.suggestion;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.touchstone.split.ClaimType;
import org.touchstone.split.Room;
import org.touchstone.split.Segment;
import org.touchstone.text.Anchor;
import org.touchstone.text.Anchoring;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Selector;
import org.touchstone.text.Span;
import org.touchstone.text.Verbatim;

/**
 * Lets through what the text itself bears out. An offset from outside is only a hint: the words have to stand in the text, and where
 * they stand is found here.
 */
final class Sieve {
    private static final int MAX_WORDS = 1_000;
    private static final int MAX_REASON = 200;
    private static final int MOST_REASONS = 5;
    /** Words that stand in more places than this tell nobody which is meant. */
    private static final int MOST_PLACES = 50;

    private static final int LOOKED_AT = 5;

    private final CodePoints text;
    private final Verbatim verbatim;
    private final List<Span> outside;
    private final List<Suggested> kept = new ArrayList<>();
    private final Map<Drop, Integer> dropped = new EnumMap<>(Drop.class);

    private Sieve(CodePoints text, List<Segment> segments) {
        this.text = text;
        this.verbatim = new Verbatim(text);
        this.outside = segments.stream()
                .filter(segment -> segment.kind() != Segment.Kind.SENTENCE)
                .map(Segment::span)
                .toList();
    }

    /** Why one candidate is not kept. */
    private static final class Dropped extends Exception {
        private static final long serialVersionUID = 1;
        private final Drop reason;

        Dropped(Drop reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }
    }

    /** @param most how many are kept at most; of a longer answer five times as many are looked at */
    static Sifted sift(CodePoints text, List<Segment> segments, List<JsonNode> candidates, int most) {
        var sieve = new Sieve(text, segments);
        int looked = Math.min(candidates.size(), LOOKED_AT * most);
        for (JsonNode candidate : candidates.subList(0, looked)) {
            sieve.take(candidate, most);
        }
        if (looked < candidates.size()) {
            sieve.dropped.merge(Drop.TOO_MANY, candidates.size() - looked, Integer::sum);
        }
        return new Sifted(sieve.kept, sieve.dropped);
    }

    private void take(JsonNode candidate, int most) {
        try {
            if (kept.size() >= most) {
                throw new Dropped(Drop.TOO_MANY);
            }
            kept.add(read(candidate));
        } catch (Dropped drop) {
            dropped.merge(drop.reason, 1, Integer::sum);
        }
    }

    private Suggested read(JsonNode candidate) throws Dropped {
        var span = place(candidate);
        var statement = line(candidate, "statement");
        var claimant = line(candidate, "claimant");
        if (length(statement) > Room.STATEMENT || length(claimant) > Room.CLAIMANT) {
            throw new Dropped(Drop.TOO_LONG);
        }
        return new Suggested(
                span,
                text.slice(span),
                gist(line(candidate, "gist")),
                statement,
                type(candidate.path("type")),
                claimant,
                score(candidate.path("score")),
                reasons(candidate.path("reasons")));
    }

    private Span place(JsonNode candidate) throws Dropped {
        var named = candidate.path("exact").textValue();
        if (named == null || named.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new Dropped(Drop.UNREADABLE);
        }
        var words = named.strip();
        if (words.length() > MAX_WORDS) {
            throw new Dropped(Drop.TOO_LONG);
        }
        var places = verbatim.places(words, MOST_PLACES + 1);
        if (places.isEmpty()) {
            throw new Dropped(Drop.NOT_IN_TEXT);
        }
        var span = places.size() == 1 ? places.get(0) : meant(candidate, places);
        if (outside.stream().anyMatch(span::overlaps)) {
            throw new Dropped(Drop.BOILERPLATE);
        }
        return span;
    }

    /** Of several places the one that the words around it, or else the offset, point to. */
    private Span meant(JsonNode candidate, List<Span> places) throws Dropped {
        var prefix = candidate.path("prefix").asText("");
        var suffix = candidate.path("suffix").asText("");
        var start = candidate.path("start");
        boolean hinted = start.canConvertToInt() && start.intValue() >= 0 && start.intValue() <= text.length();
        if (places.size() > MOST_PLACES || prefix.isBlank() && suffix.isBlank() && !hinted) {
            throw new Dropped(Drop.AMBIGUOUS);
        }
        int near = hinted ? start.intValue() : places.get(0).start();
        var selector = new Selector(near, near, text.slice(places.get(0)), tail(prefix), head(suffix));
        var anchor = Anchoring.find(text, selector);
        var span = anchor.span();
        if (span == null || anchor.state() == Anchor.State.CHANGED) {
            throw new Dropped(Drop.AMBIGUOUS);
        }
        return span;
    }

    private static String tail(String prefix) {
        return prefix.substring(Math.max(0, prefix.length() - Selector.CONTEXT));
    }

    private static String head(String suffix) {
        return suffix.substring(0, Math.min(suffix.length(), Selector.CONTEXT));
    }

    /** A member that may be missing; what is there has to be words that can be seen. */
    private static @Nullable String line(JsonNode candidate, String name) throws Dropped {
        var member = candidate.path(name);
        if (member.isMissingNode()
                || member.isNull()
                || member.isTextual() && member.textValue().isBlank()) {
            return null;
        }
        var line = PlainWords.tidy(member.textValue());
        if (line == null) {
            throw new Dropped(Drop.UNREADABLE);
        }
        return line;
    }

    private static int length(@Nullable String line) {
        return line == null ? 0 : line.length();
    }

    private static @Nullable String gist(@Nullable String line) {
        boolean fits = line != null && line.length() <= Room.GIST && line.split(" ", -1).length <= Room.GIST_WORDS;
        return fits ? line : null;
    }

    private static @Nullable ClaimType type(JsonNode named) {
        for (ClaimType type : ClaimType.values()) {
            if (type.name().equals(named.textValue())) {
                return type;
            }
        }
        return null;
    }

    private static @Nullable BigDecimal score(JsonNode named) {
        double score = named.isNumber() ? named.doubleValue() : Double.NaN;
        return score >= 0 && score <= 1 ? BigDecimal.valueOf(score).setScale(4, RoundingMode.HALF_UP) : null;
    }

    private static List<String> reasons(JsonNode named) {
        var reasons = new ArrayList<String>();
        for (JsonNode each : named) {
            var reason = PlainWords.tidy(each.textValue());
            if (reason != null && reason.length() <= MAX_REASON && reasons.size() < MOST_REASONS) {
                reasons.add(reason);
            }
        }
        return reasons;
    }
}

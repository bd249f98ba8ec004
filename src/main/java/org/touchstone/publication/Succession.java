package org.touchstone.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;

/**
 * How one version of a publication follows another. What was published never goes in silence: a changed verdict stands beside the
 * old one with a date and a reason, and a claim that is taken back stays as a notice.
 */
final class Succession {
    private static final Comparator<PublicClaim> IN_THE_ORDER_OF_THE_TEXT = Comparator.comparing(
                    PublicClaim::start, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PublicClaim::id);

    private final Map<String, Decided> decided = new LinkedHashMap<>();
    private final Wishes wishes;
    private final Instant now;
    private final Map<String, String> problems = new TreeMap<>();

    private Succession(List<Decided> decided, Wishes wishes, Instant now) {
        decided.forEach(each -> this.decided.put(each.id(), each));
        this.wishes = wishes;
        this.now = now;
    }

    /**
     * The claims of the next version, numbered in the order of the text.
     *
     * @param before the claims of the version that stands, none for the first
     * @param decided every claim of the article that is decided now
     * @throws Refusal naming each claim that stands in the way
     */
    static List<PublicClaim> of(List<PublicClaim> before, List<Decided> decided, Wishes wishes, Instant now) {
        return new Succession(decided, wishes, now).next(before);
    }

    private List<PublicClaim> next(List<PublicClaim> before) {
        var claims = new ArrayList<PublicClaim>();
        Map<String, PublicClaim> known = new LinkedHashMap<>();
        before.forEach(claim -> known.put(claim.id(), claim));
        checkWishes(known);
        for (PublicClaim old : before) {
            var next = old.withdrawn() == null ? successor(old) : again(old);
            if (next != null) {
                claims.add(next);
            }
        }
        for (Decided fresh : decided.values()) {
            if (!known.containsKey(fresh.id()) && (fresh.unasked() || asked(fresh.id()))) {
                claims.add(fresh.claim());
            }
        }
        refuseProblems();
        if (claims.isEmpty()) {
            throw Refusal.unprocessable(
                    "No claim of this article can be published yet: none is decided with a verdict that is published unasked.");
        }
        return numbered(claims);
    }

    /** What becomes of a claim that stands published. */
    private @Nullable PublicClaim successor(PublicClaim old) {
        String withdrawal = wishes.withdraw().get(old.id());
        if (withdrawal != null) {
            return old.withdrawn(now, withdrawal);
        }
        Decided fresh = decided.get(old.id());
        if (fresh == null) {
            problem(old, "It is published and not decided any more. Decide it again, or withdraw it with a reason.");
            return null;
        }
        String reason = wishes.corrections().get(old.id());
        if (reason != null) {
            return fresh.claim().correcting(old, now, reason);
        }
        if (!fresh.claim().verdict().code().equals(old.verdict().code())) {
            problem(
                    old,
                    "Its verdict was " + old.verdict().name() + " and is "
                            + fresh.claim().verdict().name() + " now. Give the reason for this correction.");
            return null;
        }
        return fresh.claim().after(old);
    }

    /** A withdrawn claim stays so, unless somebody asks for it again and says why. */
    private @Nullable PublicClaim again(PublicClaim old) {
        Decided fresh = decided.get(old.id());
        if (fresh == null || !asked(old.id())) {
            return old;
        }
        String reason = wishes.corrections().get(old.id());
        if (reason == null) {
            problem(old, "It was withdrawn. Say in a correction why it is published again.");
            return null;
        }
        return fresh.claim().correcting(old, now, reason);
    }

    private void checkWishes(Map<String, PublicClaim> known) {
        for (String id : wishes.withdraw().keySet()) {
            var old = known.get(id);
            if (old == null || old.withdrawn() != null) {
                problems.put(id, "It is not published, so it cannot be withdrawn.");
            }
        }
        for (String id : wishes.corrections().keySet()) {
            if (!known.containsKey(id)) {
                problems.put(id, "It was never published, so there is nothing to correct.");
            }
        }
        for (String id : wishes.include()) {
            if (!decided.containsKey(id)) {
                problems.put(id, "It is not a decided claim of this article.");
            }
        }
    }

    private boolean asked(String id) {
        return wishes.include().contains(id);
    }

    private void problem(PublicClaim claim, String detail) {
        problems.put(claim.id(), detail);
    }

    private void refuseProblems() {
        if (problems.isEmpty()) {
            return;
        }
        var fields = new ArrayList<Refusal.Field>();
        problems.forEach((id, detail) -> fields.add(new Refusal.Field("/claims/" + id, detail)));
        Set<String> named = problems.keySet();
        throw Refusal.unprocessable(
                        "Nothing is published: "
                                + problems.entrySet().stream()
                                        .map(each -> "claim " + each.getKey() + ": " + each.getValue())
                                        .reduce((a, b) -> a + " " + b)
                                        .orElseThrow(),
                        fields)
                .with("claims", List.copyOf(named));
    }

    private static List<PublicClaim> numbered(List<PublicClaim> claims) {
        claims.sort(IN_THE_ORDER_OF_THE_TEXT);
        var numbered = new ArrayList<PublicClaim>();
        for (PublicClaim claim : claims) {
            numbered.add(claim.at(numbered.size() + 1));
        }
        return List.copyOf(numbered);
    }
}

package org.touchstone.comparison;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.touchstone.comparison.Amount.Fit;
import org.touchstone.comparison.Comparison.Field;
import org.touchstone.comparison.Rules.Both;

/** The rules by which two statements of one thing are at odds, or are not of one thing after all. */
final class Apart {
    /** From which part of shared words on two statements say one thing, but for what they name. */
    private static final double ONE_ASSERTION = .65;

    private static final double ALIKE = .5;

    /** How much more of a short statement must be in a long one than of two as long in each other. */
    private static final double FOR_BEING_SHORT = .15;

    private final Both both;
    private final Statement a;
    private final Statement b;
    private final Likeness likeness;

    Apart(Both both) {
        this.both = both;
        this.a = both.a();
        this.b = both.b();
        this.likeness = both.likeness();
    }

    /** Each at another time. */
    Optional<Comparison> date() {
        if (likeness.dice() < ALIKE || !Calendar.apart(a.dates(), b.dates())) {
            return Optional.empty();
        }
        String mine = a.dates().get(0).text();
        String others = b.dates().get(0).text();
        if (a.shared(b).stream().anyMatch(Lexicon::happensOnce)) {
            return both.differ(
                    RelationType.CONTRADICTS,
                    Field.DATE,
                    mine,
                    others,
                    "It happens once, and one says “" + mine + "”, the other “" + others + "”. Both cannot be right.");
        }
        return both.differ(
                RelationType.DIFFERENT_SCOPE,
                Field.DATE,
                mine,
                others,
                "One is of “" + mine + "”, the other of “" + others + "”: each can be true of its own time.");
    }

    /** Each of another place or person, where nobody and nowhere is named in both. */
    Optional<Comparison> scope() {
        Set<String> mine = namesBeyond(a, b);
        Set<String> others = namesBeyond(b, a);
        boolean places = a.places().containsAll(mine) && b.places().containsAll(others);
        boolean shareNames = a.names().stream().anyMatch(b.words()::containsKey);
        if (likeness.dice() < ALIKE || mine.isEmpty() || others.isEmpty() || shareNames && !places) {
            return Optional.empty();
        }
        return otherScope(places ? Field.PLACE : Field.NAME, a.spelt(mine), b.spelt(others));
    }

    /** The same said of somebody else: names apart, every other word of the shorter one is shared. */
    Optional<Comparison> otherName() {
        Set<String> mine = namesBeyond(a, b);
        Set<String> others = namesBeyond(b, a);
        Set<String> shared = a.shared(b);
        boolean onlyNames = a.beyond(b).equals(mine) || b.beyond(a).equals(others);
        return !mine.isEmpty() && !others.isEmpty() && onlyNames && shared.size() >= 2
                ? otherScope(Field.NAME, a.spelt(mine), b.spelt(others))
                : Optional.empty();
    }

    private Optional<Comparison> otherScope(Field field, String mine, String others) {
        return both.differ(
                RelationType.DIFFERENT_SCOPE,
                field,
                mine,
                others,
                "One is of “" + mine + "”, the other of “" + others + "”: each can be true of its own.");
    }

    private static Set<String> namesBeyond(Statement one, Statement other) {
        var names = new LinkedHashSet<>(one.beyond(other));
        names.retainAll(one.names());
        return names;
    }

    Optional<Comparison> quantity() {
        return both.amounts()
                .first(Fit.APART)
                .filter(this::ofOneThing)
                .flatMap(pair -> both.differ(
                        RelationType.CONTRADICTS,
                        Field.QUANTITY,
                        pair.a().words(),
                        pair.b().words(),
                        "One says “" + pair.a().words() + "”, the other “"
                                + pair.b().words() + "”, of what seems to be the same thing. Both cannot be right."));
    }

    /** Numbers of one kind can count many things: the words around them must agree, the more the less the numbers do. */
    private boolean ofOneThing(Pairing.Pair pair) {
        double enough = pair.inOnePlace() ? ALIKE : ONE_ASSERTION;
        return both.onlyAmounts() || likeness.dice() >= enough || likeness.contained() >= enough + FOR_BEING_SHORT;
    }

    /** One denies a thing that the other says. That it denies anything at all is not enough. */
    Optional<Comparison> denial() {
        String mine = a.denied().keySet().stream()
                .filter(b.words()::containsKey)
                .findFirst()
                .map(a.denied()::get)
                .orElse(null);
        String others = b.denied().keySet().stream()
                .filter(a.words()::containsKey)
                .findFirst()
                .map(b.denied()::get)
                .orElse(null);
        if ((mine == null) == (others == null) || likeness.shared() < 2 && likeness.dice() < 1) {
            return Optional.empty();
        }
        return both.differ(
                RelationType.CONTRADICTS,
                Field.NEGATION,
                mine,
                others,
                "The " + (mine == null ? "second" : "first") + " denies what the other says (“"
                        + (mine == null ? others : mine) + "”).");
    }

    Optional<Comparison> opposite() {
        if (!a.denied().isEmpty() || !b.denied().isEmpty()) {
            return Optional.empty();
        }
        for (String mine : a.beyond(b)) {
            for (String others : b.beyond(a)) {
                if (Lexicon.opposite(mine, others)) {
                    return opposite(a.spelt(Set.of(mine)), b.spelt(Set.of(others)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Comparison> opposite(String mine, String others) {
        return both.differ(
                RelationType.CONTRADICTS,
                Field.TERM,
                mine,
                others,
                "One says “" + mine + "”, the other “" + others + "”. Both cannot hold of the same thing.");
    }
}

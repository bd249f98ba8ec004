package org.touchstone.split;

import java.util.Set;

/** Tells who expected a number from what it counts: "than the 900,000 analysts had expected". */
final class Expectations {
    private static final Set<String> WHO = WordSet.of(
            "analysts economists experts investors forecasters traders officials observers economist analyst strategists markets");
    private static final Set<String> VERBS =
            WordSet.of("expected forecast predicted estimated projected anticipated had have were polled surveyed");

    private Expectations() {}

    /** Whether the noun that ends before a token and follows a number begins a clause about it. */
    static boolean begin(Tokens tokens, int number, int next) {
        int from = Bounds.before(tokens, number).from();
        boolean known = tokens.at(from - 1).is("the") || tokens.at(from - 1).is("than");
        return known
                && WHO.contains(tokens.at(next - 1).lower())
                && VERBS.contains(tokens.at(next).lower());
    }
}

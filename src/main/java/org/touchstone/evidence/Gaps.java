package org.touchstone.evidence;

import java.util.Collection;

/**
 * What a claim's evidence amounts to, for the line that says what the claim still lacks. Made of what the asker may see only: as
 * long as one stance is withheld, nothing is said of stances.
 *
 * @param count all that is not withdrawn
 * @param supports how many support it; null when that is withheld
 * @param refutes how many refute it; null when that is withheld
 * @param origins how many sources it comes from, where the prints of one text count once
 * @param notFound how many quotes are not in their text
 */
public record Gaps(
        int count,
        @org.jspecify.annotations.Nullable Integer supports,
        @org.jspecify.annotations.Nullable Integer refutes,
        int origins,
        int notFound) {
    static final Gaps NOTHING = new Gaps(0, 0, 0, 0, 0);

    static Gaps of(Collection<Evidence> all, boolean stancesWithheld) {
        var evidence = all.stream().filter(piece -> piece.withdrawnAt() == null).toList();
        return new Gaps(
                evidence.size(),
                stancesWithheld ? null : count(evidence, Stance.SUPPORTS),
                stancesWithheld ? null : count(evidence, Stance.REFUTES),
                origins(evidence),
                (int) evidence.stream()
                        .filter(piece -> piece.quotation().grade() == QuoteGrade.NOT_FOUND)
                        .count());
    }

    static int origins(Collection<Evidence> evidence) {
        return (int) evidence.stream()
                .filter(piece -> piece.withdrawnAt() == null)
                .map(piece -> piece.source().origin())
                .distinct()
                .count();
    }

    private static int count(Collection<Evidence> evidence, Stance stance) {
        return (int) evidence.stream().filter(piece -> piece.stance() == stance).count();
    }
}

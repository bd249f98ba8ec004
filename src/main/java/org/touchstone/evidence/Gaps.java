package org.touchstone.evidence;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.source.Source;

/**
 * What a claim's evidence amounts to, for the line that says what the claim still lacks. Made of what the asker may see only: as
 * long as one stance is withheld, nothing is said of stances. Withdrawn evidence does not count.
 *
 * @param supports how many support it; null when that is withheld
 * @param refutes how many refute it; null when that is withheld
 * @param origins how many sources it comes from, where the prints of one text count once
 * @param notFound how many quotes are not in their text
 */
public record Gaps(
        int count, @Nullable Integer supports, @Nullable Integer refutes, int origins, int notFound) {
    /** Of a claim without evidence. */
    public static final Gaps NOTHING = new Gaps(0, 0, 0, 0, 0);

    /** As much of a piece of evidence as is counted here. */
    record Piece(
            UUID claim,
            UUID contributor,
            Stance stance,
            QuoteGrade grade,
            String source,
            @Nullable String originGroup) {}

    static Gaps of(Collection<Piece> pieces, boolean stancesWithheld) {
        return new Gaps(
                pieces.size(),
                stancesWithheld ? null : count(pieces, Stance.SUPPORTS),
                stancesWithheld ? null : count(pieces, Stance.REFUTES),
                (int) pieces.stream()
                        .map(piece -> Source.origin(piece.source(), piece.originGroup()))
                        .distinct()
                        .count(),
                (int) pieces.stream()
                        .filter(piece -> piece.grade() == QuoteGrade.NOT_FOUND)
                        .count());
    }

    private static int count(Collection<Piece> pieces, Stance stance) {
        return (int) pieces.stream().filter(piece -> piece.stance() == stance).count();
    }
}

package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;

/** Finds what may be checked in one sentence: its clauses, its quotations, its amounts; the main assertion first. */
final class Drafts {
    private Drafts() {}

    /**
     * @param attributions those that overlap the segment
     * @param values those of the segment
     */
    static List<Draft> of(
            Reading reading, Cast cast, int piece, List<Attribution> attributions, List<RawValue> values) {
        DraftSheet sheet = new DraftSheet(reading, cast, piece);
        Claimants claimants = new Claimants(reading, cast, piece, attributions);
        QuotedDrafts quoted = new QuotedDrafts(sheet, claimants, attributions);
        quoted.speeches();
        takeFrames(sheet, attributions);
        new ClauseDrafts(sheet, claimants, attributions).clauses();
        quoted.fragments();
        new PhraseDrafts(sheet, claimants, values).phrases();
        return mainFirst(sheet.found());
    }

    /** The words that only say who said it are no claims. */
    private static void takeFrames(DraftSheet sheet, List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            if (attribution.kind() != Quotation.Kind.DIRECT) {
                sheet.take(attribution.frame());
            }
        }
    }

    /** The first that is a main assertion, or else the first of all, and then the others as its parts. */
    private static List<Draft> mainFirst(List<Draft> found) {
        int main = 0;
        for (int i = found.size() - 1; i >= 0; i--) {
            main = found.get(i).main() ? i : main;
        }
        List<Draft> ordered = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (i == main) {
                ordered.add(0, found.get(i).asMain());
            } else {
                ordered.add(found.get(i).asPart());
            }
        }
        return ordered;
    }
}

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
    static DraftSheet of(Reading reading, Cast cast, int piece, List<Attribution> attributions, List<RawValue> values) {
        DraftSheet sheet = new DraftSheet(reading, cast, piece);
        Claimants claimants = new Claimants(reading, cast, piece, attributions);
        QuotedDrafts quoted = new QuotedDrafts(sheet, claimants, attributions);
        quoted.speeches();
        takeFrames(sheet, attributions);
        new ClauseDrafts(sheet, claimants, attributions).clauses();
        mend(sheet, attributions);
        quoted.fragments();
        new PhraseDrafts(sheet, claimants, values).phrases();
        return sheet;
    }

    /** A main assertion of which too little is left becomes the whole sentence again, unless it says what somebody said. */
    private static void mend(DraftSheet sheet, List<Attribution> attributions) {
        Tokens tokens = sheet.tokens();
        List<Draft> found = sheet.found();
        boolean spoken = attributions.stream().anyMatch(attribution -> attribution.kind() == Quotation.Kind.DIRECT);
        boolean whole = found.stream().anyMatch(draft -> draft.main() && isWhole(tokens, draft));
        boolean cut = found.stream().anyMatch(draft -> !isWhole(tokens, draft));
        if (found.stream().anyMatch(draft -> isWhole(tokens, draft))) {
            found.stream().filter(draft -> !isWhole(tokens, draft)).forEach(sheet::setAside);
            found.removeIf(draft -> !isWhole(tokens, draft));
        }
        int end = sheet.lastWord(0, tokens.size());
        if (!whole && !spoken && (cut || found.isEmpty()) && Completeness.isWhole(tokens, 0, end)) {
            String gist = Gists.asSentence(Gists.of(tokens, 0, end, false));
            StandAlone statement = sheet.statement().tokens(0, end);
            found.clear();
            found.add(0, new Draft(sheet.index(), 0, end, true, false, false, false, gist, statement, null));
        }
    }

    static boolean isWhole(Tokens tokens, Draft draft) {
        if (draft.quoted() || draft.amount()) {
            return true;
        }
        return draft.borrowed()
                ? Completeness.isClosed(tokens, draft.from(), draft.to())
                : Completeness.isWhole(tokens, draft.from(), draft.to());
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
    static List<Draft> mainFirst(List<Draft> found) {
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

package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what may be checked in one sentence: its clauses, its quotations, its amounts; the main assertion first. */
final class Drafts {
    private static final int LONGEST_DATELINE = 9;

    private Drafts() {}

    /**
     * @param attributions those that overlap the segment
     * @param values those of the segment
     */
    static DraftSheet of(Reading reading, Cast cast, int piece, List<Attribution> attributions, List<RawValue> values) {
        DraftSheet sheet = new DraftSheet(reading, cast, piece);
        int first = firstWord(sheet.tokens());
        sheet.take(first > 0 ? sheet.tokens().stretch(0, first) : null);
        Claimants claimants = new Claimants(reading, cast, piece, attributions);
        QuotedDrafts quoted = new QuotedDrafts(sheet, claimants, attributions);
        quoted.speeches();
        takeFrames(sheet, attributions);
        new ClauseDrafts(sheet, claimants, attributions).clauses();
        mend(sheet, claimants, attributions);
        quoted.fragments();
        new PhraseDrafts(sheet, claimants, values).phrases();
        return sheet;
    }

    /** A main assertion of which too little is left becomes the whole sentence again, unless it says what somebody said. */
    private static void mend(DraftSheet sheet, Claimants claimants, List<Attribution> attributions) {
        Tokens tokens = sheet.tokens();
        List<Draft> found = sheet.found();
        boolean spoken = attributions.stream().anyMatch(attribution -> attribution.kind() == Quotation.Kind.DIRECT);
        boolean whole = found.stream().anyMatch(draft -> draft.main() && isWhole(tokens, draft));
        boolean cut = found.stream().anyMatch(draft -> !isWhole(tokens, draft));
        if (found.stream().anyMatch(draft -> isWhole(tokens, draft))) {
            found.stream().filter(draft -> !isWhole(tokens, draft)).forEach(sheet::setAside);
            found.removeIf(draft -> !isWhole(tokens, draft));
        }
        int from = firstWord(tokens);
        int end = sheet.lastWord(from, tokens.size());
        if (!whole && !spoken && (cut || found.isEmpty()) && Completeness.isWhole(tokens, from, end)) {
            String gist = Gists.asSentence(Gists.of(tokens, from, end, false));
            StandAlone statement = sheet.statement().tokens(from, end);
            String claimant = claimants.claimantAt(from);
            found.clear();
            found.add(0, new Draft(sheet.index(), from, end, true, false, false, false, gist, statement, claimant));
        }
    }

    /** Past a dateline, an emoji, a bullet or the like. */
    private static int firstWord(Tokens tokens) {
        int at = afterDateline(tokens);
        while (at < tokens.size() && Character.getType(tokens.at(at).text().codePointAt(0)) == Character.OTHER_SYMBOL) {
            at++;
        }
        return at;
    }

    /** Past "SUND (NPA) —", where a report comes from. */
    private static int afterDateline(Tokens tokens) {
        for (int at = 1; at < Math.min(LONGEST_DATELINE, tokens.size()); at++) {
            String text = tokens.at(at).text();
            boolean dash = text.equals("-") || text.equals("\u2013") || text.equals("\u2014") || text.equals("\u2015");
            if (dash
                    && tokens.at(0).text().length() > 2
                    && tokens.at(0).text().equals(tokens.at(0).text().toUpperCase(Locale.ROOT))) {
                return at + 1;
            }
            if (tokens.at(at).isLowerWord()) {
                return 0;
            }
        }
        return 0;
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

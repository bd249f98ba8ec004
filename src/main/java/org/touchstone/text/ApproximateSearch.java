package org.touchstone.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where a pattern stands in a text with some letters inserted, deleted or replaced.
 *
 * <p>Myers' bit-parallel search: 64 rows of the edit-distance matrix in one machine word, several words for longer patterns, of which
 * only those that can still matter are computed. G. Myers, "A fast bit-vector algorithm for approximate string matching based on
 * dynamic programming", JACM 46(3), 1999; H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances",
 * Nordic Journal of Computing 10, 2003. Offsets are UTF-16 units.
 */
final class ApproximateSearch {
    /** A stretch of the text and how many edits make the pattern of it. */
    record Match(int start, int end, int errors) {}

    private static final int WORD = 64;
    /** How many places are kept for the caller to choose from. */
    private static final int MOST = 24;

    private final String pattern;
    private final int blocks;
    /** Row 0 has no letter of the pattern; the others say in which rows a letter stands. */
    private final long[][] rowsOf;

    private final short[] letter = new short[1 << 16];
    private final long[] plus;
    private final long[] minus;
    private final int[] score;

    private ApproximateSearch(String pattern) {
        this.pattern = pattern;
        this.blocks = (pattern.length() + WORD - 1) / WORD;
        this.plus = new long[blocks];
        this.minus = new long[blocks];
        this.score = new int[blocks];
        List<long[]> rows = new ArrayList<>();
        rows.add(new long[blocks]);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (letter[c] == 0) {
                letter[c] = (short) rows.size();
                rows.add(new long[blocks]);
            }
            rows.get(letter[c])[i / WORD] |= 1L << (i % WORD);
        }
        this.rowsOf = rows.toArray(new long[0][]);
    }

    /**
     * The best places, fewest errors first; none that overlaps a better one by its end.
     *
     * @param maxErrors edits allowed, less than the pattern's length
     */
    static List<Match> search(String text, String pattern, int maxErrors) {
        if (pattern.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        List<Match> ends = new ApproximateSearch(pattern).ends(text, Math.min(maxErrors, pattern.length() - 1));
        ApproximateSearch backwards = new ApproximateSearch(reversed(pattern));
        List<Match> matches = new ArrayList<>();
        for (Match end : ends) {
            matches.add(backwards.withStart(text, end));
        }
        return matches;
    }

    /** Places where a match ends; the best of each neighbourhood. */
    private List<Match> ends(String text, int maxErrors) {
        List<Match> found = new ArrayList<>();
        int apart = Math.max(1, pattern.length() / 2);
        int allowed = maxErrors;
        int slack = Math.max(2, pattern.length() / 8);
        int last = start(allowed);
        for (int at = 0; at < text.length(); at++) {
            last = column(rowsOf[letter[text.charAt(at)]], last, allowed, 0);
            if (last == blocks - 1 && score[last] <= allowed) {
                keep(found, new Match(0, at + 1, score[last]), apart);
                allowed = Math.min(allowed, score[last] + slack);
            }
        }
        int worst = allowed;
        found.removeIf(match -> match.errors > worst);
        found.sort(Comparator.comparingInt(Match::errors));
        return found.size() > MOST ? found.subList(0, MOST) : found;
    }

    private static void keep(List<Match> found, Match match, int apart) {
        if (!found.isEmpty() && match.end - found.get(found.size() - 1).end < apart) {
            if (match.errors < found.get(found.size() - 1).errors) {
                found.set(found.size() - 1, match);
            }
        } else {
            found.add(match);
        }
    }

    /** Resets to the first column; answers the last block that has to be computed. */
    private int start(int allowed) {
        int last = Math.max(0, Math.min(blocks - 1, (allowed + WORD - 1) / WORD - 1));
        Arrays.fill(plus, ~0L);
        Arrays.fill(minus, 0L);
        for (int block = 0; block < blocks; block++) {
            score[block] = Math.min(pattern.length(), (block + 1) * WORD);
        }
        return last;
    }

    /** One letter of text further, in the blocks that matter; answers the last of them. */
    private int column(long[] rows, int last, int allowed, int top) {
        int carry = top;
        for (int block = 0; block <= last; block++) {
            carry = advance(block, rows[block], carry);
            score[block] += carry;
        }
        if (last < blocks - 1 && score[last] - carry <= allowed && (carry < 0 || (rows[last + 1] & 1) != 0)) {
            int next = last + 1;
            plus[next] = ~0L;
            minus[next] = 0;
            int height = Math.min(WORD, pattern.length() - next * WORD);
            score[next] = score[last] - carry + height;
            score[next] += advance(next, rows[next], carry);
            return next;
        }
        int still = last;
        while (still > 0 && score[still] >= allowed + WORD) {
            still--;
        }
        return still;
    }

    /** Myers' step for one word: takes the horizontal difference above it, answers the one at its last row. */
    private int advance(int block, long equal, int above) {
        long pv = plus[block];
        long mv = minus[block];
        long eq = above < 0 ? equal | 1 : equal;
        long xv = equal | mv;
        long xh = (((eq & pv) + pv) ^ pv) | eq;
        long ph = mv | ~(xh | pv);
        long mh = pv & xh;
        int height = Math.min(WORD, pattern.length() - block * WORD);
        long lastRow = 1L << (height - 1);
        int below = (ph & lastRow) != 0 ? 1 : (mh & lastRow) != 0 ? -1 : 0;
        ph = (ph << 1) | (above > 0 ? 1 : 0);
        mh = (mh << 1) | (above < 0 ? 1 : 0);
        plus[block] = mh | ~(xv | ph);
        minus[block] = ph & xv;
        return below;
    }

    /** This search holds the reversed pattern: walks back from the end to the start with the fewest errors. */
    private Match withStart(String text, Match end) {
        int best = Integer.MAX_VALUE;
        int start = end.end;
        int reach = Math.max(0, end.end - pattern.length() - end.errors);
        start(pattern.length());
        for (int at = end.end - 1; at >= reach; at--) {
            column(rowsOf[letter[text.charAt(at)]], blocks - 1, pattern.length(), 1);
            if (score[blocks - 1] < best) {
                best = score[blocks - 1];
                start = at;
            }
        }
        return new Match(start, end.end, best);
    }

    /**
     * How alike the pattern is to the beginning of the text, from 0 to 1: the fewest edits that make the pattern of some prefix of the
     * text, over the pattern's length.
     */
    static double likeBeginning(String text, String pattern) {
        if (pattern.isEmpty()) {
            return 1;
        }
        if (text.startsWith(pattern)) {
            return 1;
        }
        int[] row = new int[pattern.length() + 1];
        for (int i = 0; i <= pattern.length(); i++) {
            row[i] = i;
        }
        int best = row[pattern.length()];
        for (int at = 0; at < text.length(); at++) {
            int diagonal = row[0]++;
            for (int i = 1; i <= pattern.length(); i++) {
                int replace = diagonal + (pattern.charAt(i - 1) == text.charAt(at) ? 0 : 1);
                diagonal = row[i];
                row[i] = Math.min(replace, Math.min(row[i], row[i - 1]) + 1);
            }
            best = Math.min(best, row[pattern.length()]);
        }
        return 1 - (double) best / pattern.length();
    }

    static String reversed(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0, j = letters.length - 1; i < j; i++, j--) {
            char swap = letters[i];
            letters[i] = letters[j];
            letters[j] = swap;
        }
        return new String(letters);
    }
}

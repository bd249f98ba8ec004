package org.touchstone.comparison;

import java.util.List;

/** The longest run of words that two statements have in common: most often somebody's words that both quote. */
record SharedRun(int length, int carrying, String words) {
    /** From how many words on a run is no chance. */
    private static final int TELLING = 5;

    private static final int CARRYING = 3;

    static SharedRun of(Statement a, Statement b) {
        List<Word> one = a.tokens();
        List<Word> other = b.tokens();
        int longest = 0;
        int end = 0;
        int[] before = new int[other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            int[] now = new int[other.size() + 1];
            for (int j = 1; j <= other.size(); j++) {
                if (one.get(i - 1).folded().equals(other.get(j - 1).folded())) {
                    now[j] = before[j - 1] + 1;
                    if (now[j] > longest) {
                        longest = now[j];
                        end = i;
                    }
                }
            }
            before = now;
        }
        List<Word> run = one.subList(end - longest, end);
        return new SharedRun(
                longest,
                (int) run.stream().filter(Word::carries).count(),
                String.join(" ", run.stream().map(Word::token).toList()));
    }

    boolean telling() {
        return length >= TELLING && carrying >= CARRYING;
    }
}

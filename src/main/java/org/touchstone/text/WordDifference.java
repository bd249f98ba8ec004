package org.touchstone.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.touchstone.text.QuoteCheck.Operation;
import org.touchstone.text.QuoteCheck.Step;

/** What changed between two passages, word by word: the longest common sequence of words is kept. */
final class WordDifference {
    /** Cells of the comparison's table; longer passages are compared at their ends only. */
    private static final int MOST_CELLS = 8_000_000;

    /** What stands around a word and does not make it another one; a sign or a point before a number, and a per cent after it, does. */
    private static final Pattern MARKS = Pattern.compile(
            "^(?:(?![\\u2212.]\\p{Sc}?\\p{Nd})[\\p{P}\\u2212&&[^%\u2030&@#]])+|[\\p{P}&&[^%\u2030&@#]]+$");

    private final String[] old;
    private final String[] now;
    private final String[] oldKeys;
    private final String[] nowKeys;
    private final List<Step> steps = new ArrayList<>();

    private WordDifference(String old, String now, boolean marks) {
        this.old = old.strip().split("\\s+");
        this.now = now.strip().split("\\s+");
        this.oldKeys = keys(this.old, marks);
        this.nowKeys = keys(this.now, marks);
    }

    /** The steps that lead from the old words to the new ones; neighbours of one kind are joined. Marks count only where no word differs. */
    static List<Step> between(String old, String now) {
        List<Step> steps = new WordDifference(old, now, false).steps();
        boolean same = steps.stream().allMatch(step -> step.op() == Operation.KEEP);
        return same ? new WordDifference(old, now, true).steps() : steps;
    }

    /** Which part of the old words is kept, from 0 to 1. */
    static double kept(List<Step> steps) {
        int kept = 0;
        int all = 0;
        for (Step step : steps) {
            int words = step.op() == Operation.INSERT ? 0 : step.text().split(" ").length;
            all += words;
            kept += step.op() == Operation.KEEP ? words : 0;
        }
        return all == 0 ? 0 : (double) kept / all;
    }

    private static String[] keys(String[] words, boolean marks) {
        String[] keys = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            String folded = Folded.of(words[i]).text();
            String bare = marks ? folded : MARKS.matcher(folded).replaceAll("");
            keys[i] = bare.isEmpty() ? folded : bare;
        }
        return keys;
    }

    private List<Step> steps() {
        int head = 0;
        int oldEnd = old.length;
        int nowEnd = now.length;
        while (head < oldEnd && head < nowEnd && oldKeys[head].equals(nowKeys[head])) {
            add(Operation.KEEP, now[head++]);
        }
        int tail = 0;
        while (oldEnd > head && nowEnd > head && oldKeys[oldEnd - 1].equals(nowKeys[nowEnd - 1])) {
            oldEnd--;
            nowEnd--;
            tail++;
        }
        compare(head, oldEnd, nowEnd);
        for (int i = now.length - tail; i < now.length; i++) {
            add(Operation.KEEP, now[i]);
        }
        return steps;
    }

    private void compare(int head, int oldEnd, int nowEnd) {
        int rows = oldEnd - head;
        int columns = nowEnd - head;
        int[][] common = (long) rows * columns > MOST_CELLS ? new int[0][] : common(head, rows, columns);
        int i = 0;
        int j = 0;
        while (i < rows || j < columns) {
            if (common.length > 0 && i < rows && j < columns && oldKeys[head + i].equals(nowKeys[head + j])) {
                add(Operation.KEEP, now[head + j++]);
                i++;
            } else if (i < rows && (j == columns || common.length == 0 || common[i + 1][j] >= common[i][j + 1])) {
                add(Operation.DELETE, old[head + i++]);
            } else {
                add(Operation.INSERT, now[head + j++]);
            }
        }
    }

    private int[][] common(int head, int rows, int columns) {
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] = oldKeys[head + i].equals(nowKeys[head + j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Operation op, String word) {
        int last = steps.size() - 1;
        if (last >= 0 && steps.get(last).op() == op) {
            steps.set(last, new Step(op, steps.get(last).text() + " " + word));
        } else {
            steps.add(new Step(op, word));
        }
    }
}

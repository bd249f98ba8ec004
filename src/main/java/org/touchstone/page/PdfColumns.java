package org.touchstone.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of a page that is set in columns into reading order. Files often draw such a page line by line across all columns, and
 * what looks like one line is two.
 *
 * <p>Columns are told by their gutter: an upright strip that next to no line crosses, with lines side by side that fill both sides of it.
 * Tables have such strips, too, but their cells do not fill their columns. A line crosses where words run on over the strip; one that has a
 * gap there is two lines. A page too short to tell has the columns of the page before, if its lines agree.
 */
final class PdfColumns {
    /** How many lines have to stand side by side. */
    private static final int LEAST_ROWS = 6;
    /** How many of the lines may cross the gutter: headlines and pictures' captions. */
    private static final float MOST_ACROSS = 0.2f;
    /** How much of its column a line of prose fills, for the most part. */
    private static final float FILLED = 0.6f;

    /** How wide a gap is in a run of words at most, in sizes of its letters and in the line's usual gaps. */
    private static final float GAP_OF_SIZE = 0.6f;

    private static final float GAP_OF_USUAL = 1.5f;

    private @Nullable Gutter before;

    /** The left and the right end of the strip between two columns. */
    private record Gutter(float left, float right) {
        boolean isCrossedBy(List<PdfWord> line) {
            return runs(line).stream().anyMatch(run -> run.left < right && run.right > left);
        }

        boolean isAfter(PdfWord word) {
            return word.left() + word.right() < left + right;
        }

        float width() {
            return right - left;
        }
    }

    /** From where to where words follow one another without a gap. */
    private record Run(float left, float right) {}

    /** The lines of the next page in reading order, those that reach over several columns cut at the gutter. */
    List<List<PdfWord>> nextPage(List<List<PdfWord>> lines) {
        Gutter gutter = gutter(lines);
        if (gutter == null && before != null && areParted(lines, before)) {
            gutter = before;
        }
        before = gutter;
        return inOrder(lines, gutter);
    }

    private static List<List<PdfWord>> inOrder(List<List<PdfWord>> lines, @Nullable Gutter gutter) {
        if (gutter == null) {
            return lines;
        }
        List<List<PdfWord>> across = new ArrayList<>();
        List<List<PdfWord>> left = new ArrayList<>();
        List<List<PdfWord>> right = new ArrayList<>();
        for (List<PdfWord> line : lines) {
            if (gutter.isCrossedBy(line)) {
                across.add(line);
            } else {
                add(left, line.stream().filter(gutter::isAfter).toList());
                add(right, line.stream().filter(word -> !gutter.isAfter(word)).toList());
            }
        }
        across.sort(Comparator.comparing(PdfColumns::top));
        return inBands(across, inOrder(left, gutter(left)), inOrder(right, gutter(right)));
    }

    /** Whether lines stand side by side here with this gutter between them, and next to none crosses it. */
    private static boolean areParted(List<List<PdfWord>> lines, Gutter gutter) {
        long across = lines.stream().filter(gutter::isCrossedBy).count();
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        part(lines, gutter, left, right);
        return across <= Math.max(1, lines.size() * MOST_ACROSS) && rows(left, right) > 0;
    }

    private static List<Run> runs(List<PdfWord> line) {
        List<PdfWord> words =
                line.stream().sorted(Comparator.comparing(PdfWord::left)).toList();
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            gaps.add(words.get(i).left() - words.get(i - 1).right());
        }
        float usual = gaps.isEmpty() ? 0 : gaps.stream().sorted().toList().get((gaps.size() - 1) / 2);
        List<Run> runs = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            PdfWord word = words.get(i);
            float most = Math.max(GAP_OF_SIZE * word.size(), words.size() > 2 ? GAP_OF_USUAL * usual : 0);
            if (i > 0 && gaps.get(i - 1) <= most) {
                runs.set(last, new Run(runs.get(last).left, Math.max(runs.get(last).right, word.right())));
            } else {
                runs.add(new Run(word.left(), word.right()));
                last++;
            }
        }
        return runs;
    }

    private static void add(List<List<PdfWord>> side, List<PdfWord> part) {
        if (!part.isEmpty()) {
            side.add(part);
        }
    }

    /** A line over all columns ends what stands above it, in every column. */
    private static List<List<PdfWord>> inBands(
            List<List<PdfWord>> across, List<List<PdfWord>> left, List<List<PdfWord>> right) {
        List<List<PdfWord>> ordered = new ArrayList<>();
        float from = Float.NEGATIVE_INFINITY;
        for (List<PdfWord> line : across) {
            addBetween(ordered, left, from, top(line));
            addBetween(ordered, right, from, top(line));
            ordered.add(line);
            from = top(line);
        }
        addBetween(ordered, left, from, Float.POSITIVE_INFINITY);
        addBetween(ordered, right, from, Float.POSITIVE_INFINITY);
        return ordered;
    }

    private static void addBetween(List<List<PdfWord>> ordered, List<List<PdfWord>> column, float from, float to) {
        column.stream().filter(line -> top(line) > from && top(line) <= to).forEach(ordered::add);
    }

    private static float top(List<PdfWord> line) {
        return line.get(0).top();
    }

    /** The strip that parts two columns, or null where there is none: the widest in the middle of what is printed. */
    private static @Nullable Gutter gutter(List<List<PdfWord>> lines) {
        List<PdfWord> words = lines.stream().flatMap(List::stream).toList();
        float left = (float) words.stream().mapToDouble(PdfWord::left).min().orElse(0);
        float right = (float) words.stream().mapToDouble(PdfWord::right).max().orElse(0);
        float from = left + (right - left) * 0.2f;
        int[] across = across(lines, from, (int) ((right - left) * 0.6f) + 1);
        Gutter best = null;
        int start = 0;
        for (int i = 1; i <= across.length; i++) {
            if (i == across.length || across[i] != across[start]) {
                Gutter found = new Gutter(from + start, from + i - 1);
                boolean free = across[start] <= lines.size() * MOST_ACROSS;
                boolean wider = best == null || found.width() > best.width();
                best = free && wider && parts(lines, found, left, right) ? found : best;
                start = i;
            }
        }
        return best;
    }

    /** How many lines cross at each point from here on. */
    private static int[] across(List<List<PdfWord>> lines, float from, int points) {
        int[] across = new int[points];
        for (List<PdfWord> line : lines) {
            for (Run run : runs(line)) {
                int first = Math.max(0, (int) Math.ceil(run.left - from));
                for (int i = first; i < points && from + i <= run.right; i++) {
                    across[i]++;
                }
            }
        }
        return across;
    }

    /** Whether enough lines stand on both sides, next to each other, and fill them. */
    private static boolean parts(List<List<PdfWord>> lines, Gutter gutter, float left, float right) {
        List<PdfLine> before = new ArrayList<>();
        List<PdfLine> after = new ArrayList<>();
        part(lines, gutter, before, after);
        return rows(before, after) >= LEAST_ROWS
                && fills(before, gutter.left - left)
                && fills(after, right - gutter.right);
    }

    /** The lines left and right of a gutter, without those that cross it. */
    private static void part(List<List<PdfWord>> lines, Gutter gutter, List<PdfLine> left, List<PdfLine> right) {
        for (List<PdfWord> line : lines) {
            if (!gutter.isCrossedBy(line)) {
                extent(line.stream().filter(gutter::isAfter).toList(), left);
                extent(line.stream().filter(word -> !gutter.isAfter(word)).toList(), right);
            }
        }
    }

    private static long rows(List<PdfLine> left, List<PdfLine> right) {
        return left.stream()
                .filter(one -> right.stream().anyMatch(other -> Math.abs(one.top() - other.top()) < one.size()))
                .count();
    }

    private static void extent(List<PdfWord> part, List<PdfLine> lines) {
        if (!part.isEmpty()) {
            PdfWord first = part.get(0);
            lines.add(new PdfLine(0, "", first.left(), part.get(part.size() - 1).right(), first.top(), first.size()));
        }
    }

    private static boolean fills(List<PdfLine> lines, float width) {
        List<Float> widths = lines.stream().map(PdfLine::width).sorted().toList();
        return widths.get(widths.size() / 2) >= width * FILLED;
    }
}

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
 * Tables have such strips, too, but their cells do not fill their columns.
 */
final class PdfColumns {
    /** How many lines have to stand side by side. */
    private static final int LEAST_ROWS = 6;
    /** How many of the lines may cross the gutter: headlines and pictures' captions. */
    private static final float MOST_ACROSS = 0.2f;
    /** How much of its column a line of prose fills, for the most part. */
    private static final float FILLED = 0.6f;

    private PdfColumns() {}

    /** The left and the right end of the strip between two columns. */
    private record Gutter(float left, float right) {
        boolean isCrossedBy(PdfWord word) {
            return word.left() < right && word.right() > left;
        }
    }

    /** The lines in reading order, those that reach over several columns cut at the gutter. */
    static List<List<PdfWord>> inOrder(List<List<PdfWord>> lines) {
        Gutter gutter = gutter(lines);
        if (gutter == null) {
            return lines;
        }
        List<List<PdfWord>> across = new ArrayList<>();
        List<List<PdfWord>> left = new ArrayList<>();
        List<List<PdfWord>> right = new ArrayList<>();
        for (List<PdfWord> line : lines) {
            if (line.stream().anyMatch(gutter::isCrossedBy)) {
                across.add(line);
            } else {
                add(
                        left,
                        line.stream()
                                .filter(word -> word.right() <= gutter.left)
                                .toList());
                add(
                        right,
                        line.stream()
                                .filter(word -> word.left() >= gutter.right)
                                .toList());
            }
        }
        across.sort(Comparator.comparing(PdfColumns::top));
        return inBands(across, inOrder(left), inOrder(right));
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
        float to = left + (right - left) * 0.8f;
        Gutter best = null;
        float start = Float.NaN;
        for (float x = from; x <= to; x++) {
            boolean free = isFree(lines, x);
            if (free && Float.isNaN(start)) {
                start = x;
            }
            if (!Float.isNaN(start) && (!free || x + 1 > to)) {
                Gutter found = new Gutter(start, free ? x : x - 1);
                boolean wider = best == null || found.right - found.left > best.right - best.left;
                best = wider && parts(lines, found, left, right) ? found : best;
                start = Float.NaN;
            }
        }
        return best;
    }

    private static boolean isFree(List<List<PdfWord>> lines, float x) {
        long across = lines.stream()
                .filter(line -> line.stream().anyMatch(word -> word.left() <= x && word.right() >= x))
                .count();
        return across <= lines.size() * MOST_ACROSS;
    }

    /** Whether enough lines stand on both sides, next to each other, and fill them. */
    private static boolean parts(List<List<PdfWord>> lines, Gutter gutter, float left, float right) {
        List<PdfLine> before = new ArrayList<>();
        List<PdfLine> after = new ArrayList<>();
        for (List<PdfWord> line : lines) {
            if (line.stream().noneMatch(gutter::isCrossedBy)) {
                extent(line.stream().filter(word -> word.right() <= gutter.left).toList(), before);
                extent(line.stream().filter(word -> word.left() >= gutter.right).toList(), after);
            }
        }
        long rows = before.stream()
                .filter(one -> after.stream().anyMatch(other -> Math.abs(one.top() - other.top()) < one.size()))
                .count();
        return rows >= LEAST_ROWS && fills(before, gutter.left - left) && fills(after, right - gutter.right);
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

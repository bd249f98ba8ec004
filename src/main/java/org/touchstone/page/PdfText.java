package org.touchstone.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes paragraphs of printed lines: without running headers, footers and page numbers, with broken words mended. */
final class PdfText {
    private static final float EDGE = 0.12f;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)^[-–—\\s]*(?:page|seite|página|pagina|p\\.)?\\s*(?:\\d{1,4}|[ivxl]{1,6})(?:\\s*(?:/|of|von|de|di|van|sur)\\s*\\d{1,4})?[-–—\\s]*$");

    private final List<PdfLine> lines;
    private final List<Float> heights;
    private final Set<String> words;
    private final List<String> dropped = new ArrayList<>();

    PdfText(PdfLines.Printed printed) {
        this.heights = printed.heights();
        this.lines = withoutEdges(printed.lines());
        StringBuilder all = new StringBuilder();
        lines.forEach(line -> all.append(line.text()).append('\n'));
        this.words = Lines.words(all.toString());
    }

    List<String> dropped() {
        return dropped;
    }

    private List<PdfLine> withoutEdges(List<PdfLine> printed) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        Map<Integer, Float> tops = new HashMap<>();
        printed.forEach(line -> tops.merge(line.page(), line.top(), Math::min));
        for (PdfLine line : printed) {
            if (mayRun(line, tops)) {
                pages.computeIfAbsent(shape(line), any -> new HashSet<>()).add(line.page());
            }
        }
        List<PdfLine> kept = new ArrayList<>();
        for (PdfLine line : printed) {
            boolean number = isAtEdge(line) && PAGE_NUMBER.matcher(line.text()).matches();
            boolean running = mayRun(line, tops)
                    && pages.getOrDefault(shape(line), Set.of()).size() >= needed();
            if (number || running) {
                note(number ? "page numbers" : "running headers and footers");
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    /** On how many pages a line must stand to be a running one: two of two or three, a third of many. */
    private int needed() {
        return Math.max(2, heights.size() / 3);
    }

    /** Whether it stands at the edge, or a little further in with nothing above it, as headers of small pages do. */
    private boolean mayRun(PdfLine line, Map<Integer, Float> tops) {
        boolean first = line.top() - tops.getOrDefault(line.page(), 0f) < 1;
        return isAtEdge(line) || first && line.at(heights.get(line.page())) < 2 * EDGE;
    }

    private boolean isAtEdge(PdfLine line) {
        float at = line.at(heights.get(line.page()));
        return at < EDGE || at > 1 - EDGE;
    }

    /** A line with its numbers made equal, so that "Page 3" and "Page 4" are one. */
    private static String shape(PdfLine line) {
        return line.text().replaceAll("\\d+", "0");
    }

    private void note(String what) {
        if (!dropped.contains(what)) {
            dropped.add(what);
        }
    }

    /** The paragraphs in their order. */
    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        float gap = usualGap();
        float width = usualWidth();
        PdfLine before = null;
        for (PdfLine line : lines) {
            if (before != null && begins(before, line, gap, width)) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            Lines.join(open, line.text(), words);
            before = line;
        }
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
        }
        return paragraphs;
    }

    private static boolean begins(PdfLine before, PdfLine line, float gap, float width) {
        if (Lines.beginsItem(line.text())) {
            return true;
        }
        boolean ended = Lines.endsSentence(before.text());
        boolean sized = Math.abs(before.size() - line.size()) > 0.8f;
        if (before.page() != line.page() || line.top() < before.top()) {
            return sized
                    || ended && !Character.isLowerCase(line.text().charAt(0)) && before.width() < width * 0.9f
                    || ended && isIndented(before, line) && line.left() < before.left() + line.size() * 4;
        }
        boolean apart = line.top() - before.top() > gap * 1.35f;
        boolean indented = ended && isIndented(before, line);
        boolean shortLine = before.width() < width * 0.75f
                && (ended || Character.isUpperCase(line.text().charAt(0)));
        return sized || apart || indented || shortLine;
    }

    private static boolean isIndented(PdfLine before, PdfLine line) {
        return line.left() > before.left() + line.size() * 0.8f;
    }

    /** The distance between lines that is met most often, in points. */
    private float usualGap() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).top() - lines.get(i - 1).top();
            if (lines.get(i).page() == lines.get(i - 1).page() && gap > 1) {
                counts.merge(Math.round(gap * 2), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(most -> most.getKey() / 2f)
                .orElse(14f);
    }

    /** The width of a full line: that which nine of ten lines do not exceed, in points. */
    private float usualWidth() {
        List<Float> widths = lines.stream().map(PdfLine::width).sorted().toList();
        return widths.isEmpty() ? 0 : widths.get((int) (widths.size() * 0.9f));
    }
}

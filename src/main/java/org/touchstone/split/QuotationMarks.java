package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the quotation marks of a paragraph. Apostrophes are told from closing marks by what stands beside them; marks inside marks are
 * left to the outer pair.
 */
final class QuotationMarks {
    private static final String SINGLE_OPENERS = "\u2018\u201A\u2039'";

    /** A quotation is closed within so many letters, or not at all. */
    private static final int LONGEST = 6000;

    private final String text;
    private final Stretch paragraph;
    /** The mark that was last looked for in vain, and how far. */
    private String missing = "";

    private int missingUntil;

    private QuotationMarks(String text, Stretch paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    static List<Quoted> of(String text, Stretch paragraph) {
        return new QuotationMarks(text, paragraph).read();
    }

    private List<Quoted> read() {
        List<Quoted> found = new ArrayList<>();
        int at = paragraph.from();
        while (at < paragraph.to()) {
            String close = closerFor(at);
            if (close.isEmpty()) {
                at++;
                continue;
            }
            int end = close.equals("\u2019") || close.equals("'")
                    ? singleClose(at, close.charAt(0))
                    : doubleClose(at, close);
            if (end > 0) {
                found.add(new Quoted(new Stretch(at, end), true));
                at = end;
            } else if (goesOn(at, close)) {
                found.add(new Quoted(new Stretch(at, paragraph.to()), false));
                at = paragraph.to();
            } else {
                at++;
            }
        }
        return found;
    }

    /** The mark that closes what opens here; empty when nothing does. */
    private String closerFor(int at) {
        char c = text.charAt(at);
        switch (c) {
            case '\u201C':
                return "\u201D";
            case '\u201E':
                return "\u201C";
            case '\u00AB':
                return "\u00BB";
            case '\u00BB':
                return opensHere(at) ? "\u00AB" : "";
            case '\u300C':
                return "\u300D";
            case '"':
                return opensHere(at) ? "\"" : "";
            case '`':
                return text.startsWith("``", at) ? "''" : "";
            case '\u2018':
            case '\u201A':
                return opensHere(at) ? (c == '\u201A' ? "\u2018" : "\u2019") : "";
            case '\'':
                return text.startsWith("''", at) ? (opensHere(at) ? "''" : "") : opensHere(at) ? "'" : "";
            default:
                return "";
        }
    }

    private boolean opensHere(int at) {
        boolean start = at == paragraph.from()
                || Stretch.isSpace(text.charAt(at - 1))
                || "([{\u2014\u2013-/\u201C\"".indexOf(text.charAt(at - 1)) >= 0;
        int width = text.startsWith("''", at) ? 2 : 1;
        return start && at + width < paragraph.to() && !Stretch.isSpace(text.charAt(at + width));
    }

    private int doubleClose(int open, String close) {
        int from = open + close.length();
        int end = indexOf(close, from);
        if (close.equals("\u201D")) {
            int straight = end < 0 || end >= paragraph.to() ? indexOf("\"", from) : -1;
            end = straight >= 0 && straight < paragraph.to() ? straight : end;
        }
        if (close.equals("\u201C") && (end < 0 || end >= paragraph.to())) {
            end = indexOf("\u201D", from);
        }
        return end < 0 || end + close.length() > paragraph.to() ? -1 : end + close.length();
    }

    /** The next occurrence in this paragraph, not too far away; -1 without one. */
    private int indexOf(String mark, int from) {
        int last = Math.min(paragraph.to(), from + LONGEST) - mark.length();
        int first = mark.equals(missing) ? Math.max(from, missingUntil) : from;
        for (int at = first; at <= last; at++) {
            if (text.startsWith(mark, at)) {
                return at;
            }
        }
        missing = mark;
        missingUntil = last + 1;
        return -1;
    }

    /** The closing single mark: not an apostrophe, and not the end of a plural's possessive while a better one follows. */
    private int singleClose(int open, char close) {
        int fallback = -1;
        for (int at = open + 2; at < Math.min(paragraph.to(), open + LONGEST); at++) {
            char c = text.charAt(at);
            if (SINGLE_OPENERS.indexOf(c) >= 0 && c != '\'' && at > open + 1) {
                break;
            }
            boolean ends = (c == close || close == '\u2019' && c == '\'')
                    && (at + 1 >= paragraph.to() || !Character.isLetterOrDigit(text.charAt(at + 1)));
            if (!ends || Stretch.isSpace(text.charAt(at - 1))) {
                continue;
            }
            char before = text.charAt(at - 1);
            boolean spaceAfter = at + 1 < paragraph.to() && text.charAt(at + 1) == ' ';
            boolean possessive = before == 's'
                    && spaceAfter
                    && at + 2 < paragraph.to()
                    && Character.isLowerCase(text.charAt(at + 2));
            if (!possessive) {
                return at + 1;
            }
            fallback = fallback < 0 ? at + 1 : fallback;
        }
        return fallback;
    }

    /** Whether the speech that opens here goes on: the next paragraph opens with the same mark. */
    private boolean goesOn(int at, String close) {
        if (paragraph.to() - at < 12 || close.equals("'")) {
            return false;
        }
        int next = paragraph.to();
        while (next < text.length() && Stretch.isSpace(text.charAt(next))) {
            next++;
        }
        char open = text.charAt(at);
        return next < text.length() && text.charAt(next) == open;
    }
}

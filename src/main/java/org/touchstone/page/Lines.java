package org.touchstone.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins lines that a machine broke back into the paragraphs that a person wrote. */
final class Lines {
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");

    private static final Pattern ITEM = Pattern.compile(
            "[\\u2022\\u2023\\u2043\\u2219\\u25AA\\u25CF\\u25E6]\\s*\\S|[-*\\u2013\\u2014]\\s+[\\p{Lu}\\p{Nd}]");

    /** First parts that take a hyphen in English, but for the few words that only begin like them. */
    private static final Pattern TAKES_HYPHEN =
            Pattern.compile("(?:well|self(?!-ish)|half|non(?!-(?:sense|chalan|etheless)))-\\p{L}{3,}.*"
                    + "|co-(?:author|chair|defendant|director|founder|host|owner|pilot|producer|sponsor|star|worker|writer).*"
                    + "|ex-(?:boyfriend|chief|girlfriend|husband|mayor|minister|partner|president|wife).*");

    /** After a number a hyphen stays; before one of these the next number is still to come ("5- and 6-year-olds"). */
    private static final Pattern MORE_TO_COME = Pattern.compile("(?:and|or|to|und|oder|bis)\\b.*", Pattern.DOTALL);

    private Lines() {}

    /**
     * The words of a text, in lower case; those with hyphens in them tell {@link #join} which hyphens at a line's end are the word's own.
     */
    static Set<String> words(String text) {
        return WORDS.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .collect(java.util.stream.Collectors.toSet());
    }

    /** Appends a line to those before it: with a space, or by mending the word that a hyphen cut in two. */
    static void join(StringBuilder before, String line, Set<String> words) {
        int length = before.length();
        if (length == 0 || line.isEmpty()) {
            before.append(line);
            return;
        }
        char last = before.charAt(length - 1);
        if (last == '\u00ad') {
            before.setLength(length - 1);
        } else if (!(last == '-' || last == '\u2010') || length < 2 || !isInside(before.charAt(length - 2), line)) {
            before.append(' ');
        } else if (!keepsHyphen(before, line, words)) {
            before.setLength(length - 1);
        }
        before.append(line);
    }

    /** Whether a hyphen after this character stands within a word or a number. */
    private static boolean isInside(char before, String line) {
        return Character.isLetter(before)
                || Character.isDigit(before)
                        && Character.isLetterOrDigit(line.charAt(0))
                        && !MORE_TO_COME.matcher(line).matches();
    }

    /**
     * A hyphen stays after a digit, where the next part begins in upper case or with a digit, where the text writes the word with one
     * elsewhere, and after first parts that take one unless the text writes the word without.
     */
    private static boolean keepsHyphen(StringBuilder before, String line, Set<String> words) {
        if (!Character.isLowerCase(line.charAt(0)) || Character.isDigit(before.charAt(before.length() - 2))) {
            return true;
        }
        int start = before.length() - 1;
        while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        String first = before.substring(start, before.length() - 1).toLowerCase(Locale.ROOT);
        String second = line.substring(0, end).toLowerCase(Locale.ROOT);
        String whole = first + "-" + second;
        return !words.contains(first + second)
                && (words.contains(whole) || TAKES_HYPHEN.matcher(whole).matches());
    }

    /**
     * Brings plain text into paragraphs: in a run of lines without a blank one, lines that were wrapped at a width are joined, lines that
     * are paragraphs are set apart, and all others (lists, verse, addresses) stay as they are.
     */
    static String paragraphs(String text) {
        Set<String> words = text.contains("-\n") ? words(text) : Set.of();
        List<String> out = new ArrayList<>();
        for (String run : text.split("\n\n")) {
            String[] lines = run.split("\n");
            if (lines.length > 1 && areWrapped(lines)) {
                StringBuilder paragraph = new StringBuilder();
                for (String line : lines) {
                    join(paragraph, line.strip(), words);
                }
                out.add(paragraph.toString());
            } else if (lines.length > 1 && areParagraphs(lines)) {
                out.addAll(List.of(lines));
            } else {
                out.add(run);
            }
        }
        return String.join("\n\n", out);
    }

    /** All lines but the last fill about the same width, as mail and typewriters wrap, and most break off within a sentence. */
    private static boolean areWrapped(String[] lines) {
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        int ended = 0;
        for (int i = 0; i < lines.length - 1; i++) {
            shortest = Math.min(shortest, lines[i].length());
            longest = Math.max(longest, lines[i].length());
            ended += endsSentence(lines[i]) ? 1 : 0;
        }
        boolean filled = longest <= 100 && shortest >= 45 && longest - shortest <= 25;
        return filled && lines[lines.length - 1].length() <= longest && ended * 3 <= lines.length - 1;
    }

    private static boolean areParagraphs(String[] lines) {
        int ended = 0;
        int length = 0;
        for (String line : lines) {
            ended += endsSentence(line) ? 1 : 0;
            length += line.length();
        }
        return length / lines.length >= 80 && ended * 3 >= lines.length * 2;
    }

    /** Whether a line begins with the mark of a list's item: a bullet, or a dash before a capital or a number. */
    static boolean beginsItem(String line) {
        return ITEM.matcher(line).lookingAt();
    }

    /** Whether a text ends like a sentence, closing quotation marks and brackets aside. */
    static boolean endsSentence(String text) {
        for (int i = text.length() - 1; i >= 0 && i >= text.length() - 5; i--) {
            char c = text.charAt(i);
            if (".!?…。！？".indexOf(c) >= 0) {
                return true;
            }
            if ("\"'”’»)] ".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }
}

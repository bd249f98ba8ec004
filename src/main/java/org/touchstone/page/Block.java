package org.touchstone.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A run of text of a page that stands by itself: a paragraph, a heading, an item, a row.
 *
 * @param text with white space collapsed; LF only where the page breaks a line by itself
 * @param linked how many of its characters are part of links
 * @param home the element that holds the run
 * @param aside why it is certainly not part of the main text, or null
 */
record Block(
        Kind kind,
        String text,
        int linked,
        Element home,
        @Nullable Aside aside) {
    private static final Pattern MORE_THAN_A_NAME = Pattern.compile("\\S+\\s+\\S+\\s+\\S+");

    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW
    }

    /** Share of its characters that are part of links, from 0 to 1. */
    double linkShare() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
    }

    /** Long and not a list of links: something that somebody wrote to be read. */
    boolean isProse() {
        return kind != Kind.HEADING && weight() >= 60 && linkShare() < 0.4;
    }

    /** Its length as if it were English: a character of a script that writes syllables or words counts three. */
    int weight() {
        int weight = text.length();
        for (int i = 0; i < text.length(); i++) {
            weight += text.charAt(i) >= '\u2e80' && Character.isLetter(text.charAt(i)) ? 2 : 0;
        }
        return weight;
    }

    /**
     * The text as it is stored. An item that says something without the stop of a sentence keeps a bullet: without one it would read like a
     * heading, of which nobody makes a claim.
     */
    String read() {
        boolean listed = home.normalName().equals("li")
                || home.parent() != null && home.parent().normalName().equals("li") && home.elementSiblingIndex() == 0;
        boolean said = !Character.isLowerCase(text.codePointAt(0))
                && MORE_THAN_A_NAME.matcher(text).lookingAt();
        return listed && said && linkShare() < 0.5 && !Lines.endsSentence(text) && !Lines.beginsItem(text)
                ? "\u2022 " + text
                : text;
    }

    Block leftOut(Aside reason) {
        return new Block(kind, text, linked, home, reason);
    }
}

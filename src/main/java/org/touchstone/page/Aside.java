package org.touchstone.page;

/** Kinds of text that stand around the main text of a page. */
enum Aside {
    HIDDEN("hidden text"),
    NAVIGATION("menus and navigation"),
    FORM("forms and buttons"),
    CAPTION("picture captions"),
    RELATED("related stories"),
    NEWSLETTER("newsletter and subscription offers"),
    ADVERTISING("advertising"),
    SHARING("share buttons"),
    COMMENTS("readers' comments"),
    NOTICE("cookie and copyright notices"),
    ABOUT("byline, date and author notes"),
    LINKS("lists of links");

    private final String words;

    Aside(String words) {
        this.words = words;
    }

    /** As shown to a person, after “left out:”. */
    String words() {
        return words;
    }
}

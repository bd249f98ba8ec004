package org.touchstone.paging;

/** Words that are looked for as they stand, anywhere in a column. */
public final class Containing {
    private Containing() {}

    /** A pattern for {@code like … escape '!'}: what is special in patterns has no meaning in these words. */
    public static String pattern(String words) {
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}

package org.touchstone.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.touchstone.permission.ClaimState;
import org.touchstone.refusal.Refusal;
import org.touchstone.split.ClaimType;

/**
 * What somebody looks for.
 *
 * @param words each must be found somewhere in the claim, its sources or its quotes, in any case
 * @param states any of these; all when there is none
 * @param verdict the code of the decision's verdict
 * @param article the public id of the article
 * @param event the public id of the event
 * @param source the public id of a source that the claim cites
 */
record Wanted(
        List<String> words,
        List<ClaimState> states,
        @Nullable String verdict,
        @Nullable ClaimType type,
        @Nullable String article,
        @Nullable String event,
        @Nullable String source) {
    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 400;

    /** Words as somebody typed them: a phrase in double quotation marks is one. */
    static List<String> words(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return List.of();
        }
        if (typed.length() > LONGEST) {
            throw Refusal.malformed("Search for " + LONGEST + " characters at most.");
        }
        var words = new ArrayList<String>();
        var phrases = typed.toLowerCase(Locale.ROOT).split("\"", -1);
        for (int i = 0; i < phrases.length; i++) {
            if (i % 2 == 1 && !phrases[i].isBlank()) {
                words.add(phrases[i].strip());
            } else {
                for (var word : phrases[i].split("\\s+")) {
                    if (!word.isEmpty()) {
                        words.add(word);
                    }
                }
            }
        }
        if (words.size() > MOST_WORDS) {
            throw Refusal.malformed("Search for " + MOST_WORDS + " words at most.");
        }
        return words;
    }
}

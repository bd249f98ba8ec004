package org.touchstone.split;

import java.util.HashMap;
import java.util.Map;

/** The signs, words and pairs of words that a trained model weighs, for the command that trains one. */
public final class WorthFeatures {
    private WorthFeatures() {}

    /** What the model sees in a text of one sentence. */
    public static Map<String, Double> of(String text) {
        Tokens tokens = Tokens.of(text, new Stretch(0, text.length()), NumberWords.of("en"));
        return new HashMap<>(WorthSigns.of(tokens, 0, tokens.size()).features(Worth.MOST));
    }
}

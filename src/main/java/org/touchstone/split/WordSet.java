package org.touchstone.split;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Sets of words written as one line each. */
final class WordSet {
    private WordSet() {}

    /** The words of the lines, which are parted by white space; a word may stand twice. */
    static Set<String> of(String... lines) {
        Set<String> words = new HashSet<>();
        for (String line : lines) {
            words.addAll(Arrays.asList(line.strip().split("\\s+")));
        }
        return Set.copyOf(words);
    }
}

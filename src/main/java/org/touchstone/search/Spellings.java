package org.touchstone.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.Stream;

/**
 * The ways in which the same letters may be stored: é is one character, or an e and an accent. Texts are kept letter for letter and
 * H2 does not normalise, so a word is looked for in each of its spellings.
 */
final class Spellings {
    private Spellings() {}

    /** The word as it was typed, composed and decomposed; once where these are the same. */
    static List<String> of(String word) {
        return Stream.of(word, composed(word), Normalizer.normalize(word, Form.NFD))
                .distinct()
                .toList();
    }

    /** The one spelling in which words are compared outside the database. */
    static String composed(String words) {
        return Normalizer.normalize(words, Form.NFC);
    }
}

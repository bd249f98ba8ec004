package org.touchstone.split;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which pronoun a person goes by, as far as a title or a given name tells. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    private static final Set<String> MEN = WordSet.of(
            "mr sir lord king prince baron congressman chairman spokesman businessman policeman councilman actor"
                    + " father brother pope imam bishop archbishop rabbi");
    private static final Set<String> WOMEN = WordSet.of(
            "mrs ms miss lady dame queen princess baroness congresswoman chairwoman spokeswoman businesswoman"
                    + " policewoman councilwoman actress mother sister");
    /** Somebody who is not named, and whom a pronoun may mean. */
    private static final Set<String> MALE_NOUNS =
            WordSet.of("man boy father husband son brother gentleman king prince uncle grandfather boyfriend");

    private static final Set<String> FEMALE_NOUNS =
            WordSet.of("woman girl mother wife daughter sister lady queen princess aunt grandmother girlfriend");

    private static final Map<String, Gender> GIVEN_NAMES = new HashMap<>();

    static {
        try (InputStream file = Gender.class.getResourceAsStream("given-names.txt")) {
            if (file == null) {
                throw new IllegalStateException("given-names.txt is not in the archive");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(Gender::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String line) {
        String[] parts = line.split(";");
        for (String name : parts[1].split(",")) {
            GIVEN_NAMES.put(name.strip(), valueOf(parts[0].strip()));
        }
    }

    /** Of somebody by the first of their names. */
    static Gender ofName(String given) {
        return GIVEN_NAMES.getOrDefault(given, UNKNOWN);
    }

    static Gender ofTitle(String lower) {
        return MEN.contains(lower) ? MALE : WOMEN.contains(lower) ? FEMALE : UNKNOWN;
    }

    /** Of "a woman", "his son": a noun for somebody without a name. */
    static Gender ofNoun(String lower) {
        return MALE_NOUNS.contains(lower) ? MALE : FEMALE_NOUNS.contains(lower) ? FEMALE : UNKNOWN;
    }

    static Gender ofPronoun(String lower) {
        return switch (lower) {
            case "he", "him", "his" -> MALE;
            case "she", "her", "hers" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}

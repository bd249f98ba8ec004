package org.touchstone.split;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The verbs that attribute words to somebody. */
final class Cues {
    /** What may follow such a verb. */
    enum Kind {
        /** A clause or a quotation. */
        SAY,
        /** A clause, when a poll or report is the subject. */
        POLL,
        /** A person, then a clause. */
        TELL,
        /** A noun phrase. */
        DO,
        /** An infinitive. */
        TO,
        /** A clause with a word that opens it. */
        THAT,
        /** The same, of an adjective ("is adamant that"). */
        BE_THAT,
        /** A preposition and a noun phrase. */
        PREP,
        /** The noun of such a verb, with "that" or "of". */
        NOUN
    }

    private static final Map<String, Set<Kind>> KINDS = new HashMap<>();
    private static final Set<String> LISTED = new HashSet<>();

    static {
        try (InputStream file = Cues.class.getResourceAsStream("cues.txt")) {
            if (file == null) {
                throw new IllegalStateException("cues.txt is not in the archive");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(Cues::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Cues() {}

    static void line(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] parts = line.split(";");
        Kind kind = Kind.valueOf(parts[0].strip());
        for (String verb : parts[1].split(",")) {
            String[] forms = verb.strip().split("/");
            boolean bare = forms[0].startsWith("!");
            String first = bare ? forms[0].substring(1) : forms[0];
            if (!LISTED.add(kind + " " + first)) {
                throw new IllegalStateException("cues.txt has " + first + " twice under " + kind);
            }
            if (bare || kind == Kind.BE_THAT) {
                add(first, kind);
                continue;
            }
            if (kind == Kind.NOUN) {
                add(forms[0], kind);
                add(forms.length > 1 ? forms[1] : forms[0] + "s", kind);
                continue;
            }
            for (String form : forms) {
                add(form, kind);
            }
            regular(forms, kind);
        }
    }

    private static void regular(String[] forms, Kind kind) {
        String base = forms[0];
        boolean silent = base.endsWith("e");
        String stem = silent ? base.substring(0, base.length() - 1) : base;
        boolean sibilant = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
        boolean consonantY = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
        if (!consonantY) {
            add(base + (sibilant ? "es" : "s"), kind);
        }
        if (forms.length == 1) {
            add(stem + "ed", kind);
        }
        add(stem + "ing", kind);
    }

    private static void add(String form, Kind kind) {
        KINDS.computeIfAbsent(form, any -> EnumSet.noneOf(Kind.class)).add(kind);
    }

    /** What may follow this word; empty when it attributes nothing. */
    static Set<Kind> of(String lower) {
        return KINDS.getOrDefault(lower, Set.of());
    }

    static boolean is(String lower, Kind kind) {
        return of(lower).contains(kind);
    }

    /** Whether words in quotation marks beside this verb are what was said. */
    static boolean isSpeaking(String lower) {
        return is(lower, Kind.SAY)
                || is(lower, Kind.TELL)
                || lower.equals("continued")
                || lower.equals("according")
                || lower.equals("began");
    }
}

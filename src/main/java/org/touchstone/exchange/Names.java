package org.touchstone.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.digest.Sha256;
import org.touchstone.workspace.VerdictValue;

/** Whom and which verdicts a bundle names: known by their keys before, and those that were met. */
final class Names {
    /**
     * Somebody as a bundle names them.
     *
     * @param name only where the workspace exports names, or where the name came with a bundle itself
     */
    record Person(String id, String kind, @Nullable String name, String pseudonym) {}

    /** A version of the verdict scale: its id says what is in it, so that it is the same in every workspace. */
    record ScaleOf(String id, List<VerdictValue> verdicts) {
        static ScaleOf of(List<VerdictValue> verdicts) {
            return new ScaleOf(Sha256.of(verdicts.toString()).substring(0, 32), verdicts);
        }
    }

    /** A verdict, as assessments and decisions name it. */
    record VerdictOf(ScaleOf scale, String code) {}

    private final Map<UUID, Person> people;
    private final Map<UUID, VerdictOf> verdicts;
    private final Map<String, Person> metPeople = new TreeMap<>();
    private final Map<String, ScaleOf> metScales = new TreeMap<>();

    Names(Map<UUID, Person> people, Map<UUID, VerdictOf> verdicts) {
        this.people = new HashMap<>(people);
        this.verdicts = new HashMap<>(verdicts);
    }

    String person(UUID key) {
        var person = known(people.get(key), key);
        metPeople.put(person.id(), person);
        return person.id();
    }

    VerdictOf verdict(UUID key) {
        var verdict = known(verdicts.get(key), key);
        metScales.put(verdict.scale().id(), verdict.scale());
        return verdict;
    }

    /** Those who were met, by public id. */
    Map<String, Person> people() {
        return metPeople;
    }

    /** The scales whose verdicts were met, by id. */
    Map<String, ScaleOf> scales() {
        return metScales;
    }

    private static <T> T known(@Nullable T found, UUID key) {
        if (found == null) {
            throw new IllegalStateException("named by a row and not in the workspace: " + key);
        }
        return found;
    }
}

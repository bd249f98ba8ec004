package org.touchstone.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people of an article: who is named where, and whom a pronoun means. */
final class Cast {
    private static final int REMEMBERED = 3;

    /** A person by the fullest name that the article gives. */
    static final class Person {
        private String name;

        Person(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    /** Whom words mean, and whether the article leaves no choice. */
    record Meant(String name, boolean certain) {}

    private record Mention(int offset, Person person) {}

    private final Map<String, Person> byWord = new HashMap<>();
    private final List<List<Mention>> mentions = new ArrayList<>();
    private final List<List<Names.Name>> names = new ArrayList<>();
    private final Map<Person, Integer> counted = new HashMap<>();
    private final List<Person> inOrder = new ArrayList<>();
    private int countedPieces;

    Cast(Reading reading, List<Attribution> attributions) {
        for (int i = 0; i < reading.pieces().size(); i++) {
            boolean read = reading.piece(i).kind() != Segment.Kind.BOILERPLATE;
            names.add(read ? Names.of(reading.tokens(i)) : List.of());
        }
        Set<String> speakers = new LinkedHashSet<>();
        for (Attribution attribution : attributions) {
            if (attribution.speaker() != null) {
                speakers.add(attribution.speaker());
            }
        }
        collect(reading, speakers);
        for (int i = 0; i < reading.pieces().size(); i++) {
            mentions.add(mentions(reading.tokens(i), names.get(i)));
        }
    }

    private void collect(Reading reading, Set<String> speakers) {
        for (int i = 0; i < names.size(); i++) {
            for (Names.Name name : names.get(i)) {
                String words = reading.tokens(i).words(name.from(), name.to());
                boolean speaks = name.kind() == ValueKind.TERM
                        && speakers.contains(words)
                        && Gazetteer.of(words) == null
                        && !(name.from() == 0 && Words.isPlural(words.toLowerCase(Locale.ROOT)));
                if (name.kind() == ValueKind.PERSON || speaks) {
                    enter(words);
                }
            }
        }
        for (int i = 0; i < names.size(); i++) {
            for (Names.Name name : names.get(i)) {
                String words = reading.tokens(i).words(name.from(), name.to());
                Person person = find(words);
                if (person != null
                        && words.length() > person.name.length()
                        && name.kind() == ValueKind.TERM
                        && name.to() - name.from() <= 4) {
                    person.name = words;
                    byWord.putIfAbsent(firstWord(words), person);
                }
            }
        }
    }

    private void enter(String words) {
        Person person = find(words);
        if (person == null) {
            person = new Person(words);
        } else if (words.length() > person.name.length()) {
            person.name = words;
        }
        byWord.putIfAbsent(lastWord(words), person);
        byWord.putIfAbsent(firstWord(words), person);
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    private @Nullable Person find(String words) {
        Person person = byWord.get(lastWord(words));
        return person == null ? byWord.get(firstWord(words)) : person;
    }

    private List<Mention> mentions(Tokens tokens, List<Names.Name> here) {
        List<Mention> found = new ArrayList<>();
        for (Names.Name name : here) {
            boolean person = name.kind() == ValueKind.PERSON || name.kind() == ValueKind.TERM;
            Person known = person ? find(tokens.words(name.from(), name.to())) : null;
            if (known != null) {
                found.add(new Mention(tokens.at(name.from()).from(), known));
            }
        }
        return found;
    }

    List<Names.Name> names(int piece) {
        return names.get(piece);
    }

    /** Whether a person is named between two offsets of a segment. */
    boolean namesSomebody(int piece, int from, int to) {
        for (Mention mention : mentions.get(piece)) {
            if (mention.offset >= from && mention.offset < to) {
                return true;
            }
        }
        return false;
    }

    /** The full name of somebody who is called by a part of it; null when nobody is. */
    @Nullable
    String fullName(String words) {
        Person person = words.isEmpty() ? null : find(words);
        return person == null || !person.name.contains(words) ? null : person.name;
    }

    /** Whom "he" or "she" at an offset means: who was named before, the subject of the last sentence first. */
    @Nullable
    Meant single(int piece, int offset) {
        Set<Person> before = new LinkedHashSet<>();
        for (Mention mention : mentions.get(piece)) {
            if (mention.offset < offset) {
                before.add(mention.person);
            }
        }
        if (!before.isEmpty()) {
            return new Meant(before.iterator().next().name, before.size() == 1);
        }
        Set<Person> recent = new LinkedHashSet<>();
        for (int back = piece - 1; back >= Math.max(0, piece - REMEMBERED); back--) {
            for (Mention mention : mentions.get(back)) {
                recent.add(mention.person);
            }
        }
        return recent.isEmpty() ? null : new Meant(recent.iterator().next().name, recent.size() == 1);
    }

    /** Whom "the latter" means: who was named last in the sentence; null when nobody was. */
    @Nullable
    Meant latest(int piece, int offset) {
        Person last = null;
        for (Mention mention : mentions.get(piece)) {
            last = mention.offset < offset ? mention.person : last;
        }
        return last == null ? null : new Meant(last.name, true);
    }

    /** Whom "the two" means: the two people named so far. */
    @Nullable
    Meant pair(int piece, int offset) {
        countUpTo(piece);
        Map<Person, Integer> count = new HashMap<>(counted);
        List<Person> order = new ArrayList<>(inOrder);
        for (Mention mention : mentions.get(piece)) {
            if (mention.offset < offset && count.merge(mention.person, 1, Integer::sum) == 1) {
                order.add(mention.person);
            }
        }
        if (order.size() < 2) {
            return null;
        }
        boolean certain = order.size() == 2;
        if (!certain) {
            order.sort((a, b) -> count.getOrDefault(b, 0) - count.getOrDefault(a, 0));
        }
        return new Meant(order.get(0).name + " and " + order.get(1).name, certain);
    }

    /** Counts who is named in the segments before one; segments are asked for in order, so that each is counted once. */
    private void countUpTo(int piece) {
        if (piece < countedPieces) {
            counted.clear();
            inOrder.clear();
            countedPieces = 0;
        }
        for (; countedPieces < piece; countedPieces++) {
            for (Mention mention : mentions.get(countedPieces)) {
                if (counted.merge(mention.person, 1, Integer::sum) == 1) {
                    inOrder.add(mention.person);
                }
            }
        }
    }
}

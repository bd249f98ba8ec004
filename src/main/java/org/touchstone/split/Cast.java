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
    /** A person by the fullest name that the article gives. */
    static final class Person {
        private String name;
        private Gender gender = Gender.UNKNOWN;

        Person(String name) {
            this.name = name;
        }

        Gender gender() {
            return gender;
        }

        String name() {
            return name;
        }
    }

    /** Whom words mean, and whether the article leaves no choice. */
    record Meant(String name, boolean certain) {}

    /**
     * Somebody named at an offset.
     *
     * @param quoted whether in words that somebody else says
     */
    record Mention(int offset, Person person, boolean quoted) {}

    private final Map<String, Person> byWord = new HashMap<>();
    private final List<List<Mention>> mentions = new ArrayList<>();
    private final List<List<Names.Name>> names = new ArrayList<>();
    private final Reading reading;
    private final Antecedents antecedents;
    private final Topics topics;

    Cast(Reading reading, Headlines headlines, List<Attribution> attributions) {
        this.reading = reading;
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
        collect(headlines, speakers);
        for (int i = 0; i < reading.pieces().size(); i++) {
            mentions.add(mentions(reading.tokens(i), names.get(i)));
        }
        this.antecedents = new Antecedents(reading, this, attributions);
        this.topics = new Topics(reading, headlines);
    }

    private void collect(Headlines headlines, Set<String> speakers) {
        for (int i = 0; i < names.size(); i++) {
            if (headlines.is(i)) {
                continue;
            }
            for (Names.Name name : names.get(i)) {
                String words = words(i, name);
                boolean speaks = speakers.contains(words)
                        && !(name.from() == 0 && Words.isPlural(words.toLowerCase(Locale.ROOT)));
                boolean given = words.indexOf(' ') > 0 && Gender.ofName(firstWord(words)) != Gender.UNKNOWN;
                boolean term = name.kind() == ValueKind.TERM && (speaks || given) && isPersonal(words);
                if (name.kind() == ValueKind.PERSON || term) {
                    enter(words, title(reading.tokens(i), name.from()));
                }
            }
        }
        for (int i = 0; i < names.size(); i++) {
            for (Names.Name name : names.get(i)) {
                String words = words(i, name);
                Person person = headlines.is(i) ? null : find(words);
                if (person == null) {
                    continue;
                }
                boolean fuller = words.length() > person.name.length()
                        && name.kind() == ValueKind.TERM
                        && name.to() - name.from() <= 4;
                boolean sameFamily = fuller && lastWord(words).equals(lastWord(person.name));
                if (sameFamily || fuller && person.name.indexOf(' ') < 0 && isPersonal(words)) {
                    person.name = words;
                    person.gender = person.gender == Gender.UNKNOWN ? Gender.ofName(firstWord(words)) : person.gender;
                    byWord.putIfAbsent(firstWord(words), person);
                }
            }
        }
    }

    /** The words of a name, without an article before it. */
    private String words(int piece, Names.Name name) {
        Tokens tokens = reading.tokens(piece);
        int from = tokens.at(name.from()).is("the") && name.to() - name.from() > 1 ? name.from() + 1 : name.from();
        return tokens.words(from, name.to());
    }

    /** Whether it may be a person's: no abbreviation, no well-known place or firm. */
    private static boolean isPersonal(String words) {
        String first = firstWord(words);
        return Gazetteer.of(words) == null
                && Gazetteer.of(first) == null
                && words.chars().anyMatch(Character::isLowerCase)
                && words.indexOf("--") < 0
                && words.split(" ").length <= 4;
    }

    private static Gender title(Tokens tokens, int name) {
        int before = tokens.at(name - 1).is(".") ? name - 2 : name - 1;
        return Gender.ofTitle(tokens.at(before).lower());
    }

    private void enter(String words, Gender title) {
        Person person = find(words);
        if (person == null) {
            person = new Person(words);
        } else if (words.length() > person.name.length() && lastWord(words).equals(lastWord(person.name))) {
            person.name = words;
        }
        if (person.gender == Gender.UNKNOWN) {
            person.gender = title != Gender.UNKNOWN ? title : Gender.ofName(firstWord(words));
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

    /** Somebody by their family name or another part of their name; null when nobody is called so. */
    @Nullable
    Person find(String words) {
        Person person = byWord.get(lastWord(words));
        return person == null ? byWord.get(firstWord(words)) : person;
    }

    private List<Mention> mentions(Tokens tokens, List<Names.Name> here) {
        List<Mention> found = new ArrayList<>();
        for (Names.Name name : here) {
            boolean person = name.kind() == ValueKind.PERSON || name.kind() == ValueKind.TERM;
            Person known = person ? find(tokens.words(name.from(), name.to())) : null;
            if (known != null) {
                int offset = tokens.at(name.from()).from();
                found.add(new Mention(offset, known, reading.quotedAt(offset) != null));
            }
        }
        return found;
    }

    List<Mention> mentioned(int piece) {
        return mentions.get(piece);
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

    /** Whom "he" or "she" at an offset means; null where the article leaves it open. */
    @Nullable
    Meant single(int piece, int offset, String pronoun) {
        return antecedents.single(piece, offset, Gender.ofPronoun(pronoun));
    }

    /** Whom "he said" means. */
    @Nullable
    Meant speaker(int piece, int offset, String pronoun) {
        return antecedents.speaker(piece, offset, Gender.ofPronoun(pronoun));
    }

    /** Whom "the two" means; null where it may be others. */
    @Nullable
    Meant pair(int piece, int offset) {
        return antecedents.pair(piece, offset);
    }

    /** Whom "they" at a token of a segment means; null where it may be others. */
    @Nullable
    String several(int piece, int pronoun) {
        return topics.several(piece, pronoun);
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
}

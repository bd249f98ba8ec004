package org.touchstone.split;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.split.Cast.Meant;
import org.touchstone.split.Cast.Mention;
import org.touchstone.split.Cast.Person;

/**
 * Whom a pronoun means. Somebody is named only where nobody else of that gender and number was spoken of; a pronoun that stays says less
 * than a wrong name.
 */
final class Antecedents {
    private static final int REMEMBERED = 3;
    private static final int SPEECH_REMEMBERED = 5;
    private static final int PAIR_REMEMBERED = 20;
    /** After the comma of "For all his wit, the mayor". */
    private static final int SUBJECT_WITHIN = 4;

    private final Reading reading;
    private final Cast cast;
    private final List<Attribution> attributions;

    Antecedents(Reading reading, Cast cast, List<Attribution> attributions) {
        this.reading = reading;
        this.cast = cast;
        this.attributions = attributions;
    }

    /** Whom "he" or "her" at an offset means; null where it may be several, or somebody without a name. */
    @Nullable
    Meant single(int piece, int offset, Gender gender) {
        Person following = following(piece, offset, gender);
        if (following != null) {
            return new Meant(following.name(), false);
        }
        Set<Person> here = people(piece, offset, gender);
        if (isOpen(piece, offset, gender) || here.size() > 1 || namesAnother(piece, offset)) {
            return null;
        }
        Set<Person> before = new LinkedHashSet<>();
        int back = piece - 1;
        for (; back >= Math.max(0, piece - REMEMBERED) && (before.isEmpty() || !here.isEmpty()); back--) {
            before.addAll(people(back, Integer.MAX_VALUE, gender));
            if (here.isEmpty() && before.isEmpty() && isOpen(back, Integer.MAX_VALUE, gender)) {
                return null;
            }
        }
        before.removeAll(after(piece, offset));
        if (!here.isEmpty()) {
            before.addAll(here);
            return new Meant(here.iterator().next().name(), before.size() == 1);
        }
        boolean open = before.size() != 1 || isOpen(back + 1, Integer.MAX_VALUE, gender);
        return open ? null : new Meant(before.iterator().next().name(), isAlone(piece, back + 1, gender));
    }

    /** "He blasted Varga": not Varga. */
    private Set<Person> after(int piece, int offset) {
        Set<Person> people = new LinkedHashSet<>();
        for (Mention mention : cast.mentioned(piece)) {
            if (mention.offset() > offset && !mention.quoted()) {
                people.add(mention.person());
            }
        }
        return people;
    }

    /** Whether a segment and those before it, as far as one remembers, speak of one person of the gender. */
    private boolean isAlone(int piece, int found, Gender gender) {
        Set<Person> all = new LinkedHashSet<>();
        for (int at = found; at >= Math.max(0, piece - REMEMBERED); at--) {
            all.addAll(people(at, Integer.MAX_VALUE, gender));
        }
        return all.size() == 1;
    }

    /** "For all his wit, the mayor lost": a pronoun in the phrase that opens a sentence means whom the sentence is about. */
    private @Nullable Person following(int piece, int offset, Gender gender) {
        Tokens tokens = reading.tokens(piece);
        int pronoun = tokens.indexAt(offset);
        String first = tokens.at(0).lower();
        if (pronoun == 0 || !Words.PREPOSITIONS.contains(first) && !Words.CONJUNCTIONS.contains(first)) {
            return null;
        }
        for (Mention mention : cast.mentioned(piece)) {
            int name = tokens.indexAt(mention.offset());
            if (mention.offset() < offset) {
                return null;
            }
            if (mention.quoted() || !mention.person().gender().agrees(gender)) {
                continue;
            }
            boolean comma = false;
            for (int at = name - 1; at > pronoun && name - at <= SUBJECT_WITHIN; at--) {
                comma |= tokens.at(at).is(",");
            }
            return comma ? mention.person() : null;
        }
        return null;
    }

    private Set<Person> people(int piece, int before, Gender gender) {
        Set<Person> people = new LinkedHashSet<>();
        for (Mention mention : cast.mentioned(piece)) {
            if (mention.offset() < before
                    && !mention.quoted()
                    && mention.person().gender().agrees(gender)) {
                people.add(mention.person());
            }
        }
        return people;
    }

    /** Whether somebody else may be meant: "a woman", "his son", or a name of which nothing more is known. */
    private boolean isOpen(int piece, int before, Gender gender) {
        Tokens tokens = reading.tokens(piece);
        for (int at = 0; at < tokens.size() && tokens.at(at).from() < before; at++) {
            Gender noun =
                    tokens.at(at).isLowerWord() ? Gender.ofNoun(tokens.at(at).lower()) : Gender.UNKNOWN;
            if (noun != Gender.UNKNOWN
                    && noun == gender
                    && reading.quotedAt(tokens.at(at).from()) == null) {
                return true;
            }
        }
        for (Names.Name name : cast.names(piece)) {
            int offset = tokens.at(name.from()).from();
            boolean acts = tokens.at(name.to()).is("'s") || Verbs.isFinite(tokens, name.to());
            boolean group = name.to() - name.from() == 1
                    && Words.isPlural(tokens.at(name.from()).lower());
            if (offset < before
                    && !group
                    && name.kind() == ValueKind.TERM
                    && acts
                    && reading.quotedAt(offset) == null
                    && cast.find(tokens.words(name.from(), name.to())) == null) {
                return true;
            }
        }
        return false;
    }

    /** "Lund had warned Berg that she": of Berg nothing more is known, and it may be her. */
    private boolean namesAnother(int piece, int before) {
        Tokens tokens = reading.tokens(piece);
        for (Names.Name name : cast.names(piece)) {
            int offset = tokens.at(name.from()).from();
            String words = tokens.words(name.from(), name.to());
            boolean somebody = name.kind() == ValueKind.TERM && words.chars().anyMatch(Character::isLowerCase);
            if (offset < before && somebody && reading.quotedAt(offset) == null && cast.find(words) == null) {
                return true;
            }
        }
        return false;
    }

    /** Whom "he said" means: who spoke last, unless somebody else was spoken of since. */
    @Nullable
    Meant speaker(int piece, int offset, Gender gender) {
        Meant here = people(piece, offset, gender).isEmpty() ? null : single(piece, offset, gender);
        if (here != null) {
            return here;
        }
        int start = reading.piece(piece).at().from();
        Person last = lastSpeaker(piece, start, gender);
        return last == null ? single(piece, start, gender) : new Meant(last.name(), false);
    }

    private @Nullable Person lastSpeaker(int piece, int offset, Gender gender) {
        Person last = null;
        int spoken = -1;
        for (int i = firstFrom(offset) - 1; i >= 0 && last == null; i--) {
            Attribution attribution = attributions.get(i);
            Stretch cue = attribution.cue();
            int at = reading.pieceAt(attribution.content().from());
            if (piece - at > SPEECH_REMEMBERED) {
                return null;
            }
            if (cue == null || attribution.speaker() == null || cue.from() >= offset) {
                continue;
            }
            Person speaker = cast.find(name(attribution.speaker()));
            if (speaker != null && speaker.gender().agrees(gender)) {
                last = speaker;
                spoken = reading.pieceAt(cue.from());
            }
        }
        if (last == null || piece - spoken > SPEECH_REMEMBERED) {
            return null;
        }
        for (int since = spoken + 1; since < piece; since++) {
            Set<Person> others = people(since, Integer.MAX_VALUE, gender);
            others.remove(last);
            if (!others.isEmpty() || isOpen(since, Integer.MAX_VALUE, gender)) {
                return null;
            }
        }
        return last;
    }

    /** Index of the first attribution whose content begins at an offset or after it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = attributions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (attributions.get(middle).content().from() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** "Tove Lund, the mayor": the part before the comma. */
    private static String name(String speaker) {
        int end = speaker.indexOf(',') > 0 ? speaker.indexOf(',') : speaker.length();
        return speaker.substring(0, end);
    }

    /** The two people named nearest before, where they are two. */
    @Nullable
    Meant pair(int piece, int offset) {
        Set<Person> people = people(piece, offset, Gender.UNKNOWN);
        int back = piece - 1;
        for (; back >= Math.max(0, piece - PAIR_REMEMBERED) && people.size() < 2; back--) {
            people.addAll(people(back, Integer.MAX_VALUE, Gender.UNKNOWN));
        }
        if (people.size() != 2) {
            return null;
        }
        List<Person> inOrder = new ArrayList<>();
        for (int at = Math.max(0, piece - PAIR_REMEMBERED); at <= piece; at++) {
            for (Person person : people(at, at == piece ? offset : Integer.MAX_VALUE, Gender.UNKNOWN)) {
                if (!inOrder.contains(person)) {
                    inOrder.add(person);
                }
            }
        }
        boolean certain = inOrder.size() == 2;
        inOrder.retainAll(people);
        return new Meant(inOrder.get(0).name() + " and " + inOrder.get(1).name(), certain);
    }
}

package org.touchstone.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds names in the tokens of a sentence: runs of capitals, sorted by what stands in and around them. */
final class Names {
    private static final Set<String> OPENINGS =
            Set.of("\"", "\u201C", "\u2018", "\u00AB", "(", ":", "\u2013", "\u2014");
    private static final int LONGEST = 7;
    private static final Set<String> ROLES = WordSet.of(
            "president vice-president premier chancellor minister secretary senator sen rep representative governor gov mayor king queen prince princess pope bishop archbishop rabbi imam",
            "general gen colonel col captain capt lieutenant sergeant marshal admiral commander officer judge justice attorney prosecutor sheriff chief director chairman chairwoman chair",
            "ceo founder professor prof dr doctor mr mrs ms miss sir dame lord lady baroness baron count leader spokesman spokeswoman spokesperson ambassador envoy coach manager striker",
            "actor actress singer author writer journalist reporter analyst economist scientist researcher lawyer councillor congressman congresswoman candidate nominee dictator tyrant deputy commissioner"
                    + " executive interviewer goalkeeper defender midfielder");
    /** Of what a role is, before it: "Prime Minister", "Vice President". */
    private static final Set<String> OF_A_ROLE = WordSet.of(
            "prime vice first second foreign finance defence defense interior health education home justice trade energy assistant");

    private static final Set<String> ORGANISATION_WORDS = WordSet.of(
            "department ministry university college school institute council committee commission agency bureau authority office court party union association federation league club",
            "company corporation corp inc ltd plc group bank fund foundation trust hospital church army navy force forces police guard corps fleet parliament congress senate assembly",
            "times post journal news herald tribune guardian telegraph magazine press media television tv radio network airlines airways motors energy oil gas steel holdings",
            "industries systems technologies organisation organization centre center museum society board service services administration government cabinet");
    private static final Set<String> PLACE_WORDS = WordSet.of(
            "city town village county province state island islands mountain mountains mount river lake sea ocean bay gulf valley desert street road avenue square bridge tunnel harbour harbor",
            "port airport station cosmodrome park forest region district peninsula strait coast border beach palace castle tower stadium");
    private static final Set<String> OCCASION_WORDS = WordSet.of(
            "war summit olympics games cup championship conference festival election elections revolution crisis accord agreement treaty congress prize award day");
    private static final Set<String> CALENDAR = WordSet.of(
            "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december");
    private static final Set<String> LINKS =
            Set.of("of", "the", "de", "la", "van", "von", "der", "den", "bin", "al", "du", "di", "da", "for", "on");

    private Names() {}

    /** A name: its first token, the one after its last, and what it names. */
    record Name(int from, int to, ValueKind kind) {}

    static List<Name> of(Tokens tokens) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = end(tokens, at);
            if (end > at) {
                Name name = name(tokens, at, end);
                if (name != null) {
                    names.add(name);
                }
                at = end;
            } else {
                at++;
            }
        }
        return names;
    }

    private static boolean isNamePart(Token token) {
        return token.isWord()
                && token.isCapital()
                && !CALENDAR.contains(token.lower())
                && !token.is("i")
                && !token.lower().startsWith("i'");
    }

    private static int end(Tokens tokens, int from) {
        if (!isNamePart(tokens.at(from)) || opensASentence(tokens, from) && isCommonStart(tokens.at(from))) {
            return from;
        }
        int at = from + 1;
        while (at < tokens.size() && at - from < LONGEST) {
            Token token = tokens.at(at);
            boolean stop = token.is(".")
                    && tokens.at(at - 1).text().length() <= 3
                    && token.follows(tokens.at(at - 1))
                    && isNamePart(tokens.at(at + 1));
            boolean link = LINKS.contains(token.lower())
                    && !token.isCapital()
                    && isNamePart(tokens.at(at + 1))
                    && !token.is("on")
                    && !token.is("for")
                    && !(token.is("the") && !tokens.at(at - 1).is("of"));
            if (!isNamePart(token) && !stop && !link) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Its capital may be that of a sentence, or of one in quotation marks. */
    private static boolean opensASentence(Tokens tokens, int at) {
        boolean numbered = at == 2 && tokens.at(0).isNumber() && tokens.at(1).is(".");
        boolean symbol = at == 1 && Character.getType(tokens.at(0).text().codePointAt(0)) == Character.OTHER_SYMBOL;
        return at == 0
                || numbered
                || symbol
                || OPENINGS.contains(tokens.at(at - 1).text());
    }

    private static boolean isCommonStart(Token token) {
        String word = token.lower();
        return Words.DETERMINERS.contains(word)
                || Words.PREPOSITIONS.contains(word)
                || Words.CONJUNCTIONS.contains(word)
                || Words.PRONOUNS.contains(word)
                || Words.AUXILIARIES.contains(word)
                || Words.ADVERBS.contains(word)
                || word.endsWith("ly")
                || word.endsWith("ing") && word.length() > 5;
    }

    private static @Nullable Name name(Tokens tokens, int from, int to) {
        int first = from;
        boolean role = false;
        while (first < to
                && (ROLES.contains(tokens.at(first).lower())
                        || OF_A_ROLE.contains(tokens.at(first).lower())
                                && ROLES.contains(tokens.at(first + 1).lower())
                        || tokens.at(first).is(".")
                        || Gazetteer.of(tokens.at(first).text()) == Gazetteer.Kind.PEOPLE)) {
            role |= ROLES.contains(tokens.at(first).lower());
            first++;
        }
        if (first == to) {
            return null;
        }
        return new Name(first, to, kind(tokens, first, to, role));
    }

    private static ValueKind kind(Tokens tokens, int from, int to, boolean role) {
        String words = tokens.words(from, to);
        Gazetteer.Kind known = Gazetteer.of(words);
        if (known != null) {
            return known == Gazetteer.Kind.PLACE
                    ? ValueKind.PLACE
                    : known == Gazetteer.Kind.ORGANISATION ? ValueKind.ORGANISATION : ValueKind.TERM;
        }
        String last = tokens.at(to - 1).lower();
        if (role || ROLES.contains(tokens.at(from - 1).lower())) {
            return ValueKind.PERSON;
        }
        if (OCCASION_WORDS.contains(last) && to - from > 1) {
            return ValueKind.OCCASION;
        }
        if (PLACE_WORDS.contains(last) && to - from > 1
                || PLACE_WORDS.contains(tokens.at(from).lower())) {
            return ValueKind.PLACE;
        }
        for (int at = from; at < to; at++) {
            if (ORGANISATION_WORDS.contains(tokens.at(at).lower())) {
                return ValueKind.ORGANISATION;
            }
        }
        boolean acronym = words.length() >= 2
                && words.length() <= 6
                && words.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
        if (acronym) {
            return ValueKind.ORGANISATION;
        }
        return isAge(tokens, to) ? ValueKind.PERSON : ValueKind.TERM;
    }

    private static boolean isAge(Tokens tokens, int at) {
        return tokens.at(at).is(",")
                && tokens.at(at + 1).isNumber()
                && tokens.at(at + 1).text().length() <= 2
                && tokens.at(at + 2).is(",");
    }

    /** "March", "Monday". */
    static boolean isCalendar(String lower) {
        return CALENDAR.contains(lower);
    }

    static boolean isRole(String lower) {
        return ROLES.contains(lower);
    }
}

package org.touchstone.split;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells numbers that only name something from those that measure or count. */
final class NumberNames {
    /** Words after which a number is a name or a place in a list. */
    private static final Set<String> LABELS = WordSet.of(
            "no nos number article section chapter page pages figure table act rule room gate flight route highway interstate channel version level phase step part episode "
                    + "season volume issue title grade tier type model apartment suite day week group pillar unit order question bus line track ward division exit");

    private static final Set<String> GERMAN_LABELS = WordSet.of(
            "nummer artikel paragraf paragraph absatz kapitel seite platz linie gleis zimmer raum halle tor formel stufe klasse gruppe teil band folge staffel version typ"
                    + " modell flug ziffer rang");

    private static final Set<String> ZONES = Set.of("GMT", "UTC", "EST", "EDT", "PST", "PDT", "BST", "CET", "ET", "PT");
    private static final Set<String> INDEXES =
            WordSet.of("p s&p asx ftse nasdaq cac dax nikkei russell stoxx topix fortune csi sensex");
    private static final Set<String> BEFORE_PRONOUN_ONE = WordSet.of("no any every each this that the another which");
    private static final Set<String> SPENT = Set.of("lasted", "lasts", "took", "takes", "for", "within", "every");
    private static final Set<String> VAGUE_ONES = WordSet.of("day thing another way time");

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+");

    private final Tokens tokens;

    NumberNames(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Scores, labels, parts of names, telephone numbers, clock times. */
    boolean isNoQuantity(int at, Numbers.Amount amount) {
        Token before = tokens.at(amount.from() - 1);
        Token after = tokens.at(amount.next());
        boolean digits = tokens.at(at).isNumber();
        if (amount.currency() != null) {
            return false;
        }
        if (digits && isListMark(at)) {
            return true;
        }
        if (digits
                && (isGluedName(amount.next(), after)
                        || ZONES.contains(after.text())
                        || INDEXES.contains(before.lower())
                        || isPadded(tokens.at(at).text()))) {
            return true;
        }
        if (after.is(":")
                        && after.follows(tokens.at(amount.next() - 1))
                        && tokens.at(amount.next() + 1).isNumber()
                || before.is(":")
                        && before.follows(tokens.at(at - 2))
                        && tokens.at(at - 2).isNumber()) {
            return true;
        }
        if (digits
                && (Numbers.isOrdinalEnd(after)
                                && after.follows(tokens.at(amount.next() - 1))
                                && !Stones.isGlued(tokens, amount.next(), amount.value())
                        || before.is("/")
                        || after.is("/") && tokens.at(amount.next() + 1).isNumber())) {
            return true;
        }
        if (isScore(amount) || digits && isOnAShirt(at, amount)) {
            return true;
        }
        return !hasUnit(amount.next()) && isLabelled(at, amount, before, after);
    }

    /** "1." or "2)" before what the item of a list says. */
    private boolean isListMark(int at) {
        Token mark = tokens.at(at + 1);
        return at == 0
                && tokens.at(at).text().length() <= 2
                && (mark.is(".") || mark.is(")"))
                && mark.follows(tokens.at(at))
                && tokens.size() > 2
                && !tokens.at(at + 2).follows(mark);
    }

    /** "49ers", "777F": letters at once after the digits that are no unit. */
    private boolean isGluedName(int next, Token after) {
        boolean glued = after.isWord() && after.follows(tokens.at(next - 1));
        if (glued && after.is("s")) {
            return !isSeconds(next);
        }
        return glued
                && !after.text().equals("G")
                && !after.is("x")
                && Units.at(tokens, next) == null
                && !Numbers.isOrdinalEnd(after);
    }

    /** The "s" of "9.8s" and "in 45s"; "the 60s" and "747s" measure nothing. */
    private boolean isSeconds(int s) {
        boolean decimal = tokens.at(s - 1).text().indexOf('.') > 0;
        boolean led =
                SPENT.contains(tokens.at(s - 2).lower()) && tokens.at(s - 2).isLowerWord();
        return decimal || led;
    }

    private static boolean isPadded(String digits) {
        return digits.length() > 1 && digits.charAt(0) == '0' && Character.isDigit(digits.charAt(1));
    }

    private boolean hasUnit(int at) {
        int from = tokens.at(at).is("-") ? at + 1 : at;
        return Units.at(tokens, from) != null;
    }

    /** "Holt (4) scored": too young for an age. */
    private boolean isOnAShirt(int at, Numbers.Amount amount) {
        boolean bare = tokens.at(at - 1).is("(") && tokens.at(amount.next()).is(")");
        Token name = tokens.at(at - 2);
        return bare && name.isWord() && name.isCapital() && !Ages.is(tokens, at, amount);
    }

    private boolean isScore(Numbers.Amount amount) {
        BigDecimal upper = amount.upper();
        if (amount.hyphen() && upper != null && amount.value().compareTo(upper) >= 0) {
            return true;
        }
        return amount.hyphen()
                && upper != null
                && !hasUnit(amount.next())
                && CountedNoun.after(tokens, amount.next(), upper) == null;
    }

    private boolean isLabelled(int at, Numbers.Amount amount, Token before, Token after) {
        if (before.is("#")
                || before.isWord() && LABELS.contains(before.lower())
                || tokens.isGerman() && (GERMAN_LABELS.contains(before.lower()) || isGermanOrdinal(amount.next()))) {
            return true;
        }
        if (before.is(".") && LABELS.contains(tokens.at(amount.from() - 2).lower())) {
            return true;
        }
        boolean one = tokens.at(at).is("one");
        if (one) {
            return isPronoun(at);
        }
        Token self = tokens.at(at);
        if (self.isWord() && self.isCapital() && at > 0 && before.isCapital() && before.isWord()) {
            return true;
        }
        CountedNoun.Found noun = CountedNoun.after(tokens, amount.next(), amount.value());
        if (tokens.isEnglish()
                && self.isNumber()
                && !isGrouped(self)
                && after.isWord()
                && after.isCapital()
                && noun != null
                && !Words.isPlural(tokens.at(noun.next() - 1).lower())) {
            return true;
        }
        boolean name = before.isWord()
                && isName(before)
                && amount.from() > 1
                && !Words.PREPOSITIONS.contains(before.lower())
                && !Words.VERBS.contains(before.lower());
        boolean plural =
                noun != null && (tokens.isGerman() ? tokens.at(noun.next() - 1).isCapital() : after.isLowerWord());
        return name
                && !plural
                && !after.is("%")
                && tokens.at(at).isNumber()
                && amount.value().compareTo(BigDecimal.valueOf(3000)) < 0;
    }

    /** "1. Liga": a stop inside the sentence. */
    private boolean isGermanOrdinal(int stop) {
        return tokens.at(stop).is(".")
                && tokens.at(stop).follows(tokens.at(stop - 1))
                && tokens.at(stop - 1).isNumber()
                && tokens.at(stop + 1).isWord();
    }

    /** "14,300": nobody names a thing so. */
    private static boolean isGrouped(Token number) {
        return GROUPED.matcher(number.text()).matches();
    }

    /** A capital somewhere: "Boeing", "iPhone". */
    private static boolean isName(Token token) {
        return token.text().chars().anyMatch(Character::isUpperCase);
    }

    private boolean isPronoun(int at) {
        Token after = tokens.at(at + 1);
        Token before = tokens.at(at - 1);
        if (BEFORE_PRONOUN_ONE.contains(before.lower())
                || before.is("-")
                || after.is("-") && !tokens.at(at + 2).isNumber() && Units.at(tokens, at + 2) == null) {
            return true;
        }
        if (after.is("of")) {
            return CountedNoun.after(tokens, at + 1, BigDecimal.ONE) == null;
        }
        boolean noun = after.isLowerWord() && !Words.endsNounPhrase(after);
        return !noun || VAGUE_ONES.contains(after.lower());
    }
}

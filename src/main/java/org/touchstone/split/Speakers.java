package org.touchstone.split;

import java.util.Set;

/** Tells which words can be somebody who says something, and where the name ends. */
final class Speakers {
    private static final Set<String> NOBODY =
            Set.of("something", "everything", "anything", "nothing", "no", "all", "whatever");

    private Speakers() {}

    /** Whether a phrase can be somebody: "something", "no", "10" and "Kelly asked him" say nothing. */
    static boolean canBe(Tokens tokens, Subjects.Phrase phrase) {
        if (NOBODY.contains(tokens.at(phrase.from()).lower())
                || !tokens.at(phrase.from()).isWord() && phrase.to() - phrase.from() == 1) {
            return false;
        }
        for (int at = phrase.from(); at < phrase.to() && !isRelative(tokens.at(at)); at++) {
            Token object = tokens.at(at + 1);
            boolean active = Words.DETERMINERS.contains(object.lower()) || Words.PRONOUNS.contains(object.lower());
            if (active && at + 1 < phrase.to() && Verbs.isFinite(tokens, at)) {
                return false;
            }
        }
        return true;
    }

    /** In "those who chose her" it is no speaker who chooses. */
    private static boolean isRelative(Token token) {
        return Words.RELATIVES.contains(token.lower()) || token.is("that");
    }

    /** "the party | on Tuesday", "Mira Lund |, speaking in Sund,": when and where are no part of who. */
    static int nameEnd(Tokens tokens, Subjects.Phrase source) {
        int last = source.to();
        for (int at = source.from() + 1; at + 1 < last; at++) {
            boolean aside = tokens.at(at).is(",")
                    && (Verbs.isPresentParticiple(tokens.at(at + 1))
                            || tokens.at(at + 1).is("who")
                            || tokens.at(at + 1).is("which")
                            || tokens.at(at + 1).is("asked"));
            boolean day = tokens.at(at).is("on")
                    && Words.WEEKDAYS.contains(tokens.at(at + 1).lower());
            if (aside || day) {
                return at;
            }
        }
        return Words.WEEKDAYS.contains(tokens.at(last - 1).lower()) && last - source.from() > 1 ? last - 1 : last;
    }
}

package org.touchstone.split;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts from a subject what is none of it, in German, French, Spanish, Portuguese, Italian and Dutch: when, where, and auxiliaries. */
final class ForeignSubjects {
    private static final Set<String> AUXILIARIES = WordSet.of(
            "hat habe hatte haben a ont avait avaient ha han hab\u00EDa hab\u00EDan tem t\u00EAm tinha hanno aveva avevano heeft hebben had");
    private static final Set<String> STOPS = WordSet.of(
            "am im nach vor bei gegen\u00FCber w\u00E4hrend heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag dass",
            "\u00E0 au aux dans lors apr\u00E8s avant pendant devant hier aujourd' ce lundi mardi mercredi jeudi vendredi samedi dimanche que",
            "durante tras ante ayer hoy en este esta lunes martes mi\u00E9rcoles jueves viernes s\u00E1bado domingo",
            "na no em ao ap\u00F3s antes ontem hoje nesta neste segunda-feira ter\u00E7a-feira quarta-feira quinta-feira sexta-feira",
            "nel nella dopo prima ieri oggi al alla ai luned\u00EC marted\u00EC mercoled\u00EC gioved\u00EC venerd\u00EC sabato domenica che",
            "op tijdens tegen tegenover gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag dat");
    private static final Set<String> ARTICLES = Set.of("el", "le", "o", "il", "on");

    private ForeignSubjects() {}

    static Subjects.@Nullable Phrase trimmed(Tokens tokens, Subjects.@Nullable Phrase subject) {
        if (subject == null || tokens.isEnglish()) {
            return subject;
        }
        int end = subject.to();
        for (int at = subject.from() + 1; at < end; at++) {
            if (STOPS.contains(tokens.at(at).lower())) {
                end = at;
            }
        }
        while (end > subject.from()
                && (AUXILIARIES.contains(tokens.at(end - 1).lower()) || endsWithArticle(tokens, subject, end))) {
            end--;
        }
        return end > subject.from() ? new Subjects.Phrase(subject.from(), end) : null;
    }

    /** "Ana Ruiz el" of "Ana Ruiz el lunes". */
    private static boolean endsWithArticle(Tokens tokens, Subjects.Phrase subject, int end) {
        return end - subject.from() > 1 && ARTICLES.contains(tokens.at(end - 1).lower());
    }
}

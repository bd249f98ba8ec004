package org.touchstone.split;

/**
 * The tokens between which clauses are looked for.
 *
 * @param to index of the token after the last
 */
record ClauseRange(Reading reading, Tokens tokens, int to) {
    /** Whether a token stands in quotation marks. */
    boolean isQuoted(int at) {
        Quoted quoted = reading.quotedAt(tokens.at(at).from());
        return quoted != null;
    }

    /** Whether a token is a dash, and no hyphen. */
    boolean isDash(int at) {
        String text = tokens.at(at).text();
        return text.equals("\u2013")
                || text.equals("\u2014")
                || text.equals("-") && !tokens.at(at).follows(tokens.at(at - 1));
    }

    /** Whether what a verb tells of begins at this token. */
    boolean isSubjectAt(int at, int verb) {
        Subjects.Phrase subject = Subjects.before(tokens, verb, at);
        return subject != null && subject.from() == at;
    }

    /** The first verb with a tense before a comma or dash, outside quotation marks; -1 without one. */
    int firstFinite(int from) {
        for (int at = from; at < to && !tokens.at(at).is(",") && !isDash(at); at++) {
            if (Verbs.isFinite(tokens, at) && !isQuoted(at)) {
                return at;
            }
        }
        return -1;
    }
}

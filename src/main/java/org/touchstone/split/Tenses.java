package org.touchstone.split;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tense in which a date stands: that of the verb before it in its clause, of the verb after it where the date opens the
 * clause or none stands before, and of a word such as "until" where no verb tells. Read in English only.
 */
final class Tenses {
    private static final Set<String> LEADS =
            WordSet.of("on in by until till from for to at during this before since starting beginning effective");
    private static final Set<String> ENDS_AHEAD = Set.of("until", "till", "by", "starting", "beginning", "effective");
    private static final Set<String> DAY_PARTS =
            WordSet.of("early late later morning afternoon evening night next this the end of mid start");
    private static final Set<String> BOUNDARIES = WordSet.of(
            "; : ( ) \u201C \u201D \u2014 but while whereas although though because that which who whose where when");
    private static final Set<String> AFTER_COMMA = Set.of("and", "or", "so", "with");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "where");
    private static final Set<String> CAUSES = Set.of("after", "following", "despite");
    private static final Set<String> OVER = Set.of("since", "was", "were", "had");
    private static final int NEAR = 6;
    private static final int FARTHEST = 40;

    private final Tokens tokens;
    private final TenseWords words;
    private final int from;
    private final int next;
    /** Index of the preposition before the date, or of the date. */
    private final int lead;

    private Tenses(Tokens tokens, int from, int next) {
        this.tokens = tokens;
        this.from = from;
        this.next = next;
        int at = from;
        while (DAY_PARTS.contains(tokens.at(at - 1).lower())) {
            at--;
        }
        at = LEADS.contains(tokens.at(at - 1).lower()) ? at - 1 : at;
        boolean starting = at < from
                && (tokens.at(at - 1).is("starting") || tokens.at(at - 1).is("beginning"));
        this.lead = starting ? at - 1 : at;
        this.words = new TenseWords(tokens, lead);
    }

    /** The tense of the date from one token to before another. */
    static Tense of(Tokens tokens, int from, int next) {
        return tokens.isEnglish() ? new Tenses(tokens, from, next).read() : Tense.UNTOLD;
    }

    /** Whether "since", or "was", "were" or "had" a few words before it, says that a date is over. */
    static boolean isOverBefore(Tokens tokens, int from) {
        for (int at = Math.max(0, from - NEAR); at < from; at++) {
            if (OVER.contains(tokens.at(at).lower())) {
                return true;
            }
        }
        return false;
    }

    private Tense read() {
        Token first = tokens.at(lead);
        if (lead < from && first.is("since")) {
            return Tense.BACK;
        }
        if (tokens.match(from - 2, "ahead", "of") || tokens.match(from - 3, "ahead", "of", "the")) {
            return Tense.AHEAD;
        }
        if (tokens.at(next).is("'s") && CAUSES.contains(tokens.at(from - 1).lower())) {
            return Tense.UNTOLD;
        }
        boolean opens = lead == 0
                || isBoundary(lead - 1)
                || tokens.at(lead - 1).is(",")
                || tokens.at(lead - 1).is("and") && words.at(next, false) != null;
        Tense told = opens ? after() : before(true);
        told = told != null ? told : opens ? before(true) : after();
        told = told != null ? told : before(false);
        if (told == null || told == Tense.UNTOLD) {
            boolean held = told != null
                    || opens
                    || tokens.at(next).is("on")
                    || tokens.at(next).is("onwards");
            boolean on = lead < from && first.is("from") && held && !DateRanges.isLink(tokens.at(next));
            boolean ends = lead < from && ENDS_AHEAD.contains(first.lower());
            return on || ends ? Tense.AHEAD : Tense.UNTOLD;
        }
        return told;
    }

    /** What the nearest verb before the date tells; null without one. */
    private @Nullable Tense before(boolean inClause) {
        boolean infinitive = false;
        for (int at = lead - 1; at >= Math.max(0, lead - FARTHEST); at--) {
            if (inClause && isBoundary(at)) {
                break;
            }
            if (isCause(at)) {
                return Tense.UNTOLD;
            }
            Tense told = words.at(at, infinitive);
            if (told != null) {
                return told == Tense.UNTOLD && infinitive ? Tense.AHEAD : told;
            }
            infinitive |= words.isInfinitive(at);
        }
        return infinitive ? Tense.AHEAD : null;
    }

    /** "will be charged after a crash on Monday": what came before has no verb of its own. */
    private boolean isCause(int at) {
        boolean cause = CAUSES.contains(tokens.at(at).lower()) || tokens.match(at, "because", "of");
        return cause && at + 1 < from && tokens.at(at + 1).isWord();
    }

    /** What the nearest verb after it tells; null without one. */
    private @Nullable Tense after() {
        if (tokens.at(next).is("is")) {
            return Tense.AHEAD;
        }
        int at = next;
        while (at < Math.min(tokens.size(), next + FARTHEST)) {
            if (tokens.at(at).is(",") && RELATIVES.contains(tokens.at(at + 1).lower())) {
                at = afterRelative(at + 1);
                continue;
            }
            if (at > next && isBoundary(at)) {
                return null;
            }
            Tense told = words.at(at, false);
            if (told != null) {
                return told;
            }
            at++;
        }
        return null;
    }

    private int afterRelative(int at) {
        int end = at;
        while (end < tokens.size() && !tokens.at(end).is(",")) {
            end++;
        }
        return end + 1;
    }

    private boolean isBoundary(int at) {
        String word = tokens.at(at).lower();
        return BOUNDARIES.contains(word)
                || AFTER_COMMA.contains(word) && tokens.at(at - 1).is(",");
    }
}

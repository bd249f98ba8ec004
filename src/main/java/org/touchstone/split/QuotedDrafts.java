package org.touchstone.split;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the quotations of a sentence that may be claims: direct speech, and words in quotation marks inside the writer's own. */
final class QuotedDrafts {
    private static final int LEAST_WORDS = 3;
    private static final int NEAR = 7;
    /** Of a quotation inside of this one: "gone,’". */
    private static final Pattern TRAILING_COMMA = Pattern.compile(",([\u2019'\"])$");

    private static final Set<String> DENIALS = Set.of("never", "not", "denied", "denies", "without");

    private final DraftSheet sheet;
    private final Reading reading;
    private final Tokens tokens;
    private final Claimants claimants;
    private final List<Attribution> attributions;

    QuotedDrafts(DraftSheet sheet, Claimants claimants, List<Attribution> attributions) {
        this.sheet = sheet;
        this.reading = sheet.reading();
        this.tokens = sheet.tokens();
        this.claimants = claimants;
        this.attributions = attributions;
    }

    /** Direct speech inside this sentence: each stretch in quotation marks by itself. */
    void speeches() {
        for (Attribution attribution : attributions) {
            if (attribution.kind() != Quotation.Kind.DIRECT) {
                continue;
            }
            int index = reading.firstQuotedEndingAfter(sheet.piece().at().from());
            for (; index < reading.quoted().size(); index++) {
                Quoted quoted = reading.quoted().get(index);
                if (quoted.at().from() >= sheet.piece().at().to()) {
                    break;
                }
                if (attribution.content().contains(quoted.at())
                        || attribution.content().overlaps(quoted.at())) {
                    speech(quoted, attribution.speaker());
                }
            }
            sheet.take(attribution.frame());
        }
    }

    private void speech(Quoted quoted, @Nullable String speaker) {
        Stretch inner = quoted.inner(reading.text());
        int from = tokens.indexAt(inner.from());
        int to = sheet.lastWord(from, tokens.indexAt(inner.to()));
        sheet.take(new Stretch(quoted.at().from(), quoted.at().to()));
        if (to - from < 2 || Moods.asks(tokens, to) || reading.isEnglish() && Moods.orders(tokens, from)) {
            return;
        }
        quotation(from, to, speaker, true);
    }

    private void quotation(int from, int to, @Nullable String speaker, boolean main) {
        StandAlone statement = sheet.statement();
        String words = TRAILING_COMMA.matcher(tokens.words(from, to)).replaceFirst("$1");
        if (speaker != null) {
            claimants.speaker(statement, speaker);
            statement
                    .say(
                            to - from > LEAST_WORDS
                                    ? ": \u201C"
                                    : to - from == 1 ? " used the word \u201C" : " used the words \u201C")
                    .say(words)
                    .say("\u201D");
        } else {
            statement.say("\u201C").say(words).say("\u201D");
        }
        sheet.add(new Draft(
                sheet.index(),
                from,
                to,
                main,
                false,
                true,
                false,
                Gists.of(tokens, from, to, false),
                statement,
                claimants.claimant(speaker)));
    }

    /** Words in quotation marks inside the writer's sentence. */
    void fragments() {
        int index = reading.firstQuotedEndingAfter(sheet.piece().at().from());
        for (; index < reading.quoted().size(); index++) {
            Quoted quoted = reading.quoted().get(index);
            if (quoted.at().from() >= sheet.piece().at().to()) {
                return;
            }
            Stretch inner = quoted.inner(reading.text());
            int from = tokens.indexAt(inner.from());
            int to = sheet.lastWord(from, tokens.indexAt(inner.to()));
            if (from < tokens.size() && to > from && !sheet.isTaken(from) && !sheet.holds(from, to)) {
                fragment(from, to);
            }
        }
    }

    /** "never used the term": it is no word of theirs. */
    private boolean isDenied(int from) {
        for (int at = Math.max(0, from - NEAR); at < from; at++) {
            String word = tokens.at(at).lower();
            if (DENIALS.contains(word) || word.endsWith("n't")) {
                return true;
            }
        }
        return false;
    }

    private void fragment(int from, int to) {
        if (isDenied(from)) {
            return;
        }
        String speaker = null;
        boolean attributed = false;
        int offset = tokens.at(from).from();
        for (Attribution attribution : attributions) {
            if (attribution.content().from() <= offset
                    && offset < attribution.content().to()) {
                speaker = attribution.speaker();
                attributed = true;
            }
        }
        if (attributed || to - from >= LEAST_WORDS) {
            quotation(from, to, speaker, false);
        }
    }
}

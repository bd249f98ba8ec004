package org.touchstone.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.split.Replacement;
import org.touchstone.split.Room;
import org.touchstone.split.Value;
import org.touchstone.text.Span;

/**
 * A claim before it is kept.
 *
 * @param spans where the latest revision says it, in code points; empty for a claim without an article
 * @param statement stands alone
 * @param replacements words of the statement that a machine put in
 * @param proposal what the machine says of it; null for a claim that a person makes
 */
public record ClaimDraft(
        List<Span> spans,
        String statement,
        List<Replacement> replacements,
        ClaimDescription description,
        List<Value> values,
        @Nullable Proposal proposal) {
    static final int MAX_STATEMENT = Room.STATEMENT;

    public ClaimDraft {
        statement = checkedStatement(statement);
        spans = List.copyOf(spans);
        replacements = List.copyOf(replacements);
        values = List.copyOf(values);
    }

    static String checkedStatement(String statement) {
        var tidy = statement.strip();
        if (tidy.isEmpty() || tidy.length() > MAX_STATEMENT) {
            throw Refusal.field("/statement", "A statement has 1 to " + MAX_STATEMENT + " characters.");
        }
        return tidy;
    }
}

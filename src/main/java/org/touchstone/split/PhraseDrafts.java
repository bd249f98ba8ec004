package org.touchstone.split;

import java.util.List;

/** Finds the phrases of a sentence that may be checked by themselves: amounts, dates, ages, firsts and mosts. */
final class PhraseDrafts {
    private final DraftSheet sheet;
    private final Tokens tokens;
    private final Claimants claimants;
    private final List<RawValue> values;

    PhraseDrafts(DraftSheet sheet, Claimants claimants, List<RawValue> values) {
        this.sheet = sheet;
        this.tokens = sheet.tokens();
        this.claimants = claimants;
        this.values = values;
    }

    void phrases() {
        List<Parts.Part> parts = Parts.of(tokens, values);
        OwnFacts own = new OwnFacts(sheet.reading(), tokens, values, parts);
        for (Parts.Part part : parts) {
            StandAlone statement = sheet.statement();
            if (part.kind() == Parts.Kind.AGE) {
                RawValue value = values.get(part.value());
                int name = tokens.indexAt(value.at().from()) - 1;
                statement
                        .tokens(part.from(), sheet.lastWord(part.from(), name))
                        .say(" is " + value.number() + " years old");
            } else {
                around(statement, part);
            }
            boolean amount = part.kind() != Parts.Kind.SUPERLATIVE;
            String gist = Gists.of(tokens, part.from(), part.to(), part.kind() == Parts.Kind.AMOUNT);
            Draft draft = new Draft(
                    sheet.index(),
                    part.from(),
                    part.to(),
                    false,
                    amount,
                    false,
                    false,
                    gist,
                    statement,
                    claimants.claimantAt(part.from()));
            if (own.includes(part)) {
                sheet.add(draft);
            } else {
                sheet.setAside(draft);
            }
        }
    }

    /** The statement of a phrase: the shortest clause around it, up to where it ends. */
    private void around(StandAlone statement, Parts.Part part) {
        Draft clause = null;
        for (Draft draft : sheet.found()) {
            boolean holds = draft.from() <= part.from() && part.to() <= draft.to() && !draft.amount();
            if (holds && (clause == null || draft.to() - draft.from() < clause.to() - clause.from())) {
                clause = draft;
            }
        }
        if (clause != null && clause.borrowed()) {
            statement.like(clause.statement());
            return;
        }
        if (clause == null || clause.quoted()) {
            statement.tokens(0, sheet.lastWord(0, tokens.size()));
            return;
        }
        int first = clause.from();
        boolean verbBefore = Verbs.hasFinite(tokens, first, part.from());
        claimants.words(statement, first, verbBefore ? part.to() : clause.to());
    }
}

package org.touchstone.evidence;

import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.wire.MergePatch;

/**
 * What a person says about a piece of evidence besides its stance.
 *
 * @param translation of the quote
 * @param translator who or what made it
 * @param question which question about the claim it answers
 * @param evidenceSet evidence of one set holds together, each set suffices; from 1
 */
public record Particulars(
        @Nullable String translation,
        @Nullable String translator,
        @Nullable String question,
        int evidenceSet,
        @Nullable String note) {
    static final int MAX_TRANSLATION = 10_000;
    static final int MAX_TRANSLATOR = 200;
    static final int MAX_QUESTION = 1_000;
    static final int MAX_SET = 1_000;

    public Particulars {
        translation = Limited.text("/translation", translation, MAX_TRANSLATION);
        translator = Limited.text("/translator", translator, MAX_TRANSLATOR);
        question = Limited.text("/question", question, MAX_QUESTION);
        if (evidenceSet < 1 || evidenceSet > MAX_SET) {
            throw Refusal.field("/evidenceSet", "Sets are numbered from 1 to " + MAX_SET + ".");
        }
        note = Remark.checked(note);
    }

    Particulars changed(MergePatch patch) {
        var draft = new Object() {
            @Nullable
            String translation = Particulars.this.translation;

            @Nullable
            String translator = Particulars.this.translator;

            @Nullable
            String question = Particulars.this.question;

            int evidenceSet = Particulars.this.evidenceSet;

            @Nullable
            String note = Particulars.this.note;
        };
        patch.text("translation", MAX_TRANSLATION, text -> draft.translation = text);
        patch.text("translator", MAX_TRANSLATOR, text -> draft.translator = text);
        patch.text("question", MAX_QUESTION, text -> draft.question = text);
        patch.number("evidenceSet", 1, MAX_SET, number -> draft.evidenceSet = number == null ? 1 : number);
        patch.text("note", Remark.MAX, text -> draft.note = text);
        return new Particulars(draft.translation, draft.translator, draft.question, draft.evidenceSet, draft.note);
    }
}

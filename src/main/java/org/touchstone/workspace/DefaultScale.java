package org.touchstone.workspace;

import java.util.List;
import org.touchstone.workspace.Verdict.Normalised;
import org.touchstone.workspace.Verdict.Requires;

/** The scale with which a workspace begins. */
final class DefaultScale {
    static final List<VerdictValue> VALUES = List.of(
            new VerdictValue(
                    "SUPPORTED",
                    "Supported",
                    "The evidence shows that the claim is right.",
                    "S",
                    "supported",
                    Normalised.TRUE,
                    5,
                    Requires.EVIDENCE,
                    true),
            new VerdictValue(
                    "REFUTED",
                    "Refuted",
                    "The evidence shows that the claim is wrong.",
                    "R",
                    "refuted",
                    Normalised.FALSE,
                    1,
                    Requires.EVIDENCE,
                    true),
            new VerdictValue(
                    "MISLEADING",
                    "Misleading or missing context",
                    "The words can be backed, yet they leave out or bend something that changes what a reader takes from them.",
                    "M",
                    "misleading",
                    Normalised.MIXTURE,
                    3,
                    Requires.EVIDENCE,
                    true),
            new VerdictValue(
                    "CONFLICTING",
                    "Conflicting evidence",
                    "Sources of like weight say opposite things.",
                    "C",
                    "conflicting",
                    Normalised.MIXTURE,
                    3,
                    Requires.EVIDENCE,
                    true),
            new VerdictValue(
                    "NOT_ENOUGH_EVIDENCE",
                    "Not enough evidence",
                    "Somebody looked, and what was found settles it neither way.",
                    "N",
                    "insufficient",
                    Normalised.OTHER,
                    null,
                    Requires.INQUIRY,
                    true),
            new VerdictValue(
                    "NOT_CHECKABLE",
                    "Not checkable",
                    "Nothing that could be found would settle it: an opinion, a wish, a look into the future.",
                    "U",
                    "uncheckable",
                    Normalised.OTHER,
                    null,
                    Requires.NOTHING,
                    false),
            new VerdictValue(
                    "TOO_VAGUE",
                    "Too vague",
                    "The words leave open what would have to be looked for.",
                    "V",
                    "vague",
                    Normalised.OTHER,
                    null,
                    Requires.NOTHING,
                    false));

    private DefaultScale() {}
}

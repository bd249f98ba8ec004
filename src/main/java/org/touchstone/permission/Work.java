package org.touchstone.permission;

/**
 * Whose work is at stake. For a discarded claim it is the discard; for any other claim the submitted assessments, own before
 * others'; for evidence, an inquiry or an assessment it is that thing itself.
 */
public enum Work {
    /** Nobody's, or a machine's, or none that the asker may know of. */
    NONE,
    OWN,
    /** One's own submitted assessment, of an older wording of the statement or from before the claim was reopened. */
    OWN_OUTDATED,
    /** The asker has adjudicated the claim, now or earlier, and has seen everybody's assessments for it. */
    OWN_DECISION,
    OTHERS
}

package org.touchstone.evidence;

import java.util.UUID;

/** Which assessments rest on what. Asked here and answered by the package that knows assessments. */
public interface Reliance {
    /** Whether a submitted assessment names this evidence. Asked while the evidence is locked. */
    boolean restsOn(UUID evidence);

    /** Whether a submitted assessment of this claim has a verdict that needs an inquiry. */
    boolean needsInquiry(UUID claim);

    /** The evidence goes: drafts that name it name it no longer. */
    void letGo(UUID evidence);
}

package org.touchstone.workspace;

import java.util.List;

/** A version of the verdict scale on the wire. */
public record ScaleView(int number, List<VerdictValue> verdicts) {
    public static ScaleView of(Scale scale) {
        return new ScaleView(
                scale.number(), scale.verdicts().stream().map(Verdict::value).toList());
    }
}

package org.touchstone.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A wish to publish an article's decided claims.
 *
 * @param note what the editor says about it, shown above the claims
 * @param withdraw published claims to take back, each with a reason that the world reads
 * @param corrections why a published claim has another verdict now
 * @param include claims to publish although their verdict is not published unless asked, or although they were withdrawn
 */
record NewPublication(
        @Nullable @Size(max = 2000) String note,
        @Nullable List<@NotNull @Valid Reason> withdraw,
        @Nullable List<@NotNull @Valid Reason> corrections,
        @Nullable List<@NotNull @Size(max = 26) String> include) {

    /** Why something is done to a claim. */
    record Reason(
            @NotBlank @Size(max = 26) String claimId,
            @NotBlank @Size(max = 1000) String reason) {}

    Wishes wishes() {
        return new Wishes(reasons(withdraw), reasons(corrections), include == null ? Set.of() : new TreeSet<>(include));
    }

    private static Map<String, String> reasons(@Nullable List<Reason> given) {
        var reasons = new TreeMap<String, String>();
        if (given != null) {
            given.forEach(each -> reasons.put(each.claimId(), each.reason().strip()));
        }
        return reasons;
    }
}

package org.touchstone.entrance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The first account, as its owner wants it.
 *
 * @param loadSample whether to make a second workspace with the sample in it; not when it is left out
 */
record FirstAccount(
        @NotNull @Size(max = 200) String name,
        @NotNull @Size(max = 1000) String password,
        @Nullable Boolean loadSample) {

    boolean wantsSample() {
        return Boolean.TRUE.equals(loadSample);
    }
}

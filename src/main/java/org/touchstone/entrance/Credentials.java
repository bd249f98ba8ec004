package org.touchstone.entrance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A name and a password. */
record Credentials(
        @NotNull @Size(max = 200) String name,
        @NotNull @Size(max = 1000) String password) {}

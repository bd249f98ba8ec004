/** Tests of what the build leaves: the packaged server, started as a person starts it. */
@NullMarked
package org.touchstone.packaged;

import org.jspecify.annotations.NullMarked;

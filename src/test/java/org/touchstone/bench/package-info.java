/** The benchmark: what the packaged server takes, measured from outside on one machine. Not part of the tests; mvn -Pbench. */
@NullMarked
package org.touchstone.bench;

import org.jspecify.annotations.NullMarked;

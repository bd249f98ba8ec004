/** By which two texts, files or bundles are known to be the same: SHA-256, in the one way in which it is written here. */
@NullMarked
package org.touchstone.digest;

import org.jspecify.annotations.NullMarked;

/** How well texts are read: labelled sets of others, run through the code that the server uses. Not part of the tests; mvn -Pmeasure. */
@NullMarked
package org.touchstone.measure;

import org.jspecify.annotations.NullMarked;

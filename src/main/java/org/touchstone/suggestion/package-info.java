/**
 * A model outside that proposes candidates, by the contract of docs/SUGGESTER.md: asked after an import and on request, in the background;
 * its words are looked for in the text, and what it says of them is marked with its name.
 */
@NullMarked
package org.touchstone.suggestion;

import org.jspecify.annotations.NullMarked;

/**
 * What leaves for the world: frozen versions of an article's decided claims, with dated corrections and withdrawals, and the pages
 * that anybody may read without an account. Nobody's assessment is in them, only decisions.
 */
@NullMarked
package org.touchstone.publication;

import org.jspecify.annotations.NullMarked;

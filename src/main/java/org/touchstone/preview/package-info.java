/**
 * Stateless answers for a text that is sent along: useful by themselves, and the way by which quality is measured from outside. They
 * fetch nothing and keep nothing.
 */
@NullMarked
package org.touchstone.preview;

import org.jspecify.annotations.NullMarked;

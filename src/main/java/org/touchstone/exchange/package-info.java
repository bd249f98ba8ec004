/**
 * Claims leave and come in: bundles as JSON and as NDJSON. What a bundle holds is described once, in {@code Contents}, and read and
 * written by that description (docs/adr/0004).
 */
@NullMarked
package org.touchstone.exchange;

import org.jspecify.annotations.NullMarked;

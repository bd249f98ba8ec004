/**
 * From a text to what a fact-checker may want to look at: sentences, quantities and dates, quotations with their speakers, and claim
 * candidates. Pure Java; everything here proposes and nothing decides.
 */
@NullMarked
package org.touchstone.split;

import org.jspecify.annotations.NullMarked;

/**
 * The sample: a workspace with two invented reports of one event and what invented colleagues made of their claims. Everything goes
 * through the services that everybody's work goes through; what is no longer possible there fails here, and in a test.
 */
@NullMarked
package org.touchstone.sample;

import org.jspecify.annotations.NullMarked;

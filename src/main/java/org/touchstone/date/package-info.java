/** Days and times as precise as somebody knows them. Pure Java. */
@NullMarked
package org.touchstone.date;

import org.jspecify.annotations.NullMarked;

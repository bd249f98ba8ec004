/** The database under the rest: one build that runs on H2 and on PostgreSQL, and keeps what it has acknowledged. */
@NullMarked
package org.touchstone.database;

import org.jspecify.annotations.NullMarked;

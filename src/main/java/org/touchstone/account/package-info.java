/** Who may log in to this server: accounts, sessions, tokens. */
@NullMarked
package org.touchstone.account;

import org.jspecify.annotations.NullMarked;

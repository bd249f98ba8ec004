package org.touchstone.entrance;

import org.touchstone.account.Account;

/** On the first visit somebody asked for the sample. Fired in the transaction that makes their account. */
public record SampleWanted(Account by) {}

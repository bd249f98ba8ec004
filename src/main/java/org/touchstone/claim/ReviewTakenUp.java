package org.touchstone.claim;

import org.touchstone.workspace.Contributor;

/** What a claim's assessments come to has to be asked anew: it needs another number of reviewers, or is open again. */
public record ReviewTakenUp(Claim claim, Contributor by) {}

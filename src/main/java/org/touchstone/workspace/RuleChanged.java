package org.touchstone.workspace;

/** A workspace asks for another number of reviewers, or lets a majority decide where it did not, or no longer. */
public record RuleChanged(Workspace workspace, Contributor by) {}

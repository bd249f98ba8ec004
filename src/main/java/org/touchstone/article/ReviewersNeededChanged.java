package org.touchstone.article;

import org.touchstone.workspace.Contributor;

/** An article's claims need another number of reviewers each than they did. */
public record ReviewersNeededChanged(Article article, Contributor by) {}

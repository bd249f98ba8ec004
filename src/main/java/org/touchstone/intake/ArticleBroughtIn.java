package org.touchstone.intake;

import org.touchstone.article.Article;
import org.touchstone.workspace.Contributor;

/** An article is here with its claims. Fired in the transaction that keeps it. */
public record ArticleBroughtIn(Article article, Contributor by) {}

/**
 * Reviewers' assessments of claims, the decisions that come of them, and who sees what of both. Stands on claims and evidence,
 * which know nothing of it.
 */
@NullMarked
package org.touchstone.review;

import org.jspecify.annotations.NullMarked;

package org.touchstone.claim;

/**
 * An occurrence that was looked for in a new revision.
 *
 * @param before where it stood in the revision before
 * @param now where it stands in the new one; its state says how it was found
 */
public record Carried(Occurrence before, Occurrence now) {}

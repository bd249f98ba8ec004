package org.touchstone.publication;

/**
 * A claim that could be published now.
 *
 * @param unasked whether its verdict is published without anybody asking for it
 */
record Decided(PublicClaim claim, boolean unasked) {
    String id() {
        return claim.id();
    }
}

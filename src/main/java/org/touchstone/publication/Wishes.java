package org.touchstone.publication;

import java.util.Map;
import java.util.Set;

/**
 * What an editor wants of a new version, by the public ids of claims.
 *
 * @param withdraw why a claim is taken back
 * @param corrections why a claim's verdict is another now
 * @param include what is published only because it was asked for
 */
public record Wishes(Map<String, String> withdraw, Map<String, String> corrections, Set<String> include) {
    public Wishes {
        withdraw = Map.copyOf(withdraw);
        corrections = Map.copyOf(corrections);
        include = Set.copyOf(include);
    }
}

package org.touchstone.exchange;

import java.util.Map;

/**
 * What an import did.
 *
 * @param created how many things of each section are new
 * @param unchanged how many were here before, the very same
 */
public record ImportView(Map<String, Integer> created, Map<String, Integer> unchanged) {}

package org.touchstone.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;

/**
 * Changes nothing. That there is a filter for each request keeps the framework from writing the contract out, as JSON and as YAML, at
 * every start, whether anybody reads it or not.
 */
@OpenApiFilter(OpenApiFilter.RunStage.RUNTIME_PER_REQUEST)
public final class WrittenWhenAsked implements OASFilter {}

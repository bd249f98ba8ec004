package org.touchstone.job;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A server that does no jobs by itself, so that a test alone says who takes which. */
public class WithoutWorkers implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("touchstone.jobs.workers", "0");
    }
}

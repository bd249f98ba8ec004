package org.touchstone.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * A row on its way into the database.
 *
 * @param told what the bundle tells of it
 */
record Keeping(UUID workspace, JsonNode told) {}

package org.touchstone.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal.Field;

/**
 * A problem document (RFC 9457).
 *
 * @param errors the fields that are wrong, each named by a JSON Pointer
 * @param extras further members, such as {@code current}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        List<Field> errors,
        @JsonAnyGetter Map<String, Object> extras) {}

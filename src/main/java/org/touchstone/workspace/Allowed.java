package org.touchstone.workspace;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.touchstone.permission.Role;

/**
 * The least role in the workspace of the path that may make a call. What the call may do then depends on the thing's state and is
 * asked of {@code Permissions}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {
    Role value();
}

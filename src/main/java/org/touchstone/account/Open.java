package org.touchstone.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A call that anybody may make, without an account. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Open {
    /** Whether a caller without an account is let in only from this machine, unless the setting opens previews to all. */
    boolean fromLoopbackOnly() default false;
}

package org.touchstone.wire;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A creation that heeds the Idempotency-Key header: sent again with the same key it makes nothing and answers what it answered
 * before. Not for answers that hold a secret, which is shown once and kept as a hash only.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}

package org.touchstone.database;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs in a transaction that only reads: Hibernate keeps no second copy of each row, and does not look all of them through for changes
 * before every query. Whatever entity is changed, made or taken away in such a transaction is an {@link IllegalStateException}, and
 * nothing is kept.
 *
 * <p>Called in the middle of another transaction it joins that one as it is, and what that one has changed is kept.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ReadsOnly {}

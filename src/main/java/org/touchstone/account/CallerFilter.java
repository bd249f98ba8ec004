package org.touchstone.account;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.refusal.Refusal.Kind;

/**
 * Finds out who sent a request, from the session cookie or a bearer token. A request that changes something on the strength of a
 * cookie must also carry the session's CSRF token, which another site cannot read.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class CallerFilter implements ContainerRequestFilter {
    public static final String COOKIE = "touchstone_session";
    static final String CSRF_HEADER = "X-CSRF-Token";
    private static final Pattern MATCH = Pattern.compile("/api/v1/workspaces/[^/]+/claims/match");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Logins logins;
    private final Tokens tokens;
    private final Caller caller;

    CallerFilter(Logins logins, Tokens tokens, Caller caller) {
        this.logins = logins;
        this.tokens = tokens;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        var authorization = context.getHeaderString("Authorization");
        if (authorization != null) {
            byToken(authorization);
        } else {
            var cookie = context.getCookies().get(COOKIE);
            if (cookie != null) {
                logins.ofCookie(cookie.getValue()).ifPresent(session -> bySession(session, context));
            }
        }
        if (caller.readsOnly() && !SAFE.contains(context.getMethod()) && !asksOnly(context)) {
            throw Refusal.forbidden("This token may only read. Make one with the scope WRITE.");
        }
    }

    private void byToken(String authorization) {
        if (!authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            throw Refusal.of(Kind.UNAUTHENTICATED, "Send the token as: Authorization: Bearer …");
        }
        var token = tokens.find(authorization.substring(7).strip())
                .orElseThrow(() -> Refusal.of(
                        Kind.UNAUTHENTICATED,
                        "This token is unknown, revoked or expired. Make a new one under Account."));
        caller.byToken(token);
    }

    private void bySession(LoginSession session, ContainerRequestContext context) {
        if (!SAFE.contains(context.getMethod())
                && !asksOnly(context)
                && !same(session.csrfToken(), context.getHeaderString(CSRF_HEADER))) {
            throw Refusal.forbidden("The header " + CSRF_HEADER
                    + " is missing or old. Reload the page, or read it from GET /api/v1/session.");
        }
        caller.bySession(session);
    }

    /** The previews, and the search for claims like a text, send a body and change nothing, whatever their method. */
    private static boolean asksOnly(ContainerRequestContext context) {
        var path = context.getUriInfo().getPath();
        return path.startsWith("/api/v1/preview/") || MATCH.matcher(path).matches();
    }

    private static boolean same(String expected, @Nullable String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}

package org.touchstone.workspace;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.touchstone.account.Caller;
import org.touchstone.account.Open;
import org.touchstone.account.SignedIn;
import org.touchstone.refusal.Refusal;

/**
 * Lets a request through to its resource, or not: deny by default. Each resource method says who may call it, by {@link Open},
 * {@link SignedIn} or {@link Allowed}; one that says nothing is refused. For what lies under a workspace the seat is taken before
 * anything is looked up, so that nobody learns from an answer what exists in a room they may not enter.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class SeatFilter implements ContainerRequestFilter {
    private final Caller caller;
    private final Seat seat;
    private final Members members;
    private final HttpServerRequest request;
    private final Strangers strangers;
    private final boolean previewsOpen;

    @Context
    @Nullable
    ResourceInfo resource;

    SeatFilter(
            Caller caller,
            Seat seat,
            Members members,
            HttpServerRequest request,
            Strangers strangers,
            @ConfigProperty(name = "touchstone.previews.open", defaultValue = "false") boolean previewsOpen) {
        this.caller = caller;
        this.seat = seat;
        this.members = members;
        this.request = request;
        this.strangers = strangers;
        this.previewsOpen = previewsOpen;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        var open = said(Open.class);
        if (open != null) {
            if (open.fromLoopbackOnly() && caller.known().isEmpty() && !fromThisMachine()) {
                if (!previewsOpen) {
                    caller.account();
                }
                strangers.admit(address());
            }
            return;
        }
        var account = caller.account();
        var signedIn = said(SignedIn.class);
        if (signedIn != null) {
            if (signedIn.serverAdmin() && !account.serverAdmin()) {
                throw Refusal.forbidden("Only an admin of this server may do this.");
            }
            return;
        }
        var allowed = said(Allowed.class);
        var slug = context.getUriInfo().getPathParameters().getFirst("slug");
        if (allowed == null || slug == null) {
            throw Refusal.forbidden("Nobody has said who may do this, so nobody may.");
        }
        var member = members.find(slug, account.id()).orElseThrow(() -> Refusal.missing("workspace", slug));
        if (member.role().compareTo(allowed.value()) < 0) {
            throw Refusal.forbidden("This needs the role " + allowed.value() + "; yours is " + member.role()
                    + ". Ask an admin of the workspace.");
        }
        seat.take(member);
    }

    private <A extends Annotation> @Nullable A said(Class<A> type) {
        if (resource == null) {
            return null;
        }
        var onMethod = resource.getResourceMethod().getAnnotation(type);
        if (onMethod != null) {
            return onMethod;
        }
        return saysAnything() ? null : resource.getResourceClass().getAnnotation(type);
    }

    /** What a method says of itself stands above what its class says. */
    private boolean saysAnything() {
        var method = resource == null ? null : resource.getResourceMethod();
        return method != null
                && (method.isAnnotationPresent(Open.class)
                        || method.isAnnotationPresent(SignedIn.class)
                        || method.isAnnotationPresent(Allowed.class));
    }

    /** A proxy on this machine speaks for others: then the request is not from here. */
    private boolean fromThisMachine() {
        return isLoopback(address())
                && request.getHeader("Forwarded") == null
                && request.getHeader("X-Forwarded-For") == null;
    }

    /** Where a call comes from; a trusted proxy's word for it is taken where that is configured. */
    private String address() {
        var peer = request.remoteAddress();
        return peer == null || peer.hostAddress() == null ? "unknown" : peer.hostAddress();
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1") || address.equals("::1");
    }
}

package org.touchstone.entrance;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import org.touchstone.account.Account;
import org.touchstone.account.CallerFilter;
import org.touchstone.account.Logins;
import org.touchstone.paging.Keyset;
import org.touchstone.workspace.Workspaces;

/** Begins and ends sessions: the cookie, and the answer that comes with it. */
@ApplicationScoped
class Doorkeeper {
    private static final int COOKIE_SECONDS = (int) Duration.ofDays(14).toSeconds();
    private static final Keyset AT_THE_DOOR = Keyset.of(null, Keyset.MAX_LIMIT);

    private final Logins logins;
    private final Workspaces workspaces;
    private final HttpServerRequest request;

    Doorkeeper(Logins logins, Workspaces workspaces, HttpServerRequest request) {
        this.logins = logins;
        this.workspaces = workspaces;
        this.request = request;
    }

    RestResponse<SessionView> letIn(Account account, Status status) {
        var begun = logins.begin(account.id());
        return ResponseBuilder.create(status, view(account, begun.csrfToken()))
                .cookie(cookie(begun.secret(), COOKIE_SECONDS))
                .header("Cache-Control", "no-store")
                .build();
    }

    SessionView view(Account account, @Nullable String csrfToken) {
        return new SessionView(
                new SessionView.Person(account.name(), account.serverAdmin()),
                csrfToken,
                workspaces.of(account, AT_THE_DOOR).items());
    }

    NewCookie goodbye() {
        return cookie("", 0);
    }

    /** Where a try to log in comes from; a trusted proxy's word for it is taken where that is configured. */
    String address() {
        var peer = request.remoteAddress();
        return peer == null || peer.hostAddress() == null ? "unknown" : peer.hostAddress();
    }

    private NewCookie cookie(String value, int maxAge) {
        boolean tls = request.isSSL() || "https".equalsIgnoreCase(request.scheme());
        return new NewCookie.Builder(CallerFilter.COOKIE)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .secure(tls)
                .build();
    }
}

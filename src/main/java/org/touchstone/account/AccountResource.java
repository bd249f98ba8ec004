package org.touchstone.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.touchstone.paging.Keyset;
import org.touchstone.wire.Answers;
import org.touchstone.wire.Answers.Items;

/** One's own account: its tokens and its password. */
@Path("/api/v1/account")
@Tag(name = "Account")
@SignedIn
class AccountResource {
    /** A change of one's own password. */
    record PasswordChange(
            @NotNull String currentPassword, @NotNull String newPassword) {}

    private final Tokens tokens;
    private final Accounts accounts;
    private final Caller caller;

    AccountResource(Tokens tokens, Accounts accounts, Caller caller) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.caller = caller;
    }

    @GET
    @Path("tokens")
    @Operation(operationId = "listTokens", summary = "List one's own API tokens, oldest first, without their secrets")
    public RestResponse<Items<TokenView>> list(
            @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit, @Context UriInfo uri) {
        return Answers.list(tokens.list(caller.account().id(), Keyset.of(cursor, limit)), uri);
    }

    @POST
    @Path("tokens")
    @ResponseStatus(201)
    @Operation(operationId = "createToken", summary = "Make an API token; its secret is shown in this answer only")
    public RestResponse<TokenView> create(@Valid @NotNull NewToken wanted, @Context UriInfo uri) {
        var made = tokens.create(caller.account().id(), wanted);
        return Answers.created(made, 0, uri, made.id().toString());
    }

    @DELETE
    @Path("tokens/{id}")
    @Operation(operationId = "revokeToken", summary = "Revoke an API token")
    public void revoke(@RestPath UUID id) {
        tokens.revoke(caller.account().id(), id);
    }

    @PUT
    @Path("password")
    @Operation(operationId = "changePassword", summary = "Change one's own password; other sessions end")
    public void changePassword(@Valid @NotNull PasswordChange change) {
        accounts.changePassword(
                caller.account().id(), change.currentPassword(), change.newPassword(), caller.sessionId());
    }
}

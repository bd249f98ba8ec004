package org.touchstone.suggestion;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.touchstone.permission.Role;
import org.touchstone.workspace.Allowed;
import org.touchstone.workspace.Seat;

/** Candidates from a model outside. */
@Path("/api/v1/workspaces/{slug}/articles/{id}/suggestions")
@Tag(name = "Articles")
class SuggestionResource {
    private final Suggestions suggestions;
    private final Seat seat;

    SuggestionResource(Suggestions suggestions, Seat seat) {
        this.suggestions = suggestions;
        this.seat = seat;
    }

    @GET
    @Allowed(Role.READER)
    @Operation(
            operationId = "getSuggestions",
            summary = "Get what the outside suggester was last asked about an article")
    public SuggestionsView get(@RestPath String id) {
        return suggestions.of(seat, id);
    }

    @POST
    @Allowed(Role.EDITOR)
    @ResponseStatus(202)
    @Operation(
            operationId = "askSuggester",
            summary = "Ask the outside suggester for candidates",
            description = "Answers at once; the candidates arrive later, beside those that are there. While an earlier"
                    + " question waits, asking again changes nothing.")
    public SuggestionsView ask(@RestPath String id) {
        return suggestions.ask(seat, id);
    }
}

package org.touchstone.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.touchstone.permission.Role;
import org.touchstone.reading.ArticleView;
import org.touchstone.reading.Reading;
import org.touchstone.text.Anchor;
import org.touchstone.wire.Answers;
import org.touchstone.wire.Idempotent;
import org.touchstone.wire.MergePatch;
import org.touchstone.workspace.Allowed;
import org.touchstone.workspace.Seat;

/** Articles in, changed and away. */
@Path("/api/v1/workspaces/{slug}/articles")
@Tag(name = "Articles")
@Allowed(Role.EDITOR)
class IntakeResource {
    /**
     * An article with its new revision, and what that brought.
     *
     * @param occurrences how many occurrences were found again in which state
     * @param newCandidates how many claims the splitter proposes in what is new
     * @param repeated in how many new places the claims that were there stand as well
     */
    record RevisionTaken(ArticleView article, Map<Anchor.State, Integer> occurrences, int newCandidates, int repeated) {
        static RevisionTaken of(ArticleView article, Revised revised) {
            return new RevisionTaken(article, revised.occurrences(), revised.candidates(), revised.repeated());
        }
    }

    private final Previews previews;
    private final IntakeDesk desk;
    private final Reading reading;
    private final Seat seat;
    private final ObjectMapper mapper;

    IntakeResource(Previews previews, IntakeDesk desk, Reading reading, Seat seat, ObjectMapper mapper) {
        this.previews = previews;
        this.desk = desk;
        this.reading = reading;
        this.seat = seat;
        this.mapper = mapper;
    }

    @POST
    @Path("preview")
    @Operation(operationId = "previewArticle", summary = "Show what an import would bring in; keeps nothing")
    public ArticlePreview preview(@Valid @NotNull Brought brought) {
        return previews.preview(seat, brought);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "importArticle", summary = "Bring an article in: its text, its split and its candidates")
    public RestResponse<ArticleView> create(@Valid @NotNull NewArticle wanted, @Context UriInfo uri) {
        var view = reading.article(seat, desk.create(seat, wanted));
        return Answers.created(view, view.version(), uri, view.id());
    }

    @POST
    @Path("{id}/revisions")
    @Operation(
            operationId = "reviseArticle",
            summary =
                    "Keep changed words as a new revision; every claim is looked for in it, and what is new makes candidates")
    public RestResponse<RevisionTaken> revise(
            @RestPath String id,
            @Valid @NotNull NewRevision revision,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var found = desk.revise(seat, id, revision, ifMatch);
        var view = reading.article(seat, id);
        return Answers.ok(RevisionTaken.of(view, found), view.version());
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "changeArticle", summary = "Change what is said of an article")
    public RestResponse<ArticleView> change(
            @RestPath String id, @NotNull JsonNode patch, @HeaderParam("If-Match") @Nullable String ifMatch) {
        desk.change(seat, id, MergePatch.of(patch, mapper), ifMatch);
        var view = reading.article(seat, id);
        return Answers.ok(view, view.version());
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteArticle", summary = "Take an article away, while nobody's work hangs on it")
    public void delete(@RestPath String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        desk.delete(seat, id, ifMatch);
    }
}

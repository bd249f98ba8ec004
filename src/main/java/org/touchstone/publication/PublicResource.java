package org.touchstone.publication;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.touchstone.account.Open;
import org.touchstone.digest.Sha256;
import org.touchstone.paging.Keyset;
import org.touchstone.wire.Answers;

/** What a workspace has published, for anybody. */
@Path(PublicResource.PATH)
@Tag(name = "Public")
@Open
class PublicResource {
    static final String PATH = "/api/v1/public";

    /** Short, so that a correction or a withdrawal is seen soon. */
    private static final String CACHE = "public, max-age=60";

    /** What a workspace has published, what was published last first. */
    @Schema(name = "PublicList")
    record PublicList(PublicPage.Room workspace, List<PublicPages.Line> publications) {}

    private final PublicPages pages;

    PublicResource(PublicPages pages) {
        this.pages = pages;
    }

    @GET
    @Path("{slug}")
    @Operation(operationId = "listPublished", summary = "List what a workspace has published")
    public RestResponse<PublicList> list(
            @RestPath String slug,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @Context UriInfo uri) {
        var workspace = pages.workspace(slug);
        var slice = pages.list(workspace, Keyset.of(cursor, limit));
        var list = new PublicList(new PublicPage.Room(workspace.name()), slice.items());
        var answer = answer(list, "\"" + Sha256.of(list.toString()).substring(0, 32) + "\"", ifNoneMatch);
        var link = Answers.list(slice, uri).getHeaderString("Link");
        if (link != null) {
            answer.header("Link", link);
        }
        return answer.build();
    }

    @GET
    @Path("{slug}/{publicationId}")
    @Operation(operationId = "getPublished", summary = "Get what stands published of an article, with its corrections")
    public RestResponse<PublicPage> page(
            @RestPath String slug,
            @RestPath String publicationId,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var tagged = pages.page(slug, publicationId);
        return answer(tagged.page(), tagged.etag(), ifNoneMatch).build();
    }

    private static <T> ResponseBuilder<T> answer(T body, String etag, @Nullable String ifNoneMatch) {
        boolean known = ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",")).map(String::strip).anyMatch(etag::equals);
        var answer = known
                ? ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                : ResponseBuilder.<T>create(RestResponse.Status.OK).entity(body);
        return answer.header("ETag", etag).header("Cache-Control", CACHE);
    }
}

package org.touchstone.wire;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.touchstone.paging.Slice;

/** The answers that are not a no: with the thing's version as ETag, a new thing's place, and a list's neighbours. */
public final class Answers {
    private Answers() {}

    /** A list on the wire; its neighbours stand in the Link header (RFC 8288). */
    public record Items<T>(List<T> items) {}

    public static <T> RestResponse<T> ok(T body, int version) {
        return ResponseBuilder.ok(body).header("ETag", Versions.etag(version)).build();
    }

    public static <T> RestResponse<T> created(T body, int version, UriInfo uri, String id) {
        return ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(body)
                .header("ETag", Versions.etag(version))
                .location(uri.getAbsolutePathBuilder().path(id).build())
                .build();
    }

    public static <T> RestResponse<Items<T>> list(Slice<T> slice, UriInfo uri) {
        var links = new ArrayList<String>();
        link(uri, slice.next(), "next", links);
        link(uri, slice.previous(), "prev", links);
        var answer = ResponseBuilder.ok(new Items<>(slice.items()));
        if (!links.isEmpty()) {
            answer.header("Link", String.join(", ", links));
        }
        return answer.build();
    }

    private static void link(UriInfo uri, @Nullable String cursor, String rel, List<String> links) {
        if (cursor != null) {
            URI place = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", cursor)
                    .build();
            links.add("<" + place.getRawPath() + "?" + place.getRawQuery() + ">; rel=\"" + rel + "\"");
        }
    }
}

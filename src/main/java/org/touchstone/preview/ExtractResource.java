package org.touchstone.preview;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.touchstone.account.Open;
import org.touchstone.fetch.WebAddress;
import org.touchstone.page.Pages;

/** The main text of a page that is sent along. */
@Path("/api/v1/preview/extract")
@Tag(name = "Previews")
@Open(fromLoopbackOnly = true)
class ExtractResource {
    @POST
    @Consumes({
        MediaType.TEXT_HTML,
        MediaType.APPLICATION_XHTML_XML,
        MediaType.TEXT_PLAIN,
        "text/markdown",
        "application/pdf"
    })
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "previewExtract",
            summary = "Read the main text of a page, with its title, byline, publisher, date and language")
    public ExtractView extract(
            byte @Nullable [] content,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @Parameter(description = "Where the page came from; nothing is fetched") @RestQuery @Nullable String url) {
        byte[] sent = content == null ? new byte[0] : content;
        return ExtractView.of(Pages.read(sent, contentType, null, url == null ? null : WebAddress.parse(url)));
    }
}

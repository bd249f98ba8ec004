package org.touchstone.preview;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.touchstone.account.Open;
import org.touchstone.comparison.Comparer;
import org.touchstone.refusal.Refusal;
import org.touchstone.split.SplitRequest;
import org.touchstone.split.Splitter;
import org.touchstone.text.Anchoring;
import org.touchstone.text.QuoteCheck;

/** Splitting, anchoring, quote checks and comparisons for texts that are sent along. */
@Path("/api/v1/preview")
@Tag(name = "Previews")
@Open(fromLoopbackOnly = true)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class TextPreviewResource {
    private final Splitter splitter = new Splitter();
    private final Comparer comparer = new Comparer();

    @POST
    @Path("split")
    @Operation(operationId = "previewSplit", summary = "Split a text into sentences, values, quotations and candidates")
    public SplitView split(@Nullable SplitInput input) {
        SplitRequest request = required(input).request();
        return SplitView.of(request.text(), splitter.split(request));
    }

    @POST
    @Path("anchor")
    @Operation(operationId = "previewAnchor", summary = "Find a passage again in a text that may have changed")
    public AnchorView anchor(@Nullable AnchorInput input) {
        AnchorInput asked = required(input);
        return AnchorView.of(Anchoring.find(PreviewText.of("/text", asked.text()), asked.wanted()));
    }

    @POST
    @Path("quote-check")
    @Operation(operationId = "previewQuoteCheck", summary = "Check whether a quoted passage stands in a text")
    public QuoteCheckView quoteCheck(@Nullable QuoteCheckInput input) {
        QuoteCheckInput asked = required(input);
        return QuoteCheckView.of(
                QuoteCheck.check(PreviewText.of("/text", asked.text()), PreviewText.of("/quote", asked.quote())));
    }

    @POST
    @Path("relate")
    @Operation(
            operationId = "previewRelate",
            summary = "Say how two statements relate: same, more specific, at odds, of different scope, unrelated",
            description = "By rules on shared words and on values; a proposal, which a person confirms or rejects.")
    public RelateView relate(@Nullable RelateInput input) {
        RelateInput asked = required(input);
        return RelateView.of(comparer.compare(asked.first(), asked.second()));
    }

    private static <T> T required(@Nullable T input) {
        if (input == null) {
            throw Refusal.malformed("The request has no body. Send a JSON object.");
        }
        return input;
    }
}

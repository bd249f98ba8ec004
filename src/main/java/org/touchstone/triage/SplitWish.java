package org.touchstone.triage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.refusal.Refusal;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;

/**
 * Where to split a claim: at one place within its words, or into parts of one's own choosing.
 *
 * @param version the claim's version that was seen
 * @param at a code point offset in the text; the words before it are one part, the words from it on the other
 * @param copyEvidence the public ids of evidence that each part gets a copy of
 */
record SplitWish(
        @NotNull Integer version,
        @Nullable @PositiveOrZero Integer at,
        @Nullable @Size(min = 2, max = 10) List<@Valid Part> parts,
        @Nullable List<String> copyEvidence) {
    /** The words of one part. */
    record Part(
            @NotNull @PositiveOrZero Integer start,
            @NotNull @PositiveOrZero Integer end) {}

    List<Span> spans(Span place, CodePoints text) {
        if (parts != null) {
            var spans = new ArrayList<Span>();
            for (var part : parts) {
                if (part.end() <= part.start()) {
                    throw Refusal.field("/parts", "Each part must end after it starts.");
                }
                spans.add(new Span(part.start(), part.end()));
            }
            return spans;
        }
        if (at == null) {
            throw Refusal.field("/at", "Say where to split, or name the parts.");
        }
        if (at <= place.start() || at >= place.end()) {
            throw Refusal.field(
                    "/at",
                    "The place must lie within the claim's words, between " + place.start() + " and " + place.end()
                            + ".");
        }
        return List.of(tidy(new Span(place.start(), at), text), tidy(new Span(at, place.end()), text));
    }

    /** Without the white space at its ends. */
    private static Span tidy(Span span, CodePoints text) {
        var words = text.slice(span);
        if (words.isBlank()) {
            throw Refusal.field("/at", "One of the parts would hold only white space.");
        }
        int before = words.length() - words.stripLeading().length();
        int after = words.length() - words.stripTrailing().length();
        return new Span(span.start() + before, span.end() - after);
    }
}

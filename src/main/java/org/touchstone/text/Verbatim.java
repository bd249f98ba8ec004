package org.touchstone.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds passages that stand in one text letter for letter, or but for what {@link QuoteCheck.Grade#NORMALISED} lets pass. For many
 * passages of one text: it is folded once, at the first passage that needs it.
 */
public final class Verbatim {
    private final CodePoints text;
    private @Nullable Folded folded;

    public Verbatim(CodePoints text) {
        this.text = text;
    }

    /** Where the words stand, in order, the first so many of the places; only places that are the same letters if there are any. */
    public List<Span> places(String words, int most) {
        var exact = exact(words, most);
        return exact.isEmpty() ? normalised(words, most) : exact;
    }

    private List<Span> exact(String words, int most) {
        var places = new ArrayList<Span>();
        int at = words.isEmpty() ? -1 : text.text().indexOf(words);
        while (at >= 0 && places.size() < most) {
            int end = at + words.length();
            if (WordEdges.isWhole(text.text(), at, end)) {
                places.add(text.span(at, end));
            }
            at = text.text().indexOf(words, end);
        }
        return places;
    }

    private List<Span> normalised(String words, int most) {
        var wanted = Folded.of(words).text();
        var places = new ArrayList<Span>();
        if (wanted.isBlank()) {
            return places;
        }
        if (folded == null) {
            folded = Folded.of(text.text());
        }
        int at = folded.text().indexOf(wanted);
        while (at >= 0 && places.size() < most) {
            int end = at + wanted.length();
            if (folded.isWhole(at, end)) {
                places.add(text.span(folded.start(at), folded.end(end)));
            }
            at = folded.text().indexOf(wanted, end);
        }
        return places;
    }
}

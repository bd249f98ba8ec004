package org.touchstone.split;

import java.util.List;

/**
 * What was found in a text. All spans are code points of the request's text.
 *
 * @param language ISO 639-1 code, given or detected; "und" when unknown
 * @param segments the text in order: sentences, headings, boilerplate; only white space lies between them
 * @param discarded boilerplate and sentences with nothing to check
 */
public record Split(
        String language,
        List<Segment> segments,
        List<Value> values,
        List<Quotation> quotations,
        List<Candidate> candidates,
        List<Discarded> discarded) {
    public Split {
        segments = List.copyOf(segments);
        values = List.copyOf(values);
        quotations = List.copyOf(quotations);
        candidates = List.copyOf(candidates);
        discarded = List.copyOf(discarded);
    }
}

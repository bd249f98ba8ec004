package org.touchstone.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.touchstone.claim.Carried;
import org.touchstone.text.Anchor;

/**
 * What a new revision made of an article.
 *
 * @param occurrences how many of the revision before were found again in which state
 * @param candidates how many claims the splitter proposes in what is new
 * @param repeated in how many new places the claims that were there stand as well
 */
public record Revised(Map<Anchor.State, Integer> occurrences, int candidates, int repeated) {
    static Revised of(List<Carried> carried, int candidates, int repeated) {
        var counts = new LinkedHashMap<Anchor.State, Integer>();
        for (var state : Anchor.State.values()) {
            counts.put(state, 0);
        }
        carried.forEach(each -> counts.merge(each.now().state(), 1, Integer::sum));
        return new Revised(counts, candidates, repeated);
    }
}

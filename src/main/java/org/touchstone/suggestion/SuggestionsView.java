package org.touchstone.suggestion;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.workspace.ContributorView;

/**
 * Whether an outside suggester can be asked about an article, and what came of asking last.
 *
 * @param suggester its name; null when the server has none
 */
record SuggestionsView(@Nullable String suggester, @Nullable RoundView latest) {
    /**
     * One asking.
     *
     * @param suggester the suggester's name at that time
     * @param revision the number of the revision that it is asked about
     * @param proposed how many candidates were kept
     * @param dropped how many were not, by the reason
     * @param failure why no answer could be used; null unless it failed
     */
    record RoundView(
            String suggester,
            RoundState state,
            int revision,
            ContributorView askedBy,
            Instant askedAt,
            @Nullable Instant endedAt,
            int proposed,
            Map<Drop, Integer> dropped,
            @Nullable String failure) {
        static RoundView of(SuggestionRound round) {
            return new RoundView(
                    round.suggester(),
                    round.state(),
                    round.revision(),
                    ContributorView.of(round.contributor()),
                    round.askedAt(),
                    round.endedAt(),
                    round.proposed(),
                    round.dropped(),
                    round.failure());
        }
    }

    static SuggestionsView of(@Nullable String suggester, Optional<SuggestionRound> latest) {
        return new SuggestionsView(suggester, latest.map(RoundView::of).orElse(null));
    }
}

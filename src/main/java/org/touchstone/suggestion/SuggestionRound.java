package org.touchstone.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.article.Article;
import org.touchstone.identity.Keys;
import org.touchstone.workspace.Contributor;

/** One time that the outside suggester is asked about an article's latest revision. It waits in the database, so a killed server asks later. */
@Entity
public class SuggestionRound {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contributor_id")
    private Contributor contributor;

    @Column(name = "revision")
    private int revision;

    @Column(name = "suggester")
    private String suggester;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RoundState state;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "tries")
    private int tries;

    @Column(name = "taken_until")
    private @Nullable Instant takenUntil;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "proposed")
    private int proposed;

    @Column(name = "dropped")
    private String dropped;

    @Column(name = "failure")
    private @Nullable String failure;

    protected SuggestionRound() {}

    SuggestionRound(Article article, Contributor by, int revision, String suggester, Instant now) {
        this.id = Keys.next();
        this.article = article;
        this.contributor = by;
        this.revision = revision;
        this.suggester = suggester;
        this.state = RoundState.WAITING;
        this.askedAt = now;
        this.dropped = "";
    }

    /** Begins to ask; whoever takes it has until then, after which another may. */
    void take(int latestRevision, Instant until) {
        state = RoundState.ASKING;
        revision = latestRevision;
        takenUntil = until;
        tries++;
    }

    /** Whether nobody has taken it since. */
    boolean isAskedIn(int turn) {
        return state == RoundState.ASKING && tries == turn;
    }

    /** What it was asked about is no longer what is there. */
    void waitAgain() {
        state = RoundState.WAITING;
        takenUntil = null;
    }

    /** As if it had not been taken. */
    void giveBack() {
        waitAgain();
        tries--;
    }

    void answer(int count, Map<Drop, Integer> without, Instant now) {
        state = RoundState.ANSWERED;
        proposed = count;
        dropped = without.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(","));
        endedAt = now;
    }

    void fail(String why, Instant now) {
        state = RoundState.FAILED;
        failure = why.length() <= 500 ? why : why.substring(0, 500);
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    Article article() {
        return article;
    }

    /** Who asked, or who brought the article in. */
    Contributor contributor() {
        return contributor;
    }

    /** The number of the revision that it is asked about. */
    int revision() {
        return revision;
    }

    /** The suggester's name when it was asked. */
    String suggester() {
        return suggester;
    }

    RoundState state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    int tries() {
        return tries;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    /** How many candidates were kept. */
    int proposed() {
        return proposed;
    }

    /** How many were not, by the reason. */
    Map<Drop, Integer> dropped() {
        var counts = new EnumMap<Drop, Integer>(Drop.class);
        for (String each : dropped.split(",", -1)) {
            if (!each.isEmpty()) {
                int equals = each.indexOf('=');
                counts.put(Drop.valueOf(each.substring(0, equals)), Integer.valueOf(each.substring(equals + 1)));
            }
        }
        return counts;
    }

    /** Why there was no answer that could be used; null unless it failed. */
    @Nullable
    String failure() {
        return failure;
    }
}

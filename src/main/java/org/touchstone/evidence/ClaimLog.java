package org.touchstone.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.touchstone.activity.Activities;
import org.touchstone.activity.Done;
import org.touchstone.article.Article;
import org.touchstone.claim.Claim;

/** Logs what is done to the evidence and the inquiries of a claim; sealed in a blind workspace, because the log names who did it. */
@ApplicationScoped
@Transactional
public class ClaimLog {
    private final Activities activities;

    ClaimLog(Activities activities) {
        this.activities = activities;
    }

    public void record(Claim claim, Done done) {
        Article article = claim.article();
        Done placed = done.on(article == null ? null : article.publicId(), claim.publicId());
        activities.record(claim.workspace().blind() ? placed.inSecret() : placed);
    }
}

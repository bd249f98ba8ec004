package org.touchstone.job;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes the items of a job down, a few at a time: all of them together need not fit into memory. */
final class Inbox {
    /** Characters of content that are written together. */
    private static final int HANDFUL = 4_000_000;

    private static final int MOST_TOGETHER = 200;

    private final Job job;
    private final EntityManager entities;
    private final Instant now;
    private final List<JobItem> hand = new ArrayList<>();
    private int held;

    Inbox(Job job, EntityManager entities, Instant now) {
        this.job = job;
        this.entities = entities;
        this.now = now;
    }

    void take(NewJob.Items items) throws IOException {
        items.each(this::take);
        write();
    }

    void take(NewItem wanted) {
        var item = new JobItem(job, wanted, now);
        entities.persist(item);
        hand.add(item);
        held += wanted.size();
        job.count(1, wanted.trouble() == null ? 0 : 1);
        if (held > HANDFUL || hand.size() >= MOST_TOGETHER) {
            write();
        }
    }

    private void write() {
        entities.flush();
        hand.forEach(entities::detach);
        hand.clear();
        held = 0;
    }
}

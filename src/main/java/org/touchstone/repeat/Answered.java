package org.touchstone.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.Keys;
import org.touchstone.identity.Moments;

/** What requests with a key were answered, kept for a day. */
@ApplicationScoped
@Transactional
class Answered {
    private static final Duration KEPT = Duration.ofDays(1);

    /** An answer that was given. */
    record Answer(
            String fingerprint,
            int status,
            @Nullable String location,
            @Nullable String etag,
            String body) {}

    private final EntityManager entities;
    private final Moments moments;

    Answered(EntityManager entities, Moments moments) {
        this.entities = entities;
        this.moments = moments;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Answer> find(UUID account, String key) {
        List<?> found = entities.createNativeQuery(
                        "select fingerprint, status, location, etag, body from idempotent_answer"
                                + " where account_id = ?1 and request_key = ?2")
                .setParameter(1, account)
                .setParameter(2, key)
                .getResultList();
        return found.stream().findFirst().map(row -> {
            var cells = (Object[]) row;
            return new Answer(
                    String.valueOf(cells[0]),
                    ((Number) cells[1]).intValue(),
                    (String) cells[2],
                    (String) cells[3],
                    cells[4] == null ? "null" : String.valueOf(cells[4]));
        });
    }

    /** Notes that a request is being answered; fails or waits when another with its key is. */
    UUID note(UUID account, String key, String fingerprint) {
        var now = OffsetDateTime.ofInstant(moments.now(), ZoneOffset.UTC);
        entities.createNativeQuery("delete from idempotent_answer where account_id = ?1 and created_at < ?2")
                .setParameter(1, account)
                .setParameter(2, now.minus(KEPT))
                .executeUpdate();
        var id = Keys.next();
        entities.createNativeQuery(
                        "insert into idempotent_answer (id, account_id, request_key, fingerprint, status, created_at)"
                                + " values (?1, ?2, ?3, ?4, 0, ?5)")
                .setParameter(1, id)
                .setParameter(2, account)
                .setParameter(3, key)
                .setParameter(4, fingerprint)
                .setParameter(5, now)
                .executeUpdate();
        return id;
    }

    void complete(UUID note, int status, @Nullable String location, @Nullable String etag, String body) {
        entities.createNativeQuery(
                        "update idempotent_answer set status = ?2, location = ?3, etag = ?4, body = ?5 where id = ?1")
                .setParameter(1, note)
                .setParameter(2, status)
                .setParameter(3, location)
                .setParameter(4, etag)
                .setParameter(5, body)
                .executeUpdate();
    }
}

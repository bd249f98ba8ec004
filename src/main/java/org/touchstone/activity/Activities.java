package org.touchstone.activity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.Moments;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;

/** The append-only log of a workspace. Each service writes its entry in the transaction of what it logs. */
@ApplicationScoped
@Transactional
public class Activities {
    private final ActivityRepository repository;
    private final ObjectMapper mapper;
    private final Moments moments;

    Activities(ActivityRepository repository, ObjectMapper mapper, Moments moments) {
        this.repository = repository;
        this.mapper = mapper;
        this.moments = moments;
    }

    public void record(Done done) {
        repository.persist(new Activity(done, json(done.before()), json(done.after()), moments.now()));
    }

    /** What happened, newest first; without the sealed entries of claims that the asker must not know of. */
    public Slice<ActivityView> list(UUID workspaceId, ActivityFilter filter, Keyset keyset) {
        return Slice.of(repository.list(workspaceId, filter, keyset), keyset, Activity::publicId)
                .map(activity -> ActivityView.of(activity, mapper));
    }

    private @Nullable String json(@Nullable Object state) {
        try {
            return state == null ? null : mapper.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a logged state must be writable as JSON", e);
        }
    }
}

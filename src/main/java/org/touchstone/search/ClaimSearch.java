package org.touchstone.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.touchstone.claim.Claim;
import org.touchstone.claim.Claims;
import org.touchstone.database.ReadsOnly;
import org.touchstone.paging.Containing;
import org.touchstone.paging.Keyset;
import org.touchstone.paging.Slice;
import org.touchstone.reading.ClaimViews;
import org.touchstone.reading.VisibleState;
import org.touchstone.workspace.Scales;
import org.touchstone.workspace.Seat;

/**
 * Searches the claims of a workspace in the database itself, so that what was just written is found, on every server of a team alike.
 * What is sealed from the asker (states, and the stance, note and author of others' evidence) is not searched.
 */
@ApplicationScoped
@ReadsOnly
class ClaimSearch {
    private static final String WORD = """
            lower(c.statement) like :%1$s escape '!'
                or lower(c.gist) like :%1$s escape '!'
                or exists (select 1 from occurrence o where o.claim_id = c.id and lower(o.exact) like :%1$s escape '!')
                or exists (select 1 from evidence e join source s on s.id = e.source_id where e.claim_id = c.id
                    and e.withdrawn_at is null
                    and (lower(e.quote) like :%1$s escape '!' or lower(s.title) like :%1$s escape '!'
                        or lower(s.site) like :%1$s escape '!'))
            """;

    private final EntityManager entities;
    private final Claims claims;
    private final ClaimViews views;
    private final Matches matches;
    private final Scales scales;

    ClaimSearch(EntityManager entities, Claims claims, ClaimViews views, Matches matches, Scales scales) {
        this.entities = entities;
        this.claims = claims;
        this.views = views;
        this.matches = matches;
        this.scales = scales;
    }

    /** Newest first. */
    Slice<ClaimHit> find(Seat seat, Wanted wanted, Keyset keyset) {
        if (wanted.verdict() != null) {
            scales.requireEver(seat.workspace(), wanted.verdict());
        }
        var slice = Slice.of(ids(seat, wanted, keyset), keyset, id -> id);
        Map<String, Claim> found = claims.listByIds(seat.workspace(), slice.items()).stream()
                .collect(Collectors.toMap(Claim::publicId, claim -> claim));
        var ordered =
                slice.items().stream().map(found::get).filter(Objects::nonNull).toList();
        var matched = matches.of(ordered, wanted.words());
        var shown = views.of(ordered, seat);
        var hits = new ArrayList<ClaimHit>();
        for (int i = 0; i < ordered.size(); i++) {
            var claim = ordered.get(i);
            hits.add(ClaimHit.of(shown.get(i), claim, matched.getOrDefault(claim.publicId(), List.of())));
        }
        return new Slice<>(hits, slice.next(), slice.previous());
    }

    private List<String> ids(Seat seat, Wanted wanted, Keyset keyset) {
        var sql = new StringBuilder("select c.public_id from claim c left join review r on r.claim_id = c.id");
        var parameters = new HashMap<String, Object>();
        if (wanted.event() != null) {
            sql.append(" join event_article ea on ea.article_id = c.article_id")
                    .append(" join event ev on ev.id = ea.event_id and ev.public_id = :event");
            parameters.put("event", wanted.event());
        }
        sql.append(" where c.workspace_id = :workspace");
        parameters.put("workspace", seat.workspace().id());
        if (!wanted.states().isEmpty()) {
            sql.append(" and ").append(VisibleState.SQL).append(" in (:states)");
            parameters.put("states", wanted.states().stream().map(Enum::name).toList());
        }
        narrow(sql, parameters, wanted);
        for (int i = 0; i < wanted.words().size(); i++) {
            var spellings = Spellings.of(wanted.words().get(i));
            for (int j = 0; j < spellings.size(); j++) {
                var name = "word" + i + "_" + j;
                sql.append(j == 0 ? " and (" : " or ").append(WORD.formatted(name));
                parameters.put(name, Containing.pattern(spellings.get(j)));
            }
            sql.append(")");
        }
        sql.append(keyset.newestFirst("c.workspace_id", "c.public_id"));
        parameters.put("key", keyset.bound());
        var query = entities.createNativeQuery(sql.toString(), String.class);
        if (!wanted.states().isEmpty()) {
            VisibleState.bind(query, seat);
        }
        parameters.forEach(query::setParameter);
        var ids = new ArrayList<String>();
        for (Object id : query.setMaxResults(keyset.limit() + 1).getResultList()) {
            ids.add((String) id);
        }
        return ids;
    }

    private static void narrow(StringBuilder sql, Map<String, Object> parameters, Wanted wanted) {
        if (wanted.article() != null) {
            sql.append(" and c.article_id = (select a.id from article a")
                    .append(" where a.workspace_id = :workspace and a.public_id = :article)");
            parameters.put("article", wanted.article());
        }
        if (wanted.source() != null) {
            sql.append(" and exists (select 1 from evidence e join source s on s.id = e.source_id")
                    .append(" where e.claim_id = c.id and e.withdrawn_at is null and s.public_id = :source)");
            parameters.put("source", wanted.source());
        }
        var type = wanted.type();
        if (type != null) {
            sql.append(" and c.type = :type");
            parameters.put("type", type.name());
        }
        if (wanted.verdict() != null) {
            sql.append(" and c.intake = 'OPEN' and r.state = 'DECIDED' and exists (select 1 from decision d")
                    .append(" join verdict v on v.id = d.verdict_id")
                    .append(" where d.claim_id = c.id and d.ended_at is null and v.code = :verdict)");
            parameters.put("verdict", wanted.verdict());
        }
    }
}

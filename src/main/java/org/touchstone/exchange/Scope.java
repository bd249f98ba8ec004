package org.touchstone.exchange;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which things are exported, in conditions of SQL. A claim leaves when it was accepted and is decided, or when the undecided are
 * asked for too; set aside and discarded ones never leave.
 *
 * @param article only this one
 * @param event only the articles of this one
 * @param asker the contributors that the asker is, whose own work unseals what a blind workspace keeps sealed
 * @param seesAll whether nothing is sealed for them
 */
record Scope(
        UUID workspace,
        @Nullable UUID article,
        @Nullable UUID event,
        boolean undecided,
        Set<UUID> asker,
        boolean seesAll) {
    private static final String DECIDED =
            "exists (select 1 from review dr where dr.claim_id = %s.id and dr.state = 'DECIDED')";

    /** The claims that are exported, with {@code c} for the claim. */
    String claims(String c) {
        return c + ".workspace_id = " + key(workspace) + " and " + c + ".intake = 'OPEN'"
                + (article == null ? "" : " and " + c + ".article_id = " + key(article))
                + (event == null ? "" : " and " + c + ".article_id in (" + placed() + ")")
                + (undecided ? "" : " and " + DECIDED.formatted(c));
    }

    /** The articles that are exported: the one or those that were asked for, else those of exported claims. */
    String articles(String a) {
        if (article != null) {
            return a + ".id = " + key(article);
        }
        return a + ".workspace_id = " + key(workspace)
                + (event != null
                        ? " and " + a + ".id in (" + placed() + ")"
                        : " and exists (select 1 from claim ac where ac.article_id = " + a + ".id and " + claims("ac")
                                + ")");
    }

    /** The events of exported articles, and the one that was asked for. */
    String events(String e) {
        return e + ".workspace_id = " + key(workspace) + " and ("
                + (event == null ? "" : e + ".id = " + key(event) + " or ")
                + "exists (select 1 from event_article ea join article ev on ev.id = ea.article_id where ea.event_id = "
                + e
                + ".id and " + articles("ev") + "))";
    }

    /** The sources that exported evidence cites. */
    String sources(String s) {
        return s + ".workspace_id = " + key(workspace)
                + " and exists (select 1 from evidence se join claim sc on sc.id = se.claim_id where se.source_id = "
                + s
                + ".id and " + claims("sc")
                + (seesAll ? "" : " and (se.contributor_id in (" + selves() + ") or " + open("sc") + ")") + ")";
    }

    /** Whether the asker may see what others have done on an accepted claim: as {@code Sight} says it, in SQL. */
    String open(String c) {
        if (seesAll) {
            return "true";
        }
        var own = " and o.contributor_id in (" + selves() + "))";
        return "(" + DECIDED.formatted(c)
                + " or exists (select 1 from assessment o join review r on r.claim_id = o.claim_id where o.claim_id = "
                + c
                + ".id and o.submitted_at is not null and o.round >= r.first_round and o.statement_number = " + c
                + ".statement_number" + own
                + " or exists (select 1 from decision o where o.claim_id = " + c + ".id and o.origin = 'ADJUDICATED'"
                + own + ")";
    }

    private String selves() {
        return asker.stream().map(Scope::key).collect(Collectors.joining(", "));
    }

    private String placed() {
        return "select pa.article_id from event_article pa where pa.event_id = "
                + key(event == null ? workspace : event);
    }

    /** A key is hexadecimal digits and hyphens only, so it can stand in the statement itself. */
    static String key(UUID key) {
        return "cast('" + key + "' as uuid)";
    }
}

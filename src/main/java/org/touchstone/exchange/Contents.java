package org.touchstone.exchange;

import static org.touchstone.exchange.Member.choice;
import static org.touchstone.exchange.Member.of;
import static org.touchstone.exchange.Member.text;
import static org.touchstone.exchange.Member.url;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.touchstone.claim.Checking;
import org.touchstone.claim.DiscardReason;
import org.touchstone.evidence.QuoteGrade;
import org.touchstone.evidence.Stance;
import org.touchstone.exchange.Member.Group;
import org.touchstone.exchange.Member.Many;
import org.touchstone.exchange.Member.Maybe;
import org.touchstone.exchange.Member.One;
import org.touchstone.exchange.Member.Plain;
import org.touchstone.fetch.CanonicalUrl;
import org.touchstone.review.Origin;
import org.touchstone.review.ReviewState;
import org.touchstone.source.Medium;
import org.touchstone.split.Bound;
import org.touchstone.split.ClaimType;
import org.touchstone.split.ValueKind;
import org.touchstone.storedtext.TextOrigin;
import org.touchstone.text.Anchor;

/**
 * What a bundle holds, and where the database keeps it: said once, so that what is written and what is read cannot differ. A column
 * that is neither here nor in {@code ContentsTest}'s list of what stays behind fails that test.
 */
final class Contents {
    /** By public id; the workspace leads, so that H2 walks along the index of the two instead of sorting at each batch. */
    private static final String WALK = "t.workspace_id, t.public_id";
    /** The same for claims, of which an index has the accepted ones together. */
    private static final String WALK_ACCEPTED = "t.workspace_id, t.intake, t.public_id";

    private static final Function<Keeping, @Nullable Object> WORKSPACE = Keeping::workspace;
    private static final Function<Keeping, @Nullable Object> FIRST = keeping -> 0;
    private static final Plain ID = of("id", "public_id", Kind.ID);
    private static final Plain CONTRIBUTOR = of("contributor", "contributor_id", Kind.CONTRIBUTOR);
    private static final Plain CREATED = of("createdAt", "created_at", Kind.TIME);

    private Contents() {}

    static final Rows REVISION_TEXT =
            storedText("exists (select 1 from revision x join article y on y.id = x.article_id"
                    + " where x.stored_text_id = t.id and y.full_text_exported)");
    static final Rows SNAPSHOT_TEXT = storedText("exists (select 1 from snapshot x join source y on y.id = x.source_id"
            + " where x.stored_text_id = t.id and y.rights_exported)");

    static final Rows REVISIONS = Rows.of(
            "revision",
            "article_id",
            "t.number",
            of("number", "number", Kind.INTEGER),
            of("segments", "segments", Kind.SEGMENTS),
            CREATED,
            new One("text", "stored_text_id", REVISION_TEXT));

    static final Rows PLACES = Rows.values(
            "event_article",
            "article_id",
            of("event", "event_id", Kind.EVENT).as("(select x.public_id from event x where x.id = t.event_id)"));

    static final Rows ARTICLES = Rows.of(
                    "article",
                    null,
                    WALK,
                    ID,
                    text("title", "title", 500),
                    text("byline", "byline", 300).orNull(),
                    text("publisher", "publisher", 200).orNull(),
                    url("url", "url").orNull(),
                    text("publishedAt", "published_at", 35).orNull(),
                    text("language", "language", 35),
                    new Group(
                            "rights",
                            null,
                            List.of(
                                    of("fullTextShown", "full_text_shown", Kind.FLAG),
                                    of("fullTextExported", "full_text_exported", Kind.FLAG),
                                    text("licence", "licence", 200).orNull())),
                    of("reviewersNeeded", "reviewers_needed", Kind.INTEGER).orNull(),
                    CREATED,
                    CONTRIBUTOR,
                    new Maybe("event", PLACES),
                    new Many("revisions", REVISIONS))
            .fixing(Map.of("workspace_id", WORKSPACE, "version", FIRST, "canonical_url", Contents::canonicalUrl));

    static final Rows EVENTS = Rows.of(
                    "event",
                    null,
                    WALK,
                    ID,
                    text("name", "name", 200),
                    text("description", "description", 2000).orNull(),
                    CREATED,
                    CONTRIBUTOR)
            .fixing(Map.of("workspace_id", WORKSPACE, "version", FIRST));

    static final Rows ADDRESSES = Rows.values("source_address", "source_id", url("address", "address"));

    static final Rows SNAPSHOTS = Rows.of(
            "snapshot",
            "source_id",
            "t.public_id",
            ID,
            of("number", "number", Kind.INTEGER),
            new One("text", "stored_text_id", SNAPSHOT_TEXT));

    static final Rows SOURCES = Rows.of(
                    "source",
                    null,
                    WALK,
                    ID,
                    url("url", "url").orNull(),
                    url("canonicalUrl", "canonical_url").orNull(),
                    new Many("addresses", ADDRESSES),
                    text("title", "title", 500),
                    text("site", "site", 200).orNull(),
                    text("author", "author", 300).orNull(),
                    text("publishedAt", "published_at", 35).orNull(),
                    text("language", "language", 35).orNull(),
                    choice("medium", "medium", Medium.class),
                    text("reliabilityNote", "reliability_note", 2000).orNull(),
                    text("originGroup", "origin_group", 120).orNull(),
                    of("rightsExported", "rights_exported", Kind.FLAG),
                    of("unreachableAt", "unreachable_at", Kind.TIME).orNull(),
                    CREATED,
                    CONTRIBUTOR,
                    new Many("snapshots", SNAPSHOTS))
            .fixing(Map.of("workspace_id", WORKSPACE, "version", FIRST));

    static final Rows STATEMENTS = Rows.of(
            "statement_version",
            "claim_id",
            "t.number",
            of("number", "number", Kind.INTEGER),
            text("text", "text", 2000),
            of("replacements", "replacements", Kind.REPLACEMENTS),
            CREATED,
            CONTRIBUTOR);

    static final Rows OCCURRENCES = Rows.of(
            "occurrence",
            "claim_id",
            "t.public_id",
            ID,
            of("revision", "revision_id", Kind.REVISION)
                    .as("(select x.number from revision x where x.id = t.revision_id)"),
            choice("state", "state", Anchor.State.class),
            new Group("selector", null, selector(false)));

    static final Rows VALUES = Rows.of(
            "claim_value",
            "claim_id",
            "t.ordinal",
            of("ordinal", "ordinal", Kind.INTEGER),
            choice("kind", "kind", ValueKind.class),
            text("text", "text", 500),
            of("number", "number", Kind.NUMBER).orNull(),
            of("upper", "upper_number", Kind.NUMBER).orNull(),
            text("unit", "unit", 60).orNull(),
            text("counted", "counted", 200).orNull(),
            choice("bound", "bound", Bound.class),
            of("approximate", "approximate", Kind.FLAG),
            text("resolved", "resolved", 100).orNull());

    static final Rows EVIDENCE = Rows.of(
                    "evidence",
                    "claim_id",
                    "t.public_id",
                    ID,
                    of("source", "source_id", Kind.SOURCE)
                            .as("(select x.public_id from source x where x.id = t.source_id)"),
                    of("snapshot", "snapshot_id", Kind.SNAPSHOT)
                            .as("(select x.public_id from snapshot x where x.id = t.snapshot_id)")
                            .orNull(),
                    choice("stance", "stance", Stance.class),
                    text("quote", "quote", 0).orNull(),
                    new Group("selector", "exact", selector(true)),
                    text("translation", "translation", 0).orNull(),
                    text("translator", "translator", 200).orNull(),
                    choice("quoteCheck", "quote_check", QuoteGrade.class),
                    of("checkedAt", "checked_at", Kind.TIME).orNull(),
                    new Group(
                            "later",
                            "later_check",
                            List.of(
                                    choice("check", "later_check", QuoteGrade.class),
                                    of("checkedAt", "later_checked_at", Kind.TIME),
                                    of("snapshot", "later_snapshot_id", Kind.SNAPSHOT)
                                            .as(
                                                    "(select x.public_id from snapshot x where x.id = t.later_snapshot_id)"))),
                    text("question", "question", 1000).orNull(),
                    of("evidenceSet", "evidence_set", Kind.INTEGER),
                    text("note", "note", 0).orNull(),
                    of("copiedFrom", "copied_from", Kind.ID).orNull(),
                    of("withdrawnAt", "withdrawn_at", Kind.TIME).orNull(),
                    CREATED,
                    CONTRIBUTOR)
            .fixing(Map.of("version", FIRST));

    static final Rows INQUIRIES = Rows.of(
                    "inquiry",
                    "claim_id",
                    "t.public_id",
                    ID,
                    text("lookedFor", "looked_for", 1000),
                    text("lookedIn", "looked_in", 1000),
                    text("lookedAt", "looked_at", 35),
                    text("note", "note", 0).orNull(),
                    of("withdrawnAt", "withdrawn_at", Kind.TIME).orNull(),
                    CREATED,
                    CONTRIBUTOR)
            .fixing(Map.of("version", FIRST));

    static final Rows REVIEW = new Rows(
            "review",
            "claim_id",
            "t.claim_id",
            "",
            List.of(
                    choice("state", "state", ReviewState.class),
                    of("firstRound", "first_round", Kind.INTEGER),
                    of("reopenedAt", "reopened_at", Kind.TIME).orNull(),
                    text("reopenReason", "reopen_reason", 1000).orNull()),
            false,
            false,
            Map.of("version", FIRST));

    static final Rows JUDGED = Rows.values(
            "assessment_evidence",
            "assessment_id",
            of("evidence", "evidence_id", Kind.EVIDENCE)
                    .as("(select x.public_id from evidence x where x.id = t.evidence_id)"));

    static final Rows ASSESSMENTS = Rows.of(
                    "assessment",
                    "claim_id",
                    "t.public_id",
                    ID,
                    CONTRIBUTOR,
                    of("round", "round", Kind.INTEGER),
                    of("verdict", "verdict_id", Kind.VERDICT),
                    of("confidence", "confidence", Kind.INTEGER),
                    text("justification", "justification", 0),
                    text("asOf", "as_of", 35).orNull(),
                    text("condition", "condition_text", 1000).orNull(),
                    text("correctedValue", "corrected_value", 500).orNull(),
                    of("statementNumber", "statement_number", Kind.INTEGER),
                    CREATED,
                    of("submittedAt", "submitted_at", Kind.TIME),
                    new Many("evidence", JUDGED))
            .where("t.submitted_at is not null")
            .fixing(Map.of("version", FIRST));

    static final Rows DECIDED_BY = Rows.values(
            "decision_assessment",
            "decision_id",
            of("assessment", "assessment_id", Kind.ASSESSMENT)
                    .as("(select x.public_id from assessment x where x.id = t.assessment_id)"));

    static final Rows DECISIONS = Rows.of(
            "decision",
            "claim_id",
            "t.public_id",
            ID,
            of("verdict", "verdict_id", Kind.VERDICT),
            choice("origin", "origin", Origin.class),
            text("justification", "justification", 0).orNull(),
            text("asOf", "as_of", 35).orNull(),
            text("condition", "condition_text", 1000).orNull(),
            text("correctedValue", "corrected_value", 500).orNull(),
            of("statementNumber", "statement_number", Kind.INTEGER),
            of("contributor", "contributor_id", Kind.CONTRIBUTOR).orNull(),
            of("decidedAt", "decided_at", Kind.TIME),
            of("endedAt", "ended_at", Kind.TIME).orNull(),
            new Many("assessments", DECIDED_BY));

    static final Rows CLAIMS = Rows.of(
                    "claim",
                    null,
                    WALK_ACCEPTED,
                    ID,
                    of("article", "article_id", Kind.ARTICLE)
                            .as("(select x.public_id from article x where x.id = t.article_id)")
                            .orNull(),
                    of("statementNumber", "statement_number", Kind.INTEGER),
                    text("statement", "statement", 2000),
                    text("gist", "gist", 200),
                    choice("type", "type", ClaimType.class),
                    of("otherTypes", "other_types", Kind.WORDS),
                    choice("checking", "checking", Checking.class),
                    of("checkable", "checkable", Kind.FLAG),
                    text("claimant", "claimant", 300).orNull(),
                    text("claimDate", "claim_date", 35).orNull(),
                    of("main", "main", Kind.FLAG),
                    of("segment", "segment", Kind.INTEGER).orNull(),
                    of("firstStart", "first_start", Kind.INTEGER).orNull(),
                    new Group(
                            "checkWorthiness",
                            null,
                            List.of(
                                    of("score", "score", Kind.SCORE).orNull(),
                                    of("reasons", "score_reasons", Kind.LINES))),
                    choice("suggestedDiscard", "suggested_discard", DiscardReason.class)
                            .orNull(),
                    text("proposedBy", "proposed_by", 80).orNull(),
                    of("reviewersNeeded", "reviewers_needed", Kind.INTEGER).orNull(),
                    CREATED,
                    CONTRIBUTOR,
                    new Many("statements", STATEMENTS),
                    new Many("occurrences", OCCURRENCES),
                    new Many("values", VALUES),
                    new Many("evidence", EVIDENCE),
                    new Many("inquiries", INQUIRIES),
                    new Maybe("review", REVIEW),
                    new Many("assessments", ASSESSMENTS),
                    new Many("decisions", DECISIONS))
            .fixing(Map.of(
                    "workspace_id",
                    WORKSPACE,
                    "version",
                    FIRST,
                    "intake",
                    keeping -> "OPEN",
                    "intake_before",
                    keeping -> keeping.told().path("proposedBy").isTextual() ? "CANDIDATE" : null));

    /** The order in which rows can be put into the database, each after those that it refers to. */
    static final List<Rows> FROM_THE_GROUND_UP = List.of(
            REVISION_TEXT,
            SNAPSHOT_TEXT,
            EVENTS,
            ARTICLES,
            PLACES,
            REVISIONS,
            SOURCES,
            ADDRESSES,
            SNAPSHOTS,
            CLAIMS,
            STATEMENTS,
            OCCURRENCES,
            VALUES,
            EVIDENCE,
            INQUIRIES,
            REVIEW,
            ASSESSMENTS,
            JUDGED,
            DECISIONS,
            DECIDED_BY);

    private static Rows storedText(String mayLeave) {
        return Rows.of(
                        "stored_text",
                        null,
                        "t.public_id",
                        ID,
                        of("sha256", "sha256", Kind.TEXT),
                        of("codePoints", "code_points", Kind.INTEGER),
                        text("content", "content", 0).orNull().as("case when " + mayLeave + " then t.content end"),
                        choice("origin", "origin", TextOrigin.class),
                        text("mediaType", "media_type", 120).orNull(),
                        url("url", "url").orNull(),
                        of("obtainedAt", "obtained_at", Kind.TIME),
                        CONTRIBUTOR)
                .fixing(Map.of("workspace_id", WORKSPACE));
    }

    private static List<Member> selector(boolean quoted) {
        return List.of(
                of("start", "start_offset", Kind.INTEGER).orNull(),
                of("end", "end_offset", Kind.INTEGER).orNull(),
                text("exact", "exact", 0),
                quoted ? text("prefix", "prefix", 200).orNull() : text("prefix", "prefix", 200),
                quoted ? text("suffix", "suffix", 200).orNull() : text("suffix", "suffix", 200));
    }

    private static @Nullable Object canonicalUrl(Keeping keeping) {
        var url = keeping.told().path("url");
        return url.isTextual() ? CanonicalUrl.of(url.textValue()) : null;
    }
}

package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchstone.Given;
import org.touchstone.Given.Person;
import org.touchstone.claim.Claim;
import org.touchstone.claim.Claims;
import org.touchstone.identity.PublicIds;
import org.touchstone.inquiry.Finding;
import org.touchstone.inquiry.Inquiries;
import org.touchstone.inquiry.InquiryRecord;
import org.touchstone.source.Details;
import org.touchstone.source.Medium;
import org.touchstone.source.Snapshot;
import org.touchstone.source.Source;
import org.touchstone.source.SourceRecord;
import org.touchstone.source.Sources;
import org.touchstone.storedtext.StoredTexts;
import org.touchstone.storedtext.TextOrigin;
import org.touchstone.storedtext.TextRecord;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Selector;
import org.touchstone.text.Span;
import org.touchstone.text.TextHash;
import org.touchstone.workspace.Workspace;
import org.touchstone.workspace.Workspaces;

/** The doors by which an import brings things back under the public ids that they had. */
@QuarkusTest
class RestoreTest {
    private static final String TEXT = "They made six trips 🚀 abroad.";
    private static final Instant THEN = Instant.parse("2026-09-14T08:00:00.123456Z");

    @Inject
    Given given;

    @Inject
    GivenClaims claims;

    @Inject
    Workspaces workspaces;

    @Inject
    Claims allClaims;

    @Inject
    StoredTexts texts;

    @Inject
    Sources sources;

    @Inject
    EvidenceOfClaims evidence;

    @Inject
    Inquiries inquiries;

    private final SourceRecord source = new SourceRecord(
            PublicIds.next(),
            "https://news.example/six?utm_source=x",
            "https://news.example/six",
            Set.of("https://news.example/six", "https://n.example/6"),
            new Details("Six trips", "News", null, "2026-09", "en", Medium.WEB_PAGE, null, "Wire 12", true),
            null,
            THEN);
    private final String snapshotId = PublicIds.next();
    private final String textId = PublicIds.next();
    private final String evidenceId = PublicIds.next();

    private Person ines;
    private String claimPath;

    @BeforeEach
    void an_empty_room_with_a_claim() {
        ines = given.admin();
        claimPath = claims.claim(ines);
    }

    private Workspace room() {
        return workspaces.find(ines.workspace()).orElseThrow();
    }

    private Claim claim() {
        return allClaims.get(room(), claimPath.substring(claimPath.lastIndexOf('/') + 1));
    }

    private Snapshot restoreSnapshot(@Nullable String content) {
        Claim claim = claim();
        Source restored = sources.restore(room(), claim.contributor(), source);
        var text = texts.restore(
                room(),
                claim.contributor(),
                new TextRecord(
                        textId, TextHash.sha256(TEXT), 29, content, TextOrigin.FETCHED, "text/html", null, THEN));
        return sources.restoreSnapshot(restored, snapshotId, 3, text);
    }

    private EvidenceRecord record(Snapshot snapshot) {
        var selector = Selector.of(CodePoints.of(TEXT), new Span(10, 21));
        return new EvidenceRecord(
                evidenceId,
                snapshot.source(),
                snapshot,
                Stance.REFUTES,
                new Quotation("six trips 🚀", selector, QuoteGrade.EXACT),
                THEN,
                new Particulars(null, null, "How many?", 2, "Says it plainly."),
                null,
                null,
                null,
                THEN);
    }

    @Test
    void a_source_and_its_snapshot_come_back_as_they_were_and_only_once() {
        QuarkusTransaction.requiringNew().run(() -> restoreSnapshot(TEXT));

        QuarkusTransaction.requiringNew().run(() -> {
            var again = restoreSnapshot(TEXT);
            assertThat(again.number()).isEqualTo(3);
            assertThat(again.publicId()).isEqualTo(snapshotId);
            assertThat(again.storedText().content()).contains(TEXT);
            assertThat(again.source().details()).isEqualTo(source.details());
            assertThat(again.source().addresses()).isEqualTo(source.addresses());
            assertThat(again.source().createdAt()).isEqualTo(THEN);
        });
    }

    @Test
    void a_source_with_an_address_that_is_here_is_the_one_that_is_here() {
        QuarkusTransaction.requiringNew().run(() -> {
            var here = sources.restore(room(), claim().contributor(), source);
            var other = new SourceRecord(
                    PublicIds.next(),
                    source.url(),
                    source.canonicalUrl(),
                    source.addresses(),
                    source.details(),
                    null,
                    THEN);
            assertThat(sources.restore(room(), claim().contributor(), other).id())
                    .isEqualTo(here.id());
        });
    }

    @Test
    void evidence_comes_back_with_its_check_even_where_the_text_may_not_leave() {
        QuarkusTransaction.requiringNew()
                .run(() -> evidence.restore(claim(), claim().contributor(), record(restoreSnapshot(null))));

        QuarkusTransaction.requiringNew().run(() -> {
            Evidence back = evidence.get(claim(), evidenceId);
            assertThat(back.quotation()).isEqualTo(record(restoreSnapshot(null)).quotation());
            assertThat(back.particulars().note()).isEqualTo("Says it plainly.");
            assertThat(back.createdAt()).isEqualTo(THEN);
            assertThat(Objects.requireNonNull(back.snapshot()).storedText().content())
                    .isEmpty();
            assertThat(back.snapshot().storedText().codePoints()).isEqualTo(29);
        });
    }

    @Test
    void an_inquiry_comes_back_as_it_was() {
        var record = new InquiryRecord(
                PublicIds.next(), new Finding("A list of trips", "The archive", "2026-09", null), null, THEN);
        QuarkusTransaction.requiringNew().run(() -> inquiries.restore(claim(), claim().contributor(), record));

        QuarkusTransaction.requiringNew().run(() -> {
            var back = inquiries.restore(claim(), claim().contributor(), record);
            assertThat(back.finding()).isEqualTo(record.finding());
            assertThat(inquiries.of(claim())).hasSize(1);
        });
    }
}

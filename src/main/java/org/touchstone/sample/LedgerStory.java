package org.touchstone.sample;

import java.util.Map;
import org.touchstone.claim.Claim;
import org.touchstone.evidence.Stance;
import org.touchstone.inquiry.Finding;
import org.touchstone.workspace.Seat;

/** What became of the Ledger's report: one reviewer for each claim, a publication, and a correction of it. */
final class LedgerStory {
    private final Desk desk;
    private final Report report;
    private final Seat wren;
    private final Seat sorrel;
    private final Seat juniper;

    LedgerStory(Desk desk, Report report, Colleagues colleagues) {
        this.desk = desk;
        this.report = report;
        this.wren = colleagues.wren();
        this.sorrel = colleagues.sorrel();
        this.juniper = colleagues.juniper();
    }

    void tell() {
        triage();
        missiles();
        train();
        desk.discardSuggested(wren, report);
        var talks = durationUnknown();
        desk.publish(
                juniper,
                report,
                "What we could check of this report within two days. A sample: nothing of it is real.");
        durationFound(talks);
        desk.publish(
                juniper,
                report,
                "With the duration of the talks corrected. A sample: nothing of it is real.",
                Map.of(talks.publicId(), "The programme of the visit has come to light since; it gives the hours."));
        journey();
    }

    private void triage() {
        desk.setAside(wren, report.claim("He quoted Russian saying: one old friend beats"));
        desk.setAside(wren, report.claim("Putin recalled Soviet part in Korean War"));
    }

    private void missiles() {
        var claim = desk.accept(wren, report.claim("Two ballistic missiles flew from North Korea"));
        var call = desk.cite(
                wren,
                claim,
                Paper.DUTY_OFFICER,
                Stance.SUPPORTS,
                "\"Two missiles, both ballistic - that's what our radar saw,\"",
                "Notes of a call; there is nothing in writing.");
        desk.assess(
                wren,
                claim,
                AssessmentText.of("SUPPORTED", 4, "The general staff says the same, number and kind.", call));
    }

    private void train() {
        var claim = desk.accept(sorrel, report.claim("Kim came overland in a bullet-proof train"));
        var log = desk.cite(
                sorrel,
                claim,
                Paper.STATION_LOG,
                Stance.SUPPORTS,
                "carriages with armoured sides and windows",
                "Armoured here, bullet-proof there: the same train.");
        desk.assess(
                sorrel,
                claim,
                AssessmentText.of("SUPPORTED", 4, "The log of the border station describes the carriages.", log));
    }

    private Claim durationUnknown() {
        var claim = desk.accept(wren, report.claim("Talks took around two hours, with delegations"));
        desk.inquire(
                wren,
                claim,
                new Finding("when the talks began and ended", "press offices of both sides", "2023-09-14", null));
        desk.assess(
                wren, claim, AssessmentText.of("NOT_ENOUGH_EVIDENCE", 3, "Neither side has given the hours so far."));
        return claim;
    }

    private void durationFound(Claim claim) {
        desk.reopen(juniper, claim, "The programme of the visit is there now.");
        var programme = desk.cite(
                sorrel,
                claim,
                Paper.PROGRAMME,
                Stance.SUPPORTS,
                "End of the talks, after two hours and ten minutes",
                "From 14.00 to 16.10.");
        desk.assess(
                sorrel,
                claim,
                AssessmentText.of("SUPPORTED", 4, "Two hours and ten minutes are around two hours.", programme));
    }

    /** Has evidence, and waits for its reviewer. */
    private void journey() {
        var claim = desk.accept(sorrel, report.claim("It is Kim's first journey abroad since pandemic"));
        desk.cite(
                sorrel,
                claim,
                Paper.JOURNEYS,
                Stance.SUPPORTS,
                "Nothing is listed between May 2019 and August 2023.",
                "The list ends a month before the summit.");
    }
}

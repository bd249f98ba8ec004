package org.touchstone.sample;

import org.touchstone.claim.DiscardReason;
import org.touchstone.evidence.Stance;
import org.touchstone.inquiry.Finding;
import org.touchstone.workspace.Seat;

/** What became of the Courier's report: two reviewers for each claim, who mostly agree. Some candidates are left to try triage on. */
final class CourierStory {
    private final Desk desk;
    private final Report report;
    private final Seat wren;
    private final Seat sorrel;

    CourierStory(Desk desk, Report report, Colleagues colleagues) {
        this.desk = desk;
        this.report = report;
        this.wren = colleagues.wren();
        this.sorrel = colleagues.sorrel();
    }

    void tell() {
        triage();
        supported();
        disputed();
        refuted();
        notEnoughEvidence();
        halfWay();
        untouched();
    }

    private void triage() {
        desk.discardSuggested(wren, report);
        desk.discard(
                wren,
                report.claim("For Russians one old friend is worth two"),
                DiscardReason.NOT_A_CLAIM,
                "A proverb.");
        desk.setAside(wren, report.claim("Putin, 70"));
    }

    private void supported() {
        var claim = desk.accept(wren, report.claim("seven trips abroad"));
        var list = desk.cite(
                wren,
                claim,
                Paper.JOURNEYS,
                Stance.SUPPORTS,
                "Seven journeys in all, none before 2018.",
                "The list has each of them with its month.");
        desk.assess(
                wren,
                claim,
                AssessmentText.of("SUPPORTED", 5, "The list of journeys gives seven, with month and place.", list));
        desk.assess(
                sorrel,
                claim,
                AssessmentText.of(
                        "SUPPORTED", 4, "I count the same seven. Steps over the line in Korea are not trips.", list));
    }

    private void disputed() {
        var claim = desk.accept(sorrel, report.claim("42.7-metre rocket"));
        var sheet = desk.cite(
                wren,
                claim,
                Paper.ROCKET_SHEET,
                Stance.SUPPORTS,
                "Angara 1.2, light version: overall height 42.7 metres.",
                "The height is right for the light version.");
        var fitter = desk.cite(
                sorrel,
                claim,
                Paper.HALL_TALK,
                Stance.REFUTES,
                "\"That was the heavy one - nearly fifty-five metres from end to end.\"",
                "Another version stood in the hall.");
        desk.assess(wren, claim, AssessmentText.of("SUPPORTED", 3, "There is an Angara of just this height.", sheet));
        desk.assess(
                sorrel,
                claim,
                AssessmentText.of(
                                "MISLEADING",
                                4,
                                "The height is that of the light version; what the visitors saw was the heavy one.",
                                sheet,
                                fitter)
                        .correcting("about 55 metres"));
    }

    private void refuted() {
        var claim = desk.accept(wren, report.claim("Talks lasted several hours, at first with ministers"));
        var programme = desk.cite(
                sorrel,
                claim,
                Paper.PROGRAMME,
                Stance.REFUTES,
                "End of the talks, after two hours and ten minutes",
                "Both parts of the talks together.");
        var longest = "two hours and ten minutes";
        desk.assess(
                sorrel,
                claim,
                AssessmentText.of("REFUTED", 4, "The talks began at 14.00 and ended at 16.10.", programme)
                        .correcting(longest));
        desk.assess(
                wren,
                claim,
                AssessmentText.of(
                                "REFUTED",
                                3,
                                "A little over two hours is less than what readers take from “several”.",
                                programme)
                        .correcting(longest));
    }

    private void notEnoughEvidence() {
        var claim = desk.accept(wren, report.claim("Kim, 39"));
        desk.inquire(
                sorrel,
                claim,
                new Finding(
                        "an official date of birth",
                        "state media of North Korea, two biographies, the sample archive",
                        "2023-09-14",
                        "Each gives another year, and none says where it is from."));
        desk.assess(
                sorrel,
                claim,
                AssessmentText.of("NOT_ENOUGH_EVIDENCE", 4, "The country has never published his year of birth."));
        desk.assess(
                wren,
                claim,
                AssessmentText.of("NOT_ENOUGH_EVIDENCE", 4, "Every source that I know repeats an estimate."));
    }

    /** One of two reviewers has judged, or what there is comes from one origin. */
    private void halfWay() {
        var toast = desk.accept(sorrel, report.claim("Kim drank to Putin's health after lunch"));
        var dinner = desk.cite(
                sorrel,
                toast,
                Paper.PROGRAMME,
                Stance.REFUTES,
                "Official dinner, given by the host; toasts on both sides",
                "The other report has the toast at this dinner, too.");
        desk.assess(
                sorrel,
                toast,
                AssessmentText.of(
                                "REFUTED",
                                3,
                                "The programme knows no lunch, and puts the toasts at the dinner.",
                                dinner)
                        .correcting("at the official dinner"));

        var satellites = desk.accept(wren, report.claim("North Korea failed twice in four months"));
        desk.cite(
                wren,
                satellites,
                Paper.WIRE_MORNING,
                Stance.SUPPORTS,
                "Neither brought its reconnaissance satellite into orbit.",
                "Counts three months from the first to the second.");
        desk.cite(
                wren,
                satellites,
                Paper.WIRE_EVENING,
                Stance.SUPPORTS,
                "failed on 24 August, after a first in May",
                "The same wire story as in the morning: one origin.");
    }

    private void untouched() {
        desk.accept(wren, report.claim("Kim had come across border in armoured train"));
        desk.accept(sorrel, report.claim("North Korea fired two short-range missiles"));
    }
}

package org.touchstone.sample;

import org.jspecify.annotations.Nullable;
import org.touchstone.source.Medium;
import org.touchstone.source.NewSource;

/** The invented documents that the colleagues cite. Each says of itself, in title and text, that it is a sample. */
enum Paper {
    JOURNEYS("journeys", "Journeys of the North Korean leader", Medium.DATA, "archive.example.org", "2023-08", null),
    PROGRAMME("programme", "Course of the visit", Medium.DOCUMENT, "press-office.example.org", "2023-09-13", null),
    ROCKET_SHEET("rocket-sheet", "The Angara family at a glance", Medium.DOCUMENT, "rockets.example.com", "2022", null),
    HALL_TALK("hall-talk", "Interview with a fitter of the assembly hall", Medium.INTERVIEW, null, "2023-09-15", null),
    DUTY_OFFICER("duty-officer", "Call with a duty officer", Medium.CALL, null, "2023-09-13", null),
    STATION_LOG("station-log", "Log of a border station", Medium.DOCUMENT, "railways.example.org", "2023-09-12", null),
    WIRE_MORNING(
            "wire-morning",
            "Second rocket falls into the sea",
            Medium.WEB_PAGE,
            "morning-post.example.com",
            "2023-08-24",
            "Sample wire, 24 August"),
    WIRE_EVENING(
            "wire-evening",
            "Satellite lost for the second time",
            Medium.WEB_PAGE,
            "evening-post.example.com",
            "2023-08-24",
            "Sample wire, 24 August");

    private final String text;
    private final String title;
    private final Medium medium;
    private final @Nullable String site;
    private final String publishedAt;
    private final @Nullable String originGroup;

    Paper(
            String text,
            String title,
            Medium medium,
            @Nullable String site,
            String publishedAt,
            @Nullable String originGroup) {
        this.text = text;
        this.title = title;
        this.medium = medium;
        this.site = site;
        this.publishedAt = publishedAt;
        this.originGroup = originGroup;
    }

    String text() {
        return Texts.read("papers/" + text);
    }

    /** Nothing is fetched: there is nothing at these addresses. */
    NewSource source() {
        return new NewSource(
                site == null ? null : "https://" + site + "/sample/" + text,
                false,
                null,
                text(),
                title + " (sample)",
                site,
                null,
                publishedAt,
                "en",
                medium,
                "Invented for the sample. It proves nothing.",
                originGroup,
                true);
    }
}

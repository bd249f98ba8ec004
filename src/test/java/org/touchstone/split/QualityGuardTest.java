package org.touchstone.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.touchstone.text.CodePoints;
import org.touchstone.text.Span;

/**
 * Keeps the splitting of our own two reports from slipping: what an editor marked in them by hand, before looking at a candidate, and
 * how much of it has to be found. What others labelled is measured by a command of its own (docs/QUALITY.md).
 */
class QualityGuardTest {
    /** Two spans are of one claim from here on, by what they share of what they cover. */
    private static final double SAME = .5;

    private static final List<String> COURIER = List.of(
            "Kim Jong Un wished Russia victory over what he called evil",
            "The two men seldom meet",
            "Moscow is thought to want artillery shells for the war against Ukraine",
            "Pyongyang is thought to want satellite technology in return",
            "they were worried that ammunition would change hands",
            "over 18 months of fighting",
            "Both governments deny any such plan",
            "Kim, 39",
            "had come across the border in an armoured train",
            "Putin, 70",
            "Putin, 70, received him at the Vostochny Cosmodrome",
            "showed him the hall in which rockets are put together",
            "42.7-metre rocket",
            "help with North Korea's satellites was the reason they had come",
            "North Korea has failed twice in four months to put a spy satellite into orbit",
            "The talks lasted several hours",
            "Kim drank to Putin's health after the lunch, in Russian wine",
            "foresaw a Russian triumph in a “sacred struggle” with the West",
            "North Korea fired two short-range missiles into the sea east of the peninsula",
            "North Korea had never before done so with its leader out of the country",
            "seven trips abroad",
            "twelve years as leader",
            "every one of them in 2018 or 2019",
            "twice stepped over the line that divides the two Koreas",
            "Jo Chun Ryong, who runs the Munitions Industry Department, came with him",
            "weapons were on the agenda",
            "Kim would go on to aircraft factories in Komsomolsk-on-Amur",
            "visit the Pacific fleet");

    private static final List<String> LEDGER = List.of(
            "he was certain of a “great victory” for Russia",
            "He spoke at the official dinner that the Russian president gave for him",
            "Moscow's state news agencies took the words, and his praise of a “heroic” army, to mean the war in Ukraine",
            "Kyiv's allies in the West warned once more of an arms agreement between the two countries",
            "The talks took around two hours",
            "Sergei Shoigu, the defence minister, and Sergei Lavrov, the foreign minister, sat at the table",
            "the two leaders had walked through the buildings of the Vostochny Cosmodrome",
            "Angara and Soyuz-2 rockets are assembled",
            "he saw “possibilities” in military matters",
            "Russia could also help North Korea to build satellites",
            "Experts expect Moscow to ask for artillery shells and for missiles against tanks",
            "Pyongyang is expected to ask for know-how on satellites and nuclear-powered submarines",
            "Russia is looking for ammunition for its war",
            "Putin recalled the Soviet part in the Korean War",
            "Kim promised to stand with Russia at all times",
            "Kim came overland in a bullet-proof train",
            "Marshal Pak Jong Chon of the Korean People's Army and Jo Chun Ryong, the director of the Munitions Industry"
                    + " Department, travelled with him",
            "Two ballistic missiles flew from North Korea on the same day",
            "United Nations sanctions forbid North Korea such tests",
            "It is Kim's first journey abroad since the pandemic",
            "Kim will next watch the Pacific fleet show what it can do, in Vladivostok");

    private int marks;
    private int found;
    private int candidates;
    private int marked;

    private static String text(String name) {
        try (var file = QualityGuardTest.class.getResourceAsStream("/sample/" + name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double shared(Span one, Span other) {
        int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        int all = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
        return both <= 0 ? 0 : (double) both / all;
    }

    private void compare(String name, List<String> wanted) {
        String text = text(name);
        List<Span> spans = new ArrayList<>();
        for (String words : wanted) {
            assertThat(text).contains(words);
            int from = text.indexOf(words);
            spans.add(CodePoints.of(text).span(from, from + words.length()));
        }
        List<Candidate> all = Splits.split(text).candidates();
        List<Span> proposed =
                all.stream().map(candidate -> candidate.spans().get(0)).toList();
        List<Span> undoubted = all.stream()
                .filter(candidate -> candidate.suggestedDiscard() == null)
                .map(candidate -> candidate.spans().get(0))
                .toList();
        marks += spans.size();
        found += (int) spans.stream()
                .filter(span -> proposed.stream().anyMatch(other -> shared(span, other) >= SAME))
                .count();
        candidates += undoubted.size();
        marked += (int) undoubted.stream()
                .filter(span -> spans.stream().anyMatch(other -> shared(span, other) >= SAME))
                .count();
    }

    @Test
    void most_of_what_an_editor_marks_is_found_and_most_of_what_is_not_doubted_was_marked() {
        compare("courier", COURIER);
        compare("ledger", LEDGER);

        assertThat((double) found / marks).as("found of %d marks", marks).isGreaterThanOrEqualTo(.8);
        assertThat((double) marked / candidates)
                .as("marked of %d candidates", candidates)
                .isGreaterThanOrEqualTo(.7);
    }
}

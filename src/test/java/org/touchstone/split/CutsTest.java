package org.touchstone.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a sentence is cut for its main assertion, and where it must not be. */
class CutsTest {
    private static Candidate main(String sentence) {
        return Splits.split(sentence).candidates().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Smith denied that he had taken the money.",
                "The court did not find that Meyer had lied.",
                "The police do not believe that the bridge was sold.",
                "No one has claimed that nine boats sank.",
                "Officials could not confirm that nine boats had sunk.",
                "Critics falsely claimed that Lund had taken nine bribes.",
                "If Berg had signed, the state would have paid 40 million euros."
            })
    void what_is_denied_doubted_or_only_supposed_is_never_told_as_if_it_were_said(String sentence) {
        Candidate main = main(sentence);

        assertThat(main.statement()).isEqualTo(sentence);
        assertThat(main.claimant()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "After all, Lund sold the ferry in May for two million crowns.",
                "Until recently, the harbour had nine piers in use.",
                "In calm remarks after a meeting with the council on Tuesday, Lund repeated her view that closing the"
                        + " harbour would cost 400 jobs.",
                "Two hours after her first letter, Lund tweeted a similar picture in which the name of the ferry, which"
                        + " sank in May, was replaced by a circle.",
                "This sort of building, the board claimed, violates its code of 1998, and so the pier was closed.",
                "Lund has repeatedly pointed to the bridge as the model of a “rigged system.”",
                "Lund left the hall in May when the reporter asked her about nine bridges he’d built in Norden.",
                "Engineers found clay in March where the maps had promised rock.",
                "The port sold nine ferries even though the line was paying fewer sailors in July than in March.",
                "Lund has paid the port 260,000 crowns since her party and the council struck a deal in May.",
                "Orlov, whose fame rests on an aura of toughness, seldom speaks of the nine ferries.",
                "Jones, who was born in 1951 in Vik, died on Sunday.",
                "For Orlov, a minister whose fame is built on nine bridges, the story of the ferry, a slow ship that sank"
                        + " in 1981, is bleak and seldom told.",
                "A deal announced Monday would turn the port of Norden into a firm of 400 people.",
                "The towns include Norden, the harbour of Sund, Vik, Strand, Holm and Berg.",
                "The council closed the pier because engineers said the wood was “a trap.”",
                "Lund built the line on slow, careful planning coupled with modern and sophisticated maps and nine"
                        + " engines.",
                "The law makes it a crime to hand in a ballot of another voter, unless the person is a nurse or a"
                        + " relative.",
                "Last week, the ministry announced new rules that make it less easy for a firm to move to a country"
                        + " where it does little business.",
                "Olsen said sales had doubled and praised the staff of the port.",
                "Both suggested that the harbour's writer be fired and defended Lund as a mayor.",
                "The way to nine ferries is now to convince those who've already said they support Berg.",
                "Berg closed the bridge of Norden the night before nine thousand people voted.",
                "In Vik, three-fourths of them tell pollsters they have nine views of Berg.",
                "Berg was tired to the point where nine lamps kept him awake.",
                "Rates of theft have risen in nine towns where the old harbour law has been given up, including among sailors and cooks.",
                "After the fire, sailors carried the nine owners of the Blue Bell out.",
                "Nine sailors ran into the bar and then beat and robbed its owner on Monday.",
                "Superintendent Lund has shown a list naming Norden as the town with the lowest pay in nine years.",
                "Lund asked how often nine sailors had slept aboard before and after the laws were passed.",
                "Lund called the judge a \u201chater of Norden\u201d who had \u201crailroaded\u201d her in nine cases.",
                "The picture of a boy from Vik, dazed and bloodied after being rescued from nine fires, went around the world."
            })
    void a_sentence_stays_whole_where_a_cut_would_change_or_end_its_sense(String sentence) {
        assertThat(main(sentence).statement()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Berg closed nine piers in his county, which means 400 sailors are out of work.",
                "Berg closed nine piers in his county, which meant that 400 sailors were out of work."
            })
    void what_follows_from_the_whole_is_not_told_of_the_noun_before_it(String sentence) {
        assertThat(Splits.split(sentence).candidates())
                .extracting(Candidate::statement)
                .noneMatch(statement -> statement.matches(".*county meant?s? .*"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        The party on Tuesday responded that it had moved into nine larger rooms. | The party had moved into nine larger rooms.
        Orlov tells Norden Radio host Mira Lund that people who are robbed “must get over it” and fight back. | People who are robbed “must get over it” and fight back.
        Lund boasted Monday night that the plan she pushed as minister “didn’t cost a single crown.” | The plan Lund pushed as minister “didn’t cost a single crown.”
        According to Holt, who runs the port, and to Reed, 40 ships are stuck. | 40 ships are stuck.
        🚧 Mayor Lund denied that nine boats sank. | Mayor Lund denied that nine boats sank.
        SUND (NPA) — Nine boats sank in May. | Nine boats sank in May.
        The unions that have chosen Berg say nine boats sank in May. | Nine boats sank in May.
        The unions that have chosen him say nine boats sank in May. | Nine boats sank in May.
        Though new ferries are the slowest of all, heavy engines made nine lines cheaper. | Heavy engines made nine lines cheaper.
        The poll has 44 percent for Lund, but also found that most people know her. | The poll has 44 percent for Lund.
        After captain Ada Lund left the port in October, Sundbank, its largest owner, paid nine million crowns to keep it. | Sundbank, its largest owner, paid nine million crowns to keep it.
        Lund said no ministers had resigned and denied that she had met Berg. | No ministers had resigned.
        """)
    void words_of_saying_are_cut_off_with_all_that_belongs_to_them(String sentence, String statement) {
        assertThat(main(sentence).statement()).isEqualTo(statement);
    }

    @Test
    void what_somebody_did_after_they_had_spoken_is_told_of_them() {
        assertThat(Splits.split("She later suggested the engine was behind the fire, called the captain “slow” and left"
                                + " nine meetings early.")
                        .candidates())
                .extracting(Candidate::statement)
                .contains("She called the captain “slow” and left nine meetings early.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nine million crowns came from Friends of Norden, which was founded by a prince in 1998.",
                "The women’s, fishing and harbour councils, which met in 1998, agreed.",
                "The mayor showed her five-year harbour plan, which includes nine piers.",
                "Both towns try to match the deal that Norden and the islands have signed, which covers 32 ports."
            })
    void a_relative_clause_that_may_be_of_another_noun_is_told_of_none(String sentence) {
        assertThat(Splits.split(sentence).candidates())
                .extracting(Candidate::statement)
                .noneMatch(words -> words.startsWith("Norden was")
                        || words.startsWith("Harbour councils")
                        || words.startsWith("Year")
                        || words.startsWith("Signed"));
    }

    @Test
    void whoever_speaks_is_named_without_when_and_where_they_did() {
        assertThat(main("Mira Lund, speaking in Sund, said nine boats sank in May.")
                        .claimant())
                .isEqualTo("Mira Lund");
        assertThat(main("The port authority on Tuesday said nine boats sank in May.")
                        .claimant())
                .isEqualTo("The port authority");
    }

    @Test
    void nobody_is_made_of_words_that_stand_beside_a_verb_of_saying() {
        assertThat(Splits.split("Dr. Holm, 58, who led the port for nine years, denied the allegations.")
                        .quotations())
                .extracting(Quotation::speaker)
                .doesNotContain("the allegations");
        assertThat(Splits.split("She had been promised a hospital in 1998, something Varga denied.")
                        .quotations())
                .extracting(Quotation::speaker)
                .doesNotContain("something Varga");
    }

    @Test
    void the_time_over_a_report_is_no_claim() {
        String report = "9:34 p.m.\n\nNine boats sank in May. The mayor closed the harbour. The pumps failed. The town"
                + " paid 40 million crowns. A ferry burned in June.";

        assertThat(Splits.split(report).candidates())
                .extracting(Candidate::statement)
                .noneMatch(words -> words.startsWith("9:34"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sailors of the port have waited for weeks, since the company gave up its plans and had its value cut to nine million.",
                "Vik, Norden police ran into nine bars and arrested their owners early on Monday.",
                "The council promised action after lower marks in the test taken in nine schools \u2013 a worry of the teachers."
            })
    void nothing_is_told_of_somebody_who_did_not_do_it(String sentence) {
        assertThat(Splits.split(sentence).candidates())
                .extracting(Candidate::statement)
                .noneMatch(statement -> statement.matches("Sailors .* had its .*|Norden police .*|Lower marks .*"));
    }
}

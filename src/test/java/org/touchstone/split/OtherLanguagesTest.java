package org.touchstone.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is promised for German, French, Spanish, Portuguese, Italian and Dutch: sentences, quotations with their speakers, numbers. */
class OtherLanguagesTest {
    private static Split split(String language, String text) {
        return new Splitter().split(new SplitRequest(text, language, Splits.WEDNESDAY));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    de | Der Tunnel kostete ca. 412 Mio. Kronen. Er wurde am 3. Mai eröffnet, d. h. vier Jahre zu spät. Niemand kam. | 3
                    fr | M. Varga a ouvert le tunnel. Il a coûté 3,2 millions d'euros. Personne n'est venu\u00a0! | 3
                    es | El Sr. Varga abrió el túnel. ¿Quién vino? Nadie. | 3
                    pt | O Dr. Varga abriu o túnel. Custou 3,2 milhões de euros. Ninguém veio. | 3
                    it | Il dott. Varga ha aperto il tunnel. È costato 3,2 milioni di euro. Nessuno è venuto. | 3
                    de | Er mag z. B. Kuchen, Brot u. a. Speisen. Oberst a. D. Karl Holt kam. Er ging a. D. Er blieb. | 4
                    nl | Dhr. Varga opende de tunnel. Die kostte ca. 3,2 miljoen euro. Niemand kwam. | 3
                    """)
    void sentences_end_at_their_own_marks(String language, String text, int sentences) {
        assertThat(split(language, text).segments()).hasSize(sentences);
    }

    @Test
    void what_is_known_of_english_leaves_nothing_out_of_other_articles() {
        String text = """
                Tunnel kostet mehr als geplant.

                Der Tunnel wurde im Mai eröffnet. Die Stadt zahlte Kronen an das Werk.

                Das Werk schloss im Juni. Der Rat tagte im Juli.

                Die Fähre blieb im Hafen. Lena Holt verließ den Rat.

                Die Brücke wurde gesperrt. Die Preise stiegen um 12 Prozent an. Stop war das Wort des Jahres.
                """;

        assertThat(split("de", text).discarded()).isEmpty();
        assertThat(split("de", text).candidates())
                .extracting(candidate -> Splits.words(text, candidate.spans().get(0)))
                .contains("Die Preise stiegen um 12 Prozent an", "Stop war das Wort des Jahres");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    de | „Der Tunnel ist dicht“, sagte Lena Holt am Montag.              | DIRECT   | Lena Holt
                    de | »Der Tunnel ist dicht«, sagte der Bürgermeister.                | DIRECT   | der Bürgermeister
                    de | Lena Holt sagte, dass der Tunnel dicht sei.                     | INDIRECT | Lena Holt
                    fr | «\u00a0Le tunnel est sûr\u00a0», a déclaré Lena Holt lundi.   | DIRECT   | Lena Holt
                    fr | Le maire a déclaré que le tunnel était sûr.                     | INDIRECT | Le maire
                    es | «El túnel es seguro», afirmó Ana Ruiz el lunes.                 | DIRECT   | Ana Ruiz
                    es | El alcalde dijo que el túnel era seguro.                        | INDIRECT | El alcalde
                    pt | “O túnel é seguro”, disse Ana Reis na segunda-feira.            | DIRECT   | Ana Reis
                    pt | O prefeito disse que o túnel era seguro.                        | INDIRECT | O prefeito
                    it | «Il tunnel è sicuro», ha detto Anna Rossi lunedì.               | DIRECT   | Anna Rossi
                    it | Il sindaco ha detto che il tunnel era sicuro.                   | INDIRECT | Il sindaco
                    nl | “De tunnel is veilig”, zei Lena Holt maandag.                   | DIRECT   | Lena Holt
                    nl | De burgemeester zei dat de tunnel veilig was.                   | INDIRECT | De burgemeester
                    """)
    void quotations_have_their_speaker(String language, String text, Quotation.Kind kind, String speaker) {
        assertThat(split(language, text).quotations())
                .extracting(Quotation::kind, Quotation::speaker)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(kind, speaker));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    de | Es kamen einundzwanzig Menschen.              | 21      |           | Menschen
                    de | Es kamen zweihundertfünfzig Menschen.         | 250     |           | Menschen
                    de | Das kostete eine Million Euro.                | 1000000 | euro      |
                    de | Er ist 4,5 Kilometer lang.                    | 4.5     | kilometre |
                    de | Es gab 1.200 Tote.                            | 1200    |           | Tote
                    de | Es kamen 2,5 Millionen Menschen.              | 2500000 |           | Menschen
                    de | Die Stadt hat 5 große Werke.                  | 5       |           | große Werke
                    de | Die Bahn hat rund 2000 Kunden.                | 2000    |           | Kunden
                    de | Das kostete 18,9 Mrd. Euro.                   | 18900000000 | euro  |
                    fr | Il y a 120 000 emplois.                       | 120000  |           | emplois
                    fr | Il a coûté 1 250 000 euros.                   | 1250000 | euro      |
                    fr | Dix-sept personnes sont venues.               | 17      |           | personnes
                    fr | Quatre-vingt-douze personnes sont venues.     | 92      |           | personnes
                    fr | Il a coûté 1,5 million d'euros.               | 1500000 | euro      |
                    es | Vinieron treinta y dos personas.              | 32      |           | personas
                    es | Costó mil doscientos euros.                   | 1200    | euro      |
                    pt | Vieram trinta e duas pessoas.                 | 32      |           | pessoas
                    pt | Custou dois milhões de euros.                 | 2000000 | euro      |
                    it | Sono venute ventotto persone.                 | 28      |           | persone
                    it | È lungo 4,5 chilometri.                       | 4.5     | kilometre |
                    nl | Er kwamen eenentwintig mensen.                | 21      |           | mensen
                    nl | Het kostte een miljoen euro.                  | 1000000 | euro      |
                    """)
    void numbers_are_read_in_words_and_digits(
            String language, String text, BigDecimal number, @Nullable String unit, @Nullable String counted) {
        assertThat(split(language, text).values()).singleElement().satisfies(value -> {
            assertThat(value.number()).isEqualByComparingTo(number);
            assertThat(value.unit()).isEqualTo(unit);
            assertThat(value.counted()).isEqualTo(counted);
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    de | Zwischen 10 und 15 Menschen kamen.
                    fr | Entre 10 et 15 personnes sont venues.
                    es | Vinieron entre 10 y 15 personas.
                    pt | Vieram entre 10 e 15 pessoas.
                    it | Sono venute tra 10 e 15 persone.
                    nl | Er kwamen tussen 10 en 15 mensen.
                    """)
    void a_range_has_both_ends(String language, String text) {
        assertThat(split(language, text).values()).singleElement().satisfies(value -> {
            assertThat(value.number()).isEqualByComparingTo("10");
            assertThat(value.upper()).isEqualByComparingTo("15");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Die Linie 12 fährt.", "Paragraf 5 Absatz 2 gilt.", "Platz 3 blieb leer."})
    void labels_are_no_quantities(String text) {
        assertThat(split("de", text).values()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    fi    | Osuus nousi 7,2 prosenttiin.  | 7.2
                    pl    | Było 25 osób.                 | 25
                    sv    | Det kostade 1 200 kronor.     | 1200
                    sv    | Det kostade 1.234,5 kronor.   | 1234.5
                    da    | Det kostede 1.234.567 kroner. | 1234567
                    de-AT | Es kamen 1.200 Menschen.      | 1200
                    en-GB | It cost 1,200 pounds.         | 1200
                    """)
    void a_mark_that_can_mean_one_thing_only_is_read_in_any_language(String language, String text, BigDecimal number) {
        assertThat(split(language, text).values()).singleElement().satisfies(value -> assertThat(value.number())
                .isEqualByComparingTo(number));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    fi | Se maksoi 1,200 euroa.
                    sv | Det kostade 1.200 kronor.
                    ja | 成長率は2.5%だった。
                    """)
    void a_mark_that_can_mean_either_makes_no_number(String language, String text) {
        assertThat(split(language, text).values()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    de | Der Tunnel wurde um 12 Uhr eröffnet.          | T12:00
                    de | Der Tunnel wurde am 3. Mai 2031 eröffnet.     | 2031-05-03
                    de | Der Tunnel wurde am Montag eröffnet.          | 2031-05-05
                    fr | Le tunnel a ouvert le 3 mai 2031.             | 2031-05-03
                    fr | Le tunnel a ouvert lundi.                     | 2031-05-05
                    es | El túnel abrió el 3 de mayo de 2031.          | 2031-05-03
                    pt | O túnel abriu em 3 de maio de 2031.           | 2031-05-03
                    it | Il tunnel ha aperto il 3 maggio 2031.         | 2031-05-03
                    nl | De tunnel opende op 3 mei 2031.               | 2031-05-03
                    """)
    void dates_are_read(String language, String text, String day) {
        assertThat(split(language, text).values()).extracting(Value::resolved).containsExactly(day);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    de | Ein Mann kam in einen Tunnel.
                    fr | Un homme est entré dans une maison.
                    es | Un hombre entró en una casa.
                    pt | Um homem entrou em uma casa.
                    it | Un uomo è entrato in una casa.
                    nl | Een man kwam in een tunnel.
                    """)
    void an_article_is_no_number(String language, String text) {
        assertThat(split(language, text).values()).isEmpty();
    }
}

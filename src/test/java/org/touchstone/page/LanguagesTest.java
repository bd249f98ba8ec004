package org.touchstone.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            en | The council agreed on Tuesday to repair the old bridge before the winter comes.
            de | Der Gemeinderat beschloss am Dienstag, die alte Brücke noch vor dem Winter zu reparieren.
            fr | Le conseil municipal a décidé mardi de réparer le vieux pont avant l'hiver.
            es | El ayuntamiento acordó el martes reparar el puente viejo antes de que llegue el invierno.
            pt | A câmara municipal decidiu na terça-feira reparar a ponte velha antes da chegada do inverno.
            it | Il consiglio comunale ha deciso martedì di riparare il vecchio ponte prima dell'inverno.
            nl | De gemeenteraad besloot dinsdag om de oude brug nog voor de winter te laten herstellen.
            """)
    void the_language_of_a_sentence_is_found(String language, String text) {
        assertThat(Languages.detect(text)).extracting("language").isEqualTo(language);
    }

    @Test
    void a_text_of_a_few_words_has_no_language() {
        assertThat(Languages.detect("Oslo, 12 May")).isNull();
    }

    @Test
    void support_goes_by_the_primary_tag() {
        assertThat(Languages.support("en-GB")).isEqualTo(Languages.Support.FULL);
        assertThat(Languages.support("pt_BR")).isEqualTo(Languages.Support.PARTIAL);
        assertThat(Languages.support("ko")).isEqualTo(Languages.Support.BASIC);
        assertThat(Languages.support(null)).isEqualTo(Languages.Support.BASIC);
    }
}

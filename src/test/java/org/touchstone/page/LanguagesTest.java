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
    void confidence_is_from_one_half_to_one() {
        assertThat(Languages.detect("Der Gemeinderat beschloss, die Brücke noch vor dem Winter zu reparieren."))
                .extracting(Detected::confidence)
                .satisfies(confidence -> assertThat(confidence).isBetween(0.5, 1.0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ja | 町議会は火曜日、十一年前から狂っている町役場の時計をそのままにしておくことを決めた。修理には金がかかる。
            ko | 시의회는 화요일 십일 년 동안 틀린 시청 시계를 그대로 두기로 결정했다. 수리에는 돈이 많이 든다고 한다. 그래서 그렇다.
            zh | 市议会星期二决定，让市政厅那座走错了十一年的大钟保持原样。财务主管说，修理费用相当于图书馆一年的开支，没有人愿意付这笔钱。
            ru | Городской совет решил во вторник оставить неверно идущие часы ратуши такими, какие они есть.
            ar | قرر مجلس المدينة يوم الثلاثاء الإبقاء على ساعة البلدية الخاطئة كما هي منذ أحد عشر عاما.
            sv | Kommunfullmäktige beslutade på tisdagen att låta rådhusets klocka fortsätta gå fel som förut.
            """)
    void languages_without_rules_of_their_own_are_told_too(String language, String text) {
        assertThat(Languages.detect(text)).extracting(Detected::language).isEqualTo(language);
    }

    @Test
    void what_a_page_declares_counts_where_it_is_nearly_as_likely_or_nothing_else_is_known() {
        String danish = "Byrådet besluttede tirsdag at lade uret gå forkert, fordi en ny klokke er for dyr.";

        assertThat(Languages.of("Oslo, 12 May", "nb-NO")).isEqualTo("nb");
        assertThat(Languages.of(danish, "fr")).isNotEqualTo("fr");
        assertThat(Languages.of("Oslo, 12 May", null)).isNull();
        assertThat(Languages.of("Oslo, 12 May", "!!")).isNull();
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

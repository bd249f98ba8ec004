package org.touchstone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:x",
                "jdbc:h2:nioMemFS:x",
                "jdbc:h2:file:nioMemLZF:x",
                "jdbc:h2:tcp://localhost/x",
                "jdbc:h2:file:./x;WRITE_DELAY=500",
                "jdbc:h2:file:./x;write_delay=10",
                "jdbc:h2:file:./x;MODE=PostgreSQL;FILE_LOCK=NO",
                "jdbc:h2:file:./x;LOG=0",
                "jdbc:h2:file:./x;AUTO_SERVER=TRUE"
            })
    void a_url_that_loses_is_refused_with_what_to_do(String url) {
        assertThatThrownBy(() -> EmbeddedUrl.of(url).refuseToLose())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("TOUCHSTONE_DATABASE_URL")
                .hasMessageContaining("durability=relaxed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./x",
                "jdbc:h2:./x;MODE=PostgreSQL",
                "jdbc:h2:file:/var/lib/x;WRITE_DELAY=0",
                "jdbc:h2:file:./memory/x;FILE_LOCK=FS"
            })
    void a_url_that_keeps_is_taken(String url) {
        assertThatCode(() -> EmbeddedUrl.of(url).refuseToLose()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:data/touchstone;MODE=PostgreSQL, jdbc:h2:file:./data/touchstone;MODE=PostgreSQL",
        "jdbc:h2:file:./data/touchstone, jdbc:h2:file:./data/touchstone",
        "jdbc:h2:file:/srv/touchstone, jdbc:h2:file:/srv/touchstone",
        "jdbc:h2:file:~/touchstone, jdbc:h2:file:~/touchstone",
        "jdbc:h2:file:C:/touchstone, jdbc:h2:file:C:/touchstone",
        "jdbc:h2:mem:x, jdbc:h2:mem:x"
    })
    void a_folder_below_the_current_one_may_be_named_plainly(String given, String handedOn) {
        assertThat(EmbeddedUrl.of(given).url()).isEqualTo(handedOn + ";QUERY_CACHE_SIZE=256");
    }

    @Test
    void a_password_in_the_url_is_not_repeated_in_the_refusal() {
        assertThatThrownBy(() -> EmbeddedUrl.of("jdbc:h2:mem:x;PASSWORD=secret").refuseToLose())
                .message()
                .doesNotContain("secret");
    }
}

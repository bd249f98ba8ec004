package org.touchstone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class RoutingDriverTest {
    private final RoutingDriver driver = new RoutingDriver();

    @Test
    void both_databases_are_taken_and_no_other() {
        assertThat(driver.acceptsURL("jdbc:h2:file:./x")).isTrue();
        assertThat(driver.acceptsURL("jdbc:postgresql://localhost/x")).isTrue();
        assertThat(driver.acceptsURL("jdbc:mysql://localhost/x")).isFalse();
    }

    @Test
    void an_unknown_url_is_refused_with_the_two_that_would_do() {
        assertThatThrownBy(() -> driver.connect("jdbc:mysql://localhost/x", new Properties()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("jdbc:h2: or jdbc:postgresql:")
                .hasMessageContaining("jdbc:mysql://localhost/x");
    }
}

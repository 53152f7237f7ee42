package fr.coteacote.portal.shell.mishaps;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.ui.frame.Surroundings;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.CannotCreateTransactionException;

class MishapTest {

    @Test
    void a_database_that_is_away_means_maintenance() {
        var cause = new CannotCreateTransactionException("no connection", new SQLTransientConnectionException());

        assertThat(Mishap.of(500, new IllegalStateException(cause))).isEqualTo(Mishap.MAINTENANCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08003", "08006", "53100", "53300", "57P01", "57P03"})
    void a_database_that_hangs_up_means_maintenance(String state) {
        assertThat(Mishap.of(500, new IllegalStateException(new SQLException("closed", state))))
                .isEqualTo(Mishap.MAINTENANCE);
    }

    @Test
    void a_statement_that_is_wrong_is_a_mistake_of_ours() {
        assertThat(Mishap.of(500, new IllegalStateException(new SQLException("no such table", "42P01"))))
                .isEqualTo(Mishap.SERVER_ERROR);
    }

    @Test
    void an_unknown_mistake_of_ours_is_said_as_ours() {
        assertThat(Mishap.of(502, new IllegalStateException("bug"))).isEqualTo(Mishap.SERVER_ERROR);
    }

    @Test
    void a_request_that_cannot_be_served_is_an_unknown_address() {
        assertThat(Mishap.of(405, null)).isEqualTo(Mishap.UNKNOWN_ADDRESS);
    }

    @ParameterizedTest
    @EnumSource
    void each_mishap_says_what_happened_and_offers_one_way_on(Mishap mishap) {
        var page = new MishapPage(mishap, new Surroundings("Côte à côte", List.of(), List.of(), List.of()));

        assertThat(page.getElement().getOuterHTML())
                .contains(mishap.title())
                .contains("Vos réponses")
                .contains("class=\"button primary\"");
    }
}

package fr.coteacote.portal.assisted.telephone;

import fr.coteacote.portal.Figures;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How far guessing a spoken code gets, computed from what the program allows. */
class SpokenFiguresTest {

    /** Six digits. */
    private static final double CODES = 1_000_000;

    @Test
    void the_page_on_guessing_states_what_the_program_allows() {
        var tries = SpokenCodes.TRIES * SpokenCodes.MESSAGES_A_DAY;

        Figures.areIn(
                "security/enumeration.md",
                List.of(
                        "| tries of one spoken code | %d |".formatted(SpokenCodes.TRIES),
                        "| life of a spoken code | %d minutes |".formatted(SpokenCodes.LIFE.toMinutes()),
                        "| spoken codes for one number or address in a day | %d |"
                                .formatted(SpokenCodes.MESSAGES_A_DAY),
                        String.format(
                                Locale.ROOT,
                                "| so, what a mediator guesses of one person in a day | %.4f %% |",
                                100 * tries / CODES)));
    }
}

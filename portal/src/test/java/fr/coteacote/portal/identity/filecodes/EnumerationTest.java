package fr.coteacote.portal.identity.filecodes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.Figures;
import fr.coteacote.portal.requests.ReferenceNumber;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How far guessing gets, computed from what the program allows. */
class EnumerationTest {

    private static final double TRIES_A_DAY = (double) FileKeys.MESSAGES_A_DAY * FileKeys.TRIES;

    /** What an address may try in an hour, as the module pace says it (and its own test of the same page). */
    private static final int TRIES_OF_AN_ADDRESS = 1_200;

    private static final double LIVE = 100;
    private static final double ADDRESSES = 10_000;

    @Test
    void the_page_on_guessing_states_what_the_program_allows() {
        Figures.areIn(
                "security/enumeration.md",
                List.of(
                        "| file code | %s | %s | alone, nothing |"
                                .formatted(whole(FileCode.SPACE), bits(FileCode.SPACE)),
                        "| one-time code | %s | %s | with the file code, one draft |"
                                .formatted(whole(FileKeys.CODES), bits(FileKeys.CODES)),
                        "| reference of a request | %s | %s | nothing |"
                                .formatted(whole(ReferenceNumber.SPACE), bits(ReferenceNumber.SPACE))));
        Figures.areIn(
                "security/enumeration.md",
                List.of(
                        "| tries of one one-time code | %d |".formatted(FileKeys.TRIES),
                        "| life of a one-time code | %d minutes |".formatted(FileKeys.LIFE.toMinutes()),
                        "| messages for one file in an hour | %d |".formatted(FileKeys.MESSAGES),
                        "| messages for one file in a day | %d |".formatted(FileKeys.MESSAGES_A_DAY),
                        "| so, tries for one file in a day | %.0f |".formatted(TRIES_A_DAY)));
        Figures.areIn(
                "security/enumeration.md",
                List.of("| give the code received | 30 | %s |".formatted(whole(TRIES_OF_AN_ADDRESS))));
        Figures.areIn(
                "security/enumeration.md",
                List.of(
                        "| knows file code and address, tries for a day | %s |".formatted(chance(known(1))),
                        "| the same for 90 days | %s |".formatted(chance(known(90))),
                        "| the same for a year | %s |".formatted(chance(known(365))),
                        "| knows nothing, tries from %s addresses for a year, %s codes being alive at each moment | %s |"
                                .formatted(whole(ADDRESSES), whole(LIVE), chance(blind()))));
    }

    @Test
    void who_knows_the_file_code_and_the_address_gets_in_less_than_once_in_two_hundred_drafts() {
        assertThat(known(90)).isLessThan(0.005);
    }

    @Test
    void who_knows_nothing_gets_into_no_draft_at_all() {
        assertThat(blind()).isLessThan(0.001);
    }

    @Test
    void a_day_of_messages_is_shorter_than_the_hours_of_a_day_would_allow() {
        assertThat(FileKeys.MESSAGES_A_DAY)
                .isLessThan((int) (FileKeys.MESSAGES * FileKeys.DAY.dividedBy(FileKeys.MESSAGES_PER)));
    }

    /** Each one-time code is drawn anew, and its tries are all different. */
    private static double known(int days) {
        return 1 - Math.pow(1 - (double) FileKeys.TRIES / FileKeys.CODES, (double) FileKeys.MESSAGES_A_DAY * days);
    }

    /** A try gets in when its file code has a living one-time code, and the code is right. */
    private static double blind() {
        var tries = ADDRESSES * TRIES_OF_AN_ADDRESS * Duration.ofDays(365).toHours();
        return tries * LIVE / FileCode.SPACE / FileKeys.CODES;
    }

    private static String bits(double space) {
        return String.format(Locale.ROOT, "%.1f bits", Math.log(space) / Math.log(2));
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%,.0f", number);
    }

    private static String chance(double probability) {
        return String.format(Locale.ROOT, "%.3f %%", probability * 100);
    }
}

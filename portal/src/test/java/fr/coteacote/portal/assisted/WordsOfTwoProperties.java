package fr.coteacote.portal.assisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.lists;

import fr.coteacote.portal.assisted.SharedWords.Field;
import fr.coteacote.portal.mandates.sessions.Side;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Two people look at one page, write in its two fields and press "Continuer", and the user hides an answer or shows it
 * again, in whichever order. A text replaces another only where its author had seen that one; what somebody wrote stays
 * before them until it is taken or they give way; the mediator is sent nothing of what is hidden; in the end both see
 * the same.
 */
@AssistedTest
class WordsOfTwoProperties {

    private static final long SEED = 20_261_124;
    private static final int ROUNDS = 12;

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    @Autowired
    ApplicationContext portal;

    private final SharedWords words = new SharedWords();
    private Company company;
    private UUID draft;
    private WritersScreen user;
    private WritersScreen mediator;

    @BeforeEach
    void begin() {
        company = Company.agreed(scene.mediator(), scene.somebody(), "apa", "seance");
        draft = records.draft(company);
        user = new WritersScreen(portal, draft, company.user, Side.USER, words);
        mediator = new WritersScreen(portal, draft, company.mediator, Side.MEDIATOR, words);
        make(Move.USER_LOOKS, Move.USER_WRITES_NAME, Move.USER_WRITES_GIVEN_NAMES, Move.USER_PRESSES);
        make(Move.USER_LOOKS, Move.MEDIATOR_LOOKS);
    }

    @Test
    void in_any_order_of_many_moves_nothing_is_lost_nor_told_and_both_screens_end_equal() {
        qt().withFixedSeed(SEED)
                .withExamples(ROUNDS)
                .withShrinkCycles(0) // what was done before stays: fewer moves would be another story
                .forAll(lists().of(arbitrary().enumValues(Move.class)).ofSizeBetween(12, 30))
                .checkAssert(moves -> {
                    make(moves.toArray(Move[]::new));
                    bothGiveUp();
                });

        for (var field : Field.values()) {
            assertThat(records.acts(draft).stream().filter(act -> act.startsWith("ANSWERED " + field.question)))
                    .as("what was taken, each once")
                    .hasSize(words.version(field));
        }
    }

    @Test
    void what_the_user_writes_and_hides_outlives_the_press_of_the_mediator() {
        make(Move.USER_HIDES_OR_SHOWS_NAME, Move.USER_WRITES_NAME);
        var written = user.shown();

        make(Move.MEDIATOR_WRITES_GIVEN_NAMES, Move.MEDIATOR_PRESSES, Move.USER_LOOKS);

        assertThat(user.shown())
                .containsEntry(Field.NAME, written.get(Field.NAME))
                .containsEntry(Field.GIVEN_NAMES, words.taken(Field.GIVEN_NAMES));
    }

    @Test
    void what_is_hidden_while_the_mediator_writes_it_is_whole_before_them_once_it_is_shown_again() {
        make(Move.USER_HIDES_OR_SHOWS_NAME, Move.MEDIATOR_WRITES_NAME, Move.USER_HIDES_OR_SHOWS_NAME);
        make(Move.MEDIATOR_LOOKS);

        assertThat(mediator.shown()).containsEntry(Field.NAME, words.taken(Field.NAME));
    }

    @Test
    void when_the_user_stops_the_help_their_words_stay_and_those_that_waited_with_the_mediator_are_gone() {
        make(Move.MEDIATOR_WRITES_NAME, Move.USER_HIDES_OR_SHOWS_GIVEN_NAMES, Move.USER_WRITES_GIVEN_NAMES);
        var written = user.shown();

        Company.send(
                company.user,
                "/envoi/%s/arreter-l-aide".formatted(draft),
                Map.of("accord", records.mandate(company).toString()));
        words.own(Side.MEDIATOR).clear();

        assertThat(mediator.handOver()).isFalse();
        assertThat(company.mediator.open("/demande/%s/nom".formatted(draft)).status())
                .isEqualTo(404);
        make(Move.USER_LOOKS);
        assertThat(user.shown())
                .containsEntry(Field.NAME, words.taken(Field.NAME))
                .containsEntry(Field.GIVEN_NAMES, written.get(Field.GIVEN_NAMES));
    }

    private void make(Move... moves) {
        for (var move : moves) {
            switch (move) {
                case USER_LOOKS -> user.look();
                case USER_WRITES_NAME -> user.write(Field.NAME);
                case USER_WRITES_GIVEN_NAMES -> user.write(Field.GIVEN_NAMES);
                case USER_PRESSES -> user.press();
                case USER_GIVES_WAY -> user.giveWay();
                case USER_HIDES_OR_SHOWS_NAME -> hideOrShow(Field.NAME);
                case USER_HIDES_OR_SHOWS_GIVEN_NAMES -> hideOrShow(Field.GIVEN_NAMES);
                case MEDIATOR_LOOKS -> mediator.look();
                case MEDIATOR_WRITES_NAME -> mediator.write(Field.NAME);
                case MEDIATOR_WRITES_GIVEN_NAMES -> mediator.write(Field.GIVEN_NAMES);
                case MEDIATOR_PRESSES -> mediator.press();
                case MEDIATOR_GIVES_WAY -> mediator.giveWay();
            }
            for (var field : Field.values()) {
                assertThat(records.version(draft, field.question)).isEqualTo(words.version(field));
            }
        }
    }

    private void hideOrShow(Field field) {
        var hides = words.turn(field);
        company.user.browser.sendUntil(
                company.user.at("/envoi/%s/cacher".formatted(draft)),
                Map.of(
                        "question",
                        field.question,
                        "page",
                        "nom",
                        "cacher",
                        hides ? "oui" : "non",
                        "_csrf",
                        company.user.proof("/confort")),
                company.user.at(""));
    }

    /** All is shown again and both give way; then both see the same, which is what was taken last. */
    private void bothGiveUp() {
        words.hidden().forEach(this::hideOrShow);
        user.giveUp();
        mediator.giveUp();
        make(Move.USER_LOOKS, Move.MEDIATOR_LOOKS);
        assertThat(user.shown()).isEqualTo(mediator.shown());
        for (var field : Field.values()) {
            assertThat(user.shown()).containsEntry(field, words.taken(field));
        }
    }

    private enum Move {
        USER_LOOKS,
        USER_WRITES_NAME,
        USER_WRITES_GIVEN_NAMES,
        USER_PRESSES,
        USER_GIVES_WAY,
        USER_HIDES_OR_SHOWS_NAME,
        USER_HIDES_OR_SHOWS_GIVEN_NAMES,
        MEDIATOR_LOOKS,
        MEDIATOR_WRITES_NAME,
        MEDIATOR_WRITES_GIVEN_NAMES,
        MEDIATOR_PRESSES,
        MEDIATOR_GIVES_WAY
    }
}

package fr.coteacote.portal.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.Visitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two people look at one question and press "Continuer", in whichever order: a text replaces another only where its author
 * had seen that one, a text that was refused stays in front of who wrote it, and in the end both screens are equal.
 */
@AssistedTest
class InterleavingsTest {

    private static final String QUESTION = "nom-naissance";
    private static final int MOVES_EACH = 4;

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    private Company company;
    private UUID draft;
    private List<Screen> screens = List.of();
    private String stored = "";
    private int version;
    private int texts;

    @BeforeEach
    void begin() {
        company = Company.agreed(scene.mediator(), scene.somebody(), "apa", "seance");
        draft = records.draft(company);
        screens = List.of(new Screen(company.user), new Screen(company.mediator));
    }

    @Test
    void all_orders_of_two_looks_and_two_presses_each() {
        orders(MOVES_EACH, MOVES_EACH).forEach(this::holds);

        assertThat(records.acts(draft).stream().filter(act -> act.startsWith("ANSWERED " + QUESTION)))
                .as("what was taken, each once")
                .hasSize(version);
    }

    /** All ways to let {@code users} moves of the one and {@code mediators} moves of the other follow each other. */
    private Stream<List<Screen>> orders(int users, int mediators) {
        if (users == 0 && mediators == 0) {
            return Stream.of(List.of());
        }
        var ofUser = users == 0 ? null : orders(users - 1, mediators);
        var ofMediator = mediators == 0 ? null : orders(users, mediators - 1);
        return Stream.concat(after(screens.getFirst(), ofUser), after(screens.getLast(), ofMediator));
    }

    private static Stream<List<Screen>> after(Screen first, @Nullable Stream<List<Screen>> rest) {
        return Stream.ofNullable(rest)
                .flatMap(others -> others)
                .map(others -> Stream.concat(Stream.of(first), others.stream()).toList());
    }

    private void holds(List<Screen> order) {
        var made = new HashMap<Screen, Integer>();
        for (var screen : order) {
            if (made.merge(screen, 1, Integer::sum) % 2 == 1) {
                screen.look();
            } else {
                screen.press();
            }
        }
        settle();
    }

    /** Who was refused gives way; then both see one text, which is the one that was taken last. */
    private void settle() {
        screens.forEach(Screen::giveWay);
        var seen = screens.stream().map(Screen::look).toList();
        assertThat(seen).containsOnly(stored);
    }

    /** The question as one of the two has it before their eyes. */
    private final class Screen {

        private final Visitor visitor;
        private String typedOver = "0";
        private String shownBeside = "";
        private String refused = "";

        Screen(Visitor visitor) {
            this.visitor = visitor;
        }

        /** See what stands in the field. */
        String look() {
            var page =
                    Jsoup.parse(visitor.open("/demande/%s/nom".formatted(draft)).body());
            typedOver = field(page, "_seen." + QUESTION);
            shownBeside = field(page, "_contre." + QUESTION);
            assertThat(seen()).isEqualTo(version);
            var text = field(page, QUESTION);
            if (refused.isEmpty()) {
                assertThat(text).isIn(candidates());
            } else {
                assertThat(text).as("what was refused is still there").isEqualTo(refused);
                assertThat(page.text()).as("and so is what was taken").contains(stored);
            }
            return text;
        }

        /** What was taken, or, before any eyes but its author's too, what the other still tries to have taken. */
        private List<String> candidates() {
            var candidates = new ArrayList<String>();
            candidates.add(stored);
            screens.stream()
                    .map(screen -> screen.refused)
                    .filter(text -> !text.isEmpty())
                    .forEach(candidates::add);
            return candidates;
        }

        /** The version of the answer that this person has seen: where two are shown, the one beside theirs. */
        private int seen() {
            return Integer.parseInt(shownBeside.isEmpty() ? typedOver : shownBeside);
        }

        /** Write another text, say that it is to replace what is shown beside it if there is something, and press "Continuer". */
        void press() {
            var text = "Nom" + letters(++texts);
            var fields = new HashMap<>(Map.of(QUESTION, text, "prenoms", "Jeanne", "_seen." + QUESTION, typedOver));
            if (!shownBeside.isEmpty()) {
                fields.put("_contre." + QUESTION, shownBeside);
                fields.put("_choisi." + QUESTION, "remplacer");
            }
            post(fields);
            if (seen() == version) {
                stored = text;
                version++;
                refused = "";
            } else {
                refused = text;
            }
        }

        void giveWay() {
            if (!refused.isEmpty()) {
                post(Map.of(QUESTION, refused, "prenoms", "Jeanne", "_choisi." + QUESTION, "garder"));
                refused = "";
            }
        }

        private void post(Map<String, String> fields) {
            var all = new HashMap<>(fields);
            all.put("_seen.prenoms", "1");
            all.put("_csrf", visitor.proof("/confort"));
            visitor.browser.sendUntil(visitor.at("/envoi/%s/nom".formatted(draft)), all, visitor.at(""));
        }

        private static String field(Document page, String name) {
            var field = page.selectFirst("main [name='%s']".formatted(name));
            return field == null ? "" : field.val();
        }
    }

    /** A number in letters, as names have none: a, b … z, ba, bb … */
    private static String letters(int number) {
        return IntStream.iterate(number, left -> left > 0, left -> left / 26)
                .mapToObj(left -> String.valueOf((char) ('a' + left % 26)))
                .reduce("", (before, one) -> one + before);
    }
}

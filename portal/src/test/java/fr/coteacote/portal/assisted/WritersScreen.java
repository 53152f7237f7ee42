package fr.coteacote.portal.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.PageId;
import fr.coteacote.portal.access.As;
import fr.coteacote.portal.assisted.SharedWords.Field;
import fr.coteacote.portal.filling.answering.AnsweringService;
import fr.coteacote.portal.filling.answering.Submission;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.sessions.Side;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;

/**
 * A page with two fields, as one of two people has it before their eyes: it does not change before they look again, and
 * each look checks what is to be seen.
 *
 * <p>The page runs scripts; what the user sends goes plainly all the same, as where the line is bad.
 */
final class WritersScreen {

    private static final PageId PAGE = new PageId("nom");
    private static final String KEPT = "_garde";

    private final ApplicationContext portal;
    private final UUID draft;
    private final Visitor visitor;
    private final Side side;
    private final SharedWords words;

    private final Map<Field, String> shown = new EnumMap<>(Field.class);
    /** The version of the answer, as it goes along with each field. */
    private final Map<Field, String> seen = new EnumMap<>(Field.class);
    /** The version that is shown beside what stands in a field, where two answers met. */
    private final Map<Field, String> against = new EnumMap<>(Field.class);

    private final Set<Field> touched = EnumSet.noneOf(Field.class);
    /** What the page says that it was drawn with. */
    private String kept = "";
    /** The version of the last answer that this person has read. */
    private final Map<Field, Integer> read = new EnumMap<>(Field.class);

    WritersScreen(ApplicationContext portal, UUID draft, Visitor visitor, Side side, SharedWords words) {
        this.portal = portal;
        this.draft = draft;
        this.visitor = visitor;
        this.side = side;
        this.words = words;
    }

    /** What stands in the fields that there are. */
    Map<Field, String> shown() {
        return Map.copyOf(shown);
    }

    private String text(Field field) {
        return shown.getOrDefault(field, "");
    }

    /** Load the page. */
    void look() {
        var body = visitor.open("/demande/%s/nom".formatted(draft)).body();
        var page = Jsoup.parse(body);
        List.of(shown, seen, against).forEach(Map::clear);
        touched.clear();
        kept = value(page, KEPT).orElseThrow();
        for (var field : Field.values()) {
            if (words.isFor(side, field)) {
                shown.put(field, value(page, field.question).orElseThrow());
                seen.put(field, value(page, Submission.SEEN + field.question).orElseThrow());
                value(page, Submission.AGAINST + field.question).ifPresent(version -> against.put(field, version));
                checkText(field);
                checkVersion(field, body);
            } else {
                assertThat(body).as("what is hidden").doesNotContain(field.word);
            }
        }
    }

    private static Optional<String> value(Document page, String name) {
        return Optional.ofNullable(page.selectFirst("main [name='%s']".formatted(name)))
                .map(input -> input.val());
    }

    /** What waits stays before its writer, and before the other where they wrote nothing. */
    private void checkText(Field field) {
        var mine = words.own(side).get(field);
        var theirs = words.own(side.other()).get(field);
        if (mine != null && words.waits(mine)) {
            assertThat(text(field)).as("what one wrote oneself").isEqualTo(mine);
        } else if (mine == null && theirs != null && words.waits(theirs)) {
            assertThat(text(field)).as("what the other writes").isEqualTo(theirs);
        } else {
            assertThat(Stream.of(words.taken(field), mine, theirs).filter(Objects::nonNull))
                    .as("what may stand in a field")
                    .contains(text(field));
        }
    }

    /** What one wrote replaces an answer that one has read; what one did not write stands beside the answer of now. */
    private void checkVersion(Field field, String body) {
        var isMine = text(field).equals(words.own(side).get(field));
        if (!isMine) {
            assertThat(versionOver(field)).isEqualTo(words.version(field));
        }
        if (!isMine || body.contains(words.taken(field))) {
            read.put(field, words.version(field));
        }
        assertThat(versionOver(field)).isLessThanOrEqualTo(read.getOrDefault(field, 0));
    }

    /** The version that what stands in a field is to replace. */
    private int versionOver(Field field) {
        return Integer.parseInt(against.getOrDefault(field, seen.getOrDefault(field, "0")));
    }

    /** Write another text, and pause: it is handed over and not confirmed. Where two answers met there is no field. */
    void write(Field field) {
        if (!shown.containsKey(field) || against.containsKey(field)) {
            return;
        }
        shown.put(field, words.another(field));
        touched.add(field);
        assertThat(handOver()).isTrue();
        touched.stream()
                .filter(one -> words.isFor(side, one))
                .forEach(one -> words.own(side).put(one, text(one)));
    }

    /** Do what a page does by itself at each pause; tell whether the portal took it. */
    boolean handOver() {
        return as((id, sitting) -> answering().keepTyped(id, PAGE, new Submission(fields(true)), sitting));
    }

    /** Press "Continuer", and where two answers met say that one's own is to replace the other. */
    void press() {
        press(Submission.YOURS);
    }

    /** Where two answers met, let the other's stand, and press "Continuer". */
    void giveWay() {
        if (!against.isEmpty()) {
            press(Submission.THEIRS);
        }
    }

    private void press(String choice) {
        var fields = fields(side == Side.MEDIATOR);
        against.keySet().forEach(field -> fields.put(Submission.CHOSEN + field.question, List.of(choice)));

        send(fields);

        var asked = EnumSet.allOf(Field.class);
        asked.removeIf(field -> !words.isFor(side, field));
        var given = EnumSet.copyOf(asked);
        given.removeIf(field -> against.containsKey(field) && choice.equals(Submission.THEIRS));
        if (shown.keySet().containsAll(asked) && given.stream().allMatch(this::mayStand)) {
            words.answered(side, given.stream().collect(Collectors.toMap(field -> field, this::text)));
        } else {
            refused(asked);
        }
        touched.clear();
    }

    /** Tell whether what stands in a field is the answer, or replaces it: who wrote had seen that one. */
    private boolean mayStand(Field field) {
        return text(field).equals(words.taken(field)) || versionOver(field) == words.version(field);
    }

    /** All that was sent plainly counts as this person's; a page that runs scripts says what they touched. */
    private void refused(Set<Field> asked) {
        var own = words.own(side);
        asked.retainAll(shown.keySet());
        own.keySet().retainAll(asked);
        asked.stream()
                .filter(field -> side == Side.USER || touched.contains(field) || own.containsKey(field))
                .forEach(field -> own.put(field, text(field)));
    }

    /** Let all answers stand, whatever one wrote. */
    void giveUp() {
        var fields = new HashMap<String, List<String>>();
        for (var field : Field.values()) {
            fields.put(field.question, List.of(field.word));
            fields.put(Submission.CHOSEN + field.question, List.of(Submission.THEIRS));
        }
        send(fields);
        words.answered(side, Map.of());
    }

    private void send(Map<String, List<String>> fields) {
        if (side == Side.MEDIATOR) {
            as((id, sitting) -> answering().answer(id, PAGE, new Submission(fields), sitting));
        } else {
            var all = new HashMap<String, String>();
            fields.forEach((name, values) -> all.put(name, values.getFirst()));
            all.put("_csrf", visitor.proof("/confort"));
            visitor.browser.sendUntil(visitor.at("/envoi/%s/nom".formatted(draft)), all, visitor.at(""));
        }
    }

    private Map<String, List<String>> fields(boolean sayingWhatIsTouched) {
        var fields = new HashMap<String, List<String>>();
        shown.forEach((field, text) -> fields.put(field.question, List.of(text)));
        seen.forEach((field, version) -> fields.put(Submission.SEEN + field.question, List.of(version)));
        against.forEach((field, version) -> fields.put(Submission.AGAINST + field.question, List.of(version)));
        fields.put(KEPT, List.of(kept));
        if (sayingWhatIsTouched) {
            fields.put("_touche", touched.stream().map(field -> field.question).toList());
        }
        return fields;
    }

    private AnsweringService answering() {
        return portal.getBean(AnsweringService.class);
    }

    private <T> T as(BiFunction<DraftId, Sitting, T> act) {
        return As.person(
                portal,
                visitor,
                () -> act.apply(
                        new DraftId(draft),
                        portal.getBean(Sittings.class).current().orElseThrow()));
    }
}

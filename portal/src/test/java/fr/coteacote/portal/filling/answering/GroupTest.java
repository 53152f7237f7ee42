package fr.coteacote.portal.filling.answering;

import static fr.coteacote.portal.filling.SomebodyThere.page;
import static fr.coteacote.portal.filling.SomebodyThere.starts;
import static fr.coteacote.portal.filling.SomebodyThere.typing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.filling.FillingTest;
import fr.coteacote.portal.filling.SomebodyThere;
import fr.coteacote.portal.filling.SomebodyThere.Started;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.NewDrafts;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists that people make: each press counts once, whatever the browser had to send twice. */
@FillingTest
class GroupTest {

    private static final PageId CARERS = page("aidants");

    @Autowired
    private NewDrafts newDrafts;

    @Autowired
    private DraftService drafts;

    @Autowired
    private AnsweringService answering;

    @Autowired
    private GroupService groups;

    @Autowired
    private Sittings sittings;

    private Started me;

    @BeforeEach
    void somebody_at_home_with_three_carers() {
        me = starts(Role.CARER, newDrafts, sittings);
        answering.answer(
                me.draft(), page("lieu-de-vie"), typing(Map.of("lieu-de-vie", "domicile"), Map.of()), me.sitting());
        var names = List.of("Roux", "Petit", "Bernard");
        for (var number = 1; number <= names.size(); number++) {
            add(number, names.get(number - 1));
        }
    }

    @Test
    void a_carer_who_is_added_twice_by_one_press_is_there_once() {
        var press = carer("Moreau", 3);

        var first = groups.answer(me.draft(), CARERS, 4, press, me.sitting());
        var again = groups.answer(me.draft(), CARERS, 4, press, me.sitting());

        assertThat(again)
                .isEqualTo(first)
                .isEqualTo(new Outcome.Kept(Place.questions(
                        drafts.open(me.draft(), me.sitting()).orElseThrow().form(), CARERS)));
        assertThat(names()).containsExactly("Roux", "Petit", "Bernard", "Moreau");
    }

    @Test
    void a_removal_that_is_sent_twice_takes_out_one_carer() {
        var press = typing(Map.of(), Map.of("aidants", 3));

        groups.remove(me.draft(), CARERS, 1, press, me.sitting());
        groups.remove(me.draft(), CARERS, 1, press, me.sitting());

        assertThat(names()).containsExactly("Petit", "Bernard");
    }

    @Test
    void a_removal_on_a_page_that_is_out_of_date_takes_out_nobody() {
        var old = typing(Map.of(), Map.of("aidants", 2));

        groups.remove(me.draft(), CARERS, 1, old, me.sitting());

        assertThat(names()).containsExactly("Roux", "Petit", "Bernard");
    }

    @Test
    void carers_whom_two_people_add_at_the_same_time_are_both_there() {
        var mine = opened(4);
        var theirs = opened(4);

        press(4, carer("Moreau", theirs));
        var pressed = press(4, carer("Garnier", mine));

        assertThat(pressed).isEqualTo(list());
        assertThat(names()).containsExactly("Roux", "Petit", "Bernard", "Moreau", "Garnier");
    }

    @Test
    void who_added_a_carer_and_sends_it_again_after_somebody_else_wrote_adds_nobody() {
        var mine = opened(4);
        press(4, carer("Garnier", mine));
        press(5, carer("Moreau", opened(5)));

        assertThat(press(4, carer("Garnier", mine))).isEqualTo(list());
        assertThat(names()).containsExactly("Roux", "Petit", "Bernard", "Garnier", "Moreau");
    }

    @Test
    void a_carer_who_moved_up_meanwhile_is_still_the_one_who_is_changed() {
        var mine = opened(2);
        remove(1);

        assertThat(press(2, carer("Petit-Martin", mine))).isEqualTo(list());

        assertThat(names()).containsExactly("Petit-Martin", "Bernard");
    }

    @Test
    void a_carer_whom_somebody_else_changed_meanwhile_is_shown_beside_mine_and_i_choose() {
        for (var chosen : List.of(Submission.YOURS, Submission.THEIRS, Submission.BOTH)) {
            var before = names().getFirst();
            var mine = opened(1);
            press(1, carer(before + "-Leur", opened(1)));

            var pressed = press(1, carer(before + "-Mien", mine));

            assertThat(pressed).isEqualTo(item(1));
            assertThat(names()).startsWith(before + "-Leur").doesNotContain(before + "-Mien");
            var met = opened(1);
            assertThat(met.met()).hasValueSatisfying(both -> {
                assertThat(both.theirs()).contains(before + "-Leur");
                assertThat(both.yours()).contains(before + "-Mien");
            });
            assertThat(met.problems()).isEmpty();
            assertThat(press(1, carer(before + "-Mien", met))).isEqualTo(item(1));
            assertThat(opened(1).problems()).containsOnlyKeys(group().id());
            assertThat(press(1, carer(before + "-Mien", opened(1), chosen))).isEqualTo(list());
            assertThat(names())
                    .startsWith(before + (chosen.equals(Submission.YOURS) ? "-Mien" : "-Leur"))
                    .hasSize(chosen.equals(Submission.BOTH) ? 4 : 3);
            assertThat(opened(1).saved()).isTrue();
        }
        assertThat(names()).last().isEqualTo("Roux-Mien-Leur-Mien");
    }

    @Test
    void a_carer_who_changes_once_more_while_i_choose_is_shown_again() {
        var mine = opened(1);
        press(1, carer("Leur", opened(1)));
        press(1, carer("Mien", mine));
        var met = opened(1);
        var third = GroupItems.of(open(), group()).shown(1);
        press(1, carried(carer("Autre", 5), third));

        assertThat(press(1, carer("Mien", met, Submission.YOURS))).isEqualTo(item(1));

        assertThat(names()).startsWith("Autre").doesNotContain("Mien");
        assertThat(opened(1).met())
                .hasValueSatisfying(both -> assertThat(both.theirs()).contains("Autre"));
    }

    @Test
    void what_i_wrote_of_a_carer_who_was_taken_out_meanwhile_is_kept_and_saved_again_added() {
        var mine = opened(1);
        remove(1);

        assertThat(press(1, carer("Roux-Martin", mine))).isEqualTo(item(3));

        assertThat(names()).containsExactly("Petit", "Bernard");
        assertThat(opened(1).saved()).isTrue();
        var gone = opened(3);
        assertThat(gone.shown().saidGone()).isTrue();
        assertThat(typedName(gone)).isEqualTo("Roux-Martin");
        assertThat(press(3, carer("Roux-Martin", gone))).isEqualTo(list());
        assertThat(names()).containsExactly("Petit", "Bernard", "Roux-Martin");
        assertThat(opened(4).saved()).isTrue();
    }

    @Test
    void what_i_have_typed_stays_with_its_carer_when_the_list_moves() {
        groups.keepTyped(me.draft(), CARERS, 2, carer("Petit-M", opened(2)), me.sitting());
        groups.keepTyped(me.draft(), CARERS, 3, carer("Bernard-M", opened(3)), me.sitting());

        remove(1);

        assertThat(typedName(opened(1))).isEqualTo("Petit-M");
        assertThat(typedName(opened(2))).isEqualTo("Bernard-M");
        assertThat(opened(3).saved()).isTrue();
        assertThat(names()).containsExactly("Petit", "Bernard");
    }

    @Test
    void what_two_of_us_have_typed_of_one_carer_without_seeing_it_is_kept_for_both() {
        var mine = opened(2);
        var theirs = opened(2);
        groups.keepTyped(me.draft(), CARERS, 2, carer("Petit-Martin", mine), me.sitting());
        SomebodyThere.wait(Duration.ofSeconds(1));
        groups.keepTyped(me.draft(), CARERS, 2, carer("Petit-Roux", theirs), me.sitting());
        SomebodyThere.wait(Duration.ofSeconds(1));
        groups.keepTyped(me.draft(), CARERS, 2, carer("Petit-Rousseau", theirs), me.sitting());

        var newest = opened(2);
        assertThat(typedName(newest)).isEqualTo("Petit-Rousseau");
        assertThat(press(2, carer("Petit-Rousseau", newest))).isEqualTo(list());
        var older = opened(2);

        assertThat(older.met()).hasValueSatisfying(met -> {
            assertThat(met.theirs()).contains("Petit-Rousseau");
            assertThat(met.yours()).contains("Petit-Martin");
        });
        assertThat(names()).containsExactly("Roux", "Petit-Rousseau", "Bernard");
    }

    @Test
    void two_carers_i_begin_in_two_tabs_are_both_kept_and_come_back_one_after_the_other() {
        var inOneTab = opened(4);
        var inAnother = opened(4);
        groups.keepTyped(me.draft(), CARERS, 4, carer("Moreau", inOneTab), me.sitting());
        groups.keepTyped(me.draft(), CARERS, 4, carer("Garnier", inAnother), me.sitting());

        var back = opened(4);
        assertThat(press(4, carer(typedName(back), back))).isEqualTo(list());
        var backAgain = opened(5);
        assertThat(press(5, carer(typedName(backAgain), backAgain))).isEqualTo(list());

        assertThat(names())
                .startsWith("Roux", "Petit", "Bernard")
                .contains("Moreau", "Garnier")
                .hasSize(5);
        assertThat(opened(6).saved()).isTrue();
    }

    @Test
    void a_removal_takes_out_the_carer_who_was_shown_and_nobody_who_has_changed_since() {
        var first = opened(1);
        var third = opened(3);
        press(1, carer("Roux-Martin", opened(1)));

        groups.remove(me.draft(), CARERS, 1, untouched(first), me.sitting());
        assertThat(names()).containsExactly("Roux-Martin", "Petit", "Bernard");

        remove(2);
        groups.remove(me.draft(), CARERS, 3, untouched(third), me.sitting());
        assertThat(names()).containsExactly("Roux-Martin");
    }

    @Test
    void a_carer_for_whom_there_is_no_place_any_more_is_kept_as_typed() {
        var mine = opened(4);
        for (var number = 4; number <= 8; number++) {
            press(number, carer("Aidant" + (char) ('A' + number), opened(number)));
        }

        assertThat(press(4, carer("Garnier", mine))).isEqualTo(item(9));
        assertThat(opened(9).hasNoPlace()).isTrue();
        assertThat(typedName(opened(9))).isEqualTo("Garnier");

        remove(8);
        assertThat(press(8, carer("Garnier", opened(8)))).isEqualTo(list());
        assertThat(names()).hasSize(8).endsWith("Garnier");
    }

    /** The page of an item, as somebody opens it. */
    private OpenItem opened(int number) {
        return groups.show(me.draft(), CARERS, number, me.sitting()).orElseThrow();
    }

    private Outcome press(int number, Submission typed) {
        return groups.answer(me.draft(), CARERS, number, typed, me.sitting());
    }

    private void remove(int number) {
        var version = open().versions().getOrDefault(group().id(), 0);
        groups.remove(me.draft(), CARERS, number, typing(Map.of(), Map.of("aidants", version)), me.sitting());
    }

    private Outcome list() {
        return new Outcome.Kept(Place.questions(open().form(), CARERS));
    }

    private Outcome item(int number) {
        return new Outcome.ShownAgain(Place.item(open().form(), CARERS, number));
    }

    private static Submission untouched(OpenItem page) {
        return carried(
                typing(
                        Map.of(),
                        Map.of(
                                "aidants",
                                page.draft()
                                        .versions()
                                        .getOrDefault(page.group().id(), 0))),
                page.shown());
    }

    private static Submission carer(String name, OpenItem page) {
        return carried(
                        carer(
                                name,
                                page.draft()
                                        .versions()
                                        .getOrDefault(page.group().id(), 0)),
                        page.shown())
                .with(page.kept().carried());
    }

    private static Submission carer(String name, OpenItem page, String chosen) {
        return carer(name, page)
                .with(Map.of(Submission.CHOSEN + page.group().id().value(), List.of(chosen)));
    }

    private static Submission carried(Submission typed, ShownItem shown) {
        return typed.with(shown.carried());
    }

    private static String typedName(OpenItem page) {
        return Objects.requireNonNull(page.typed().get(new QuestionId("aidant-nom")))
                .text("");
    }

    private void add(int number, String name) {
        assertThat(groups.answer(me.draft(), CARERS, number, carer(name, number - 1), me.sitting()))
                .isInstanceOf(Outcome.Kept.class);
    }

    private static Submission carer(String name, int seen) {
        return typing(
                Map.of(
                        "aidant-nom", name,
                        "aidant-prenom", "Claire",
                        "aidant-lien", "enfant",
                        "aidant-habite-avec", "non",
                        "aidant-frequence", "semaine",
                        "aidant-telephone", "06 12 34 56 78"),
                Map.of("aidants", seen));
    }

    private List<String> names() {
        return GroupService.items(open(), group()).stream()
                .map(item -> item.get(new QuestionId("aidant-nom")))
                .map(value -> value instanceof Value.Text(var text) ? text : "")
                .toList();
    }

    private OpenDraft open() {
        return drafts.open(me.draft(), me.sitting()).orElseThrow();
    }

    private Question group() {
        return GroupService.groupOn(open(), CARERS).orElseThrow();
    }
}

package fr.coteacote.portal.filling.answering;

import static fr.coteacote.portal.filling.SomebodyThere.page;
import static fr.coteacote.portal.filling.SomebodyThere.starts;
import static fr.coteacote.portal.filling.SomebodyThere.typing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.filling.FillingTest;
import fr.coteacote.portal.filling.SomebodyThere.Started;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.NewDrafts;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Role;
import java.util.List;
import java.util.Map;
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

        assertThat(again).isEqualTo(first).isEqualTo(new Outcome.Kept(new Place.Questions(CARERS)));
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
        var open = drafts.open(me.draft(), me.sitting()).orElseThrow();
        var group = GroupService.groupOn(open, CARERS).orElseThrow();
        return GroupService.items(open, group).stream()
                .map(item -> item.get(new QuestionId("aidant-nom")))
                .map(value -> value instanceof Value.Text(var text) ? text : "")
                .toList();
    }
}

package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.identity.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people write in one list of relatives at once. */
@AssistedTest
class CarersTogetherTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*name=\"(_(?:element|liste|face|retire|seen\\.aidants))\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    private Visitor mediator;
    private Visitor user;

    @BeforeEach
    void arrive() {
        mediator = scene.mediator();
        user = scene.somebody();
    }

    private Company live() {
        return Company.agreed(mediator, user, "apa", "mois");
    }

    private UUID draft(Company company) {
        return records.draft(company);
    }

    @Test
    void carers_whom_both_write_on_one_page_are_both_there() {
        var draft = atHome();
        var page = "/demande/%s/aidants/1".formatted(draft);
        var ofUser = hidden(user.open(page));
        var ofMediator = hidden(mediator.open(page));

        send(user, door(draft, 1), carer("Vermorel", ofUser));
        send(mediator, door(draft, 1), carer("Quintard", ofMediator));

        assertThat(user.open("/demande/%s/aidants".formatted(draft)).body()).contains("Vermorel", "Quintard");
    }

    @Test
    void a_carer_whom_both_change_is_shown_to_the_second_as_the_first_left_them() {
        var draft = atHome();
        var page = "/demande/%s/aidants/1".formatted(draft);
        send(user, door(draft, 1), carer("Vermorel", hidden(user.open(page))));
        var ofUser = hidden(user.open(page));
        var ofMediator = hidden(mediator.open(page));
        send(user, door(draft, 1), carer("Vermorel-Bon", ofUser));

        var met = send(mediator, door(draft, 1), carer("Vermorel-Faux", ofMediator));

        assertThat(met.body()).contains("Cette réponse a changé", "Vermorel-Bon", "Vermorel-Faux", "Garder les deux");
        var again = send(mediator, door(draft, 1), carer("Vermorel-Faux", hidden(met)));
        assertThat(again.body()).contains("Vermorel-Bon", "Vermorel-Faux");
        assertThat(user.open("/demande/%s/aidants".formatted(draft)).body())
                .contains("Vermorel-Bon")
                .doesNotContain("Vermorel-Faux");

        var both = carer("Vermorel-Faux", hidden(again));
        both.put("_choisi.aidants", "ajouter");
        send(mediator, door(draft, 1), both);
        assertThat(user.open("/demande/%s/aidants".formatted(draft)).body()).contains("Vermorel-Bon", "Vermorel-Faux");
    }

    @Test
    void a_carer_whom_one_takes_out_while_the_other_writes_is_not_written_over_the_next() {
        var draft = atHome();
        var list = "/demande/%s/aidants".formatted(draft);
        for (var number : List.of(1, 2)) {
            send(
                    user,
                    door(draft, number),
                    carer(number == 1 ? "Vermorel" : "Quintard", hidden(user.open(list + "/" + number))));
        }
        var ofMediator = hidden(mediator.open(list + "/1"));
        send(user, door(draft, 1) + "/retirer", hidden(user.open(list + "/1")));

        var gone = send(mediator, door(draft, 1), carer("Vermorel-Bon", ofMediator));

        assertThat(plain(gone.body())).contains("Cette ligne n’est plus dans la liste", "value=\"Vermorel-Bon\"");
        assertThat(user.open(list).body()).contains("Quintard").doesNotContain("Vermorel");
        send(mediator, door(draft, 2), carer("Vermorel-Bon", hidden(gone)));
        assertThat(user.open(list).body()).contains("Quintard", "Vermorel-Bon");
    }

    private UUID atHome() {
        var draft = draft(live());
        send(user, "/envoi/%s/lieu-de-vie".formatted(draft), Map.of("lieu-de-vie", "domicile"));
        return draft;
    }

    private static String door(UUID draft, int item) {
        return "/envoi/%s/aidants/%d".formatted(draft, item);
    }

    /** What a page of an item sends along besides what is typed. */
    private static Map<String, String> hidden(Page page) {
        var fields = new LinkedHashMap<String, String>();
        var found = HIDDEN.matcher(page.body());
        while (found.find()) {
            var value = VALUE.matcher(found.group());
            fields.put(found.group(1), value.find() ? value.group(1) : "");
        }
        assertThat(fields).containsKeys("_element", "_seen.aidants");
        return fields;
    }

    private static Map<String, String> carer(String name, Map<String, String> hidden) {
        var fields = new LinkedHashMap<>(hidden);
        fields.put("aidant-nom", name);
        fields.put("aidant-prenom", "Claire");
        fields.put("aidant-lien", "enfant");
        fields.put("aidant-habite-avec", "non");
        fields.put("aidant-frequence", "semaine");
        fields.put("aidant-telephone", "06 12 34 56 78");
        return fields;
    }

    private static String plain(String body) {
        return body.replaceAll("&nbsp;|\\u00A0|\\u202F", " ");
    }
}

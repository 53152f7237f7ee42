package fr.coteacote.portal.establishments.searching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.establishments.houses.CareUnit;
import fr.coteacote.portal.establishments.houses.Category;
import fr.coteacote.portal.establishments.houses.Establishments;
import fr.coteacote.portal.establishments.houses.Stay;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.fields.CheckboxGroup;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.fields.TextField;
import fr.coteacote.portal.ui.forms.MoreFields;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Say what kind of house one looks for, and around which commune; works without an account. */
@Route("maisons")
@AnonymousAllowed
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String HEADING = "Chercher un EHPAD ou une autre maison";
    private static final String USUAL_DISTANCE = "20";

    private final transient Establishments establishments;
    private final transient House house;
    private final transient Today today;
    private String title = HEADING;

    SearchView(Establishments establishments, House house, Today today) {
        this.establishments = establishments;
        this.house = house;
        this.today = today;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var typed = TypedSearch.of(VaadinServletRequest.getCurrent().getHttpServletRequest());
        title = HEADING;
        removeAll();
        add(house.frame()
                .back(Link.to("Accueil", "/"))
                .content(establishments.countOpen() == 0 ? notFilled() : asked(typed)));
    }

    private static Component notFilled() {
        return new FrontSheet(
                new PageHeading(HEADING, ""),
                new Prose("La liste des maisons n’est pas encore faite ici. Appelez : une personne cherche avec vous.")
                        .link(Link.to("Se faire aider par quelqu’un", "/se-faire-aider")));
    }

    private Component asked(TypedSearch typed) {
        if (typed.isEmpty()) {
            return form(typed, Map.of());
        }
        return switch (SearchReader.read(typed, establishments, today.get())) {
            case SearchReader.Read.Right _ -> form(typed, Map.of());
            case SearchReader.Read.Wrong(var faults) -> {
                title = "Erreur : " + HEADING;
                yield form(typed, faults);
            }
        };
    }

    private static QuestionForm form(TypedSearch typed, Map<String, String> faults) {
        return new QuestionForm(
                        House.sendingTo(SearchDoor.SEND),
                        new QuestionTitle(
                                HEADING,
                                "EHPAD, résidence autonomie, accueil de jour : pour vous ou pour un proche. Sans compte."
                                        + " Votre recherche s’efface d’elle-même."),
                        List.of(commune(typed, faults), distance(typed), stay(typed), price(typed, faults)))
                .then(new MoreFields(
                        "Plus de critères", hasMore(typed), List.of(categories(typed), units(typed), only(typed))))
                .buttons(new Button("Chercher", ButtonLook.PRIMARY));
    }

    private static Field commune(TypedSearch typed, Map<String, String> faults) {
        return new TextField(
                Caption.of(
                        SearchField.COMMUNE,
                        "Près de quelle commune ?",
                        "Son nom, ou son code postal. Celle d’un proche, par exemple.",
                        Need.REQUIRED),
                new Entry("", "", Width.LONG),
                typed.one(SearchField.COMMUNE),
                errors(faults, SearchField.COMMUNE));
    }

    private static Field distance(TypedSearch typed) {
        var chosen = typed.isEmpty() ? USUAL_DISTANCE : typed.one(SearchField.DISTANCE);
        return new RadioGroup(
                Caption.of(SearchField.DISTANCE, "À quelle distance, au plus ?", "À vol d’oiseau.", Need.OPTIONAL),
                Stream.concat(
                                SearchReader.DISTANCES.stream()
                                        .map(distance -> ChoiceRow.of(
                                                distance.toString(),
                                                "%d km".formatted(distance),
                                                "",
                                                chosen.equals(distance.toString()))),
                                Stream.of(any("Peu importe", chosen.equals(SearchField.ANY))))
                        .toList(),
                List.of());
    }

    private static Field stay(TypedSearch typed) {
        return new RadioGroup(
                Caption.of(SearchField.STAY, "Pour quel accueil ?", "", Need.OPTIONAL),
                Stream.concat(
                                Stream.of(Stay.values())
                                        .map(stay -> row(stay, stay.plain(), stay.label(), typed, SearchField.STAY)),
                                Stream.of(any("Peu importe", typed.has(SearchField.STAY, SearchField.ANY))))
                        .toList(),
                List.of());
    }

    private static ChoiceRow any(String label, boolean chosen) {
        return ChoiceRow.of(SearchField.ANY, label, "", chosen);
    }

    private static Field price(TypedSearch typed, Map<String, String> faults) {
        return new TextField(
                Caption.of(
                        SearchField.PRICE,
                        "Prix le plus haut, en euros par mois",
                        "La chambre et les repas, pour 30 jours, avant les aides.",
                        Need.OPTIONAL),
                new Entry("", "decimal", Width.SHORT),
                typed.one(SearchField.PRICE),
                errors(faults, SearchField.PRICE));
    }

    private static Field categories(TypedSearch typed) {
        return new CheckboxGroup(
                Caption.of(SearchField.CATEGORY, "Quels types de maison ?", "Sans choix, tous.", Need.OPTIONAL),
                Stream.of(Category.values())
                        .map(category ->
                                row(category, category.label(), category.meaning(), typed, SearchField.CATEGORY))
                        .toList(),
                List.of());
    }

    private static Field units(TypedSearch typed) {
        return new CheckboxGroup(
                Caption.of(
                        SearchField.UNIT,
                        "Avec quels soins ?",
                        "La maison doit avoir tout ce que vous cochez.",
                        Need.OPTIONAL),
                Stream.of(CareUnit.values())
                        .map(unit -> row(unit, unit.label(), unit.meaning(), typed, SearchField.UNIT))
                        .toList(),
                List.of());
    }

    private static Field only(TypedSearch typed) {
        return new CheckboxGroup(
                Caption.of(SearchField.ONLY, "Seulement les maisons…", "", Need.OPTIONAL),
                List.of(
                        only(
                                SearchField.ASSISTANCE,
                                "habilitées à l’aide sociale",
                                "Le département peut payer une partie du prix.",
                                typed),
                        only(
                                SearchField.UNDER_60,
                                "ouvertes aux moins de 60 ans",
                                "Le département leur a donné une dérogation.",
                                typed),
                        only(
                                SearchField.FREE,
                                "qui ont dit avoir une place libre",
                                "Il y a moins de 7 jours. Elle peut avoir été prise depuis.",
                                typed)),
                List.of());
    }

    private static ChoiceRow only(String value, String label, String hint, TypedSearch typed) {
        return ChoiceRow.of(value, label, hint, typed.has(SearchField.ONLY, value));
    }

    private static ChoiceRow row(Enum<?> value, String label, String hint, TypedSearch typed, String field) {
        var code = SearchWords.code(value);
        return ChoiceRow.of(code, label, hint, typed.has(field, code));
    }

    private static boolean hasMore(TypedSearch typed) {
        return Stream.of(SearchField.CATEGORY, SearchField.UNIT, SearchField.ONLY)
                .anyMatch(field -> !typed.all(field).isEmpty());
    }

    private static List<FieldError> errors(Map<String, String> faults, String field) {
        return faults.containsKey(field) ? List.of(FieldError.of(faults.getOrDefault(field, ""))) : List.of();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

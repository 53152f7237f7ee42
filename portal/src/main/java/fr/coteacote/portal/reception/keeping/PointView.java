package fr.coteacote.portal.reception.keeping;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.reception.entrance.Entrance;
import fr.coteacote.portal.reception.points.KeptPoint;
import fr.coteacote.portal.reception.points.PointField;
import fr.coteacote.portal.reception.points.PointList;
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
import fr.coteacote.portal.ui.fields.CheckboxGroup;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.fields.TextField;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One place: add it, or change it, field by field as the national standard has them. */
@Route("administration/points-d-accueil/lieu")
@AnonymousAllowed
class PointView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Map<PointField, String> HINTS = Map.of(
            PointField.ID, "Un nom court et unique, par exemple LYON-3",
            PointField.PIVOT, "14 chiffres ; ou W et 9 chiffres pour une association",
            PointField.TELEPHONE, "Avec + et sans espace, par exemple +33199000001",
            PointField.HORAIRES, "Notation OpenStreetMap, par exemple Mo-Fr 09:00-12:00,14:00-17:00; PH off",
            PointField.DATE_MAJ, "Par exemple 2026-11-24",
            PointField.LATITUDE, "Par exemple 45.7501",
            PointField.LONGITUDE, "Par exemple 4.8501",
            PointField.PRESENTATION_RESUME, "280 signes au plus");

    private final transient PointList points;
    private final transient Entrance entrance;
    private final transient House house;
    private String title = "Ajouter un lieu";

    PointView(PointList points, Entrance entrance, House house) {
        this.points = points;
        this.entrance = entrance;
        this.house = house;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (entrance.keeper().isEmpty()) {
            entrance.refuse(event);
            return;
        }
        var id = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(KeepingDoor.ID)
                .orElse("");
        var kept = points.find(id);
        if (!id.isEmpty() && kept.isEmpty()) {
            event.rerouteTo(PointsView.class);
            return;
        }
        show(id, kept, Keeping.of(VaadinServletRequest.getCurrent().getHttpServletRequest()));
    }

    private void show(String id, Optional<KeptPoint> kept, Keeping keeping) {
        var heading = kept.isPresent() ? "Modifier un lieu" : "Ajouter un lieu";
        var again = keeping.isAbout(id);
        title = (again ? "Erreur : " : "") + heading;
        var values = again
                ? keeping.typedFields()
                : kept.map(known -> known.point().fields()).orElse(Map.of());
        var fields = new ArrayList<Field>();
        for (var field : PointField.values()) {
            if (field != PointField.ID || kept.isEmpty()) {
                fields.add(field(field, values.getOrDefault(field, ""), again ? keeping.fault(field) : null));
            }
        }
        var form = new QuestionForm(
                        House.sendingTo(KeepingDoor.SAVE),
                        new QuestionTitle(
                                heading, kept.map(known -> known.point().name()).orElse("")),
                        fields)
                .carrying(Map.of(
                        KeepingDoor.ID,
                        List.of(id),
                        KeepingDoor.VERSION,
                        List.of(String.valueOf(kept.map(KeptPoint::version).orElse(0)))))
                .buttons(new Button("Enregistrer", ButtonLook.PRIMARY));
        add(house.frame().back(Link.to("Points d’accueil", KeepingDoor.LIST)).content(form));
    }

    private static Field field(PointField field, String value, @Nullable String fault) {
        var label = field.label().substring(0, 1).toUpperCase(Locale.FRENCH)
                + field.label().substring(1);
        var caption = Caption.of(
                field.column(),
                label,
                HINTS.getOrDefault(field, ""),
                field.isRequired() ? Need.REQUIRED : Need.OPTIONAL);
        var errors = fault == null ? List.<FieldError>of() : List.of(FieldError.of(fault));
        if (field.known().isEmpty()) {
            return new TextField(caption, Entry.of(Width.FULL), value, errors);
        }
        var chosen = List.of(value.split("\\|"));
        var rows = new ArrayList<ChoiceRow>();
        for (var known : field.known()) {
            rows.add(ChoiceRow.of(String.valueOf(rows.size()), known, "", chosen.contains(known)));
        }
        return new CheckboxGroup(caption, rows, errors);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

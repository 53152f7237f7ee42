package fr.coteacote.portal.reception.keeping;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.reception.callbacks.CallbackService;
import fr.coteacote.portal.reception.entrance.Entrance;
import fr.coteacote.portal.reception.telephone.KeptTelephone;
import fr.coteacote.portal.reception.telephone.TelephoneField;
import fr.coteacote.portal.reception.telephone.TelephoneService;
import fr.coteacote.portal.reception.telephone.TelephoneText;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.panels.WarningPanel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The telephone of the service as an administrator changes it: the number, its hours, who is called back. */
@Route("administration/telephone")
@AnonymousAllowed
class TelephoneView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String HEADING = "Téléphone et rappels";

    private final transient TelephoneService telephone;
    private final transient CallbackService callbacks;
    private final transient Entrance entrance;
    private final transient House house;
    private String title = HEADING;

    TelephoneView(TelephoneService telephone, CallbackService callbacks, Entrance entrance, House house) {
        this.telephone = telephone;
        this.callbacks = callbacks;
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
        var typed = TypedTelephone.show(VaadinServletRequest.getCurrent().getHttpServletRequest());
        var kept = telephone.toChange();
        title = (typed.isToMend() ? "Erreur : " : "") + HEADING;
        add(house.frame().back(Link.to("Mon équipe", "/equipe")).content(form(kept, typed)));
    }

    private QuestionForm form(KeptTelephone kept, TypedTelephone typed) {
        var text = typed.isUnsaved() ? typed.text() : kept.text();
        var version = switch (typed.outcome()) {
            case NONE, SAVED, OVERTAKEN -> kept.version();
            // not shown what somebody else saved meanwhile, they must not save over it
            case WRONG, UNSENT -> typed.version();
        };
        var form = new QuestionForm(
                        House.sendingTo(TelephoneDoor.SAVE),
                        new QuestionTitle(
                                HEADING,
                                "Ce que tout le monde lit au bas des pages, dans les messages et sur les papiers."),
                        new TelephoneForm(text, typed).fields())
                .carrying(Map.of(TelephoneDoor.VERSION, List.of(String.valueOf(version))))
                .buttons(new Button("Enregistrer", ButtonLook.PRIMARY));
        switch (typed.outcome()) {
            case SAVED -> form.notes(new InfoPanel("C’est enregistré", new Prose("Tout le monde le lit maintenant.")));
            case OVERTAKEN ->
                form.notes(new WarningPanel(
                        "Ce que quelqu’un a enregistré entre-temps", new Prose().list(differences(kept.text(), text))));
            case UNSENT ->
                form.notes(new InfoPanel(
                        "Ce n’est pas encore enregistré",
                        new Prose("La page était ouverte depuis trop longtemps. Vérifiez, puis enregistrez.")));
            case NONE, WRONG -> {
                // the fields say it
            }
        }
        if (kept.telephone().callsBack().isEmpty() && !callbacks.waiting().isEmpty()) {
            form.notes(new WarningPanel(
                    "Des personnes attendent encore un appel",
                    new Prose("Elles l’ont demandé avant. Rappelez-les : nous le leur avons promis.")
                            .link(Link.to("Personnes à rappeler", "/rappels"))));
        }
        return form;
    }

    private static String[] differences(TelephoneText kept, TelephoneText typed) {
        return Stream.of(TelephoneField.values())
                .filter(field -> !kept.get(field).equals(typed.get(field)))
                .map(field -> "%s : %s"
                        .formatted(TelephoneForm.label(field), kept.get(field).replace("\n", " ; ")))
                .toArray(String[]::new);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

package fr.coteacote.portal.filling.telephone;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.MandateLength;
import fr.coteacote.portal.organisations.OrganisationField;
import fr.coteacote.portal.organisations.Post;
import fr.coteacote.portal.organisations.Posts;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
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
import fr.coteacote.portal.ui.fields.DateFields;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.fields.TextField;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A mediator begins with somebody on the telephone: who they are, what they ask for, where codes go. */
@Route("accueil-mediateur/par-telephone")
@AnonymousAllowed
class NewCallView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TITLE = "Aider quelqu’un au téléphone";
    private static final String DESK = "/accueil-mediateur";

    private final transient NewCallChecks checks;
    private final transient Posts posts;
    private final transient Sittings sittings;
    private final transient Territory territory;
    private final transient House house;
    private String title = TITLE;

    NewCallView(NewCallChecks checks, Posts posts, Sittings sittings, Territory territory, House house) {
        this.checks = checks;
        this.posts = posts;
        this.sittings = sittings;
        this.territory = territory;
        this.house = house;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var note = territory.agreesByCode().orElseThrow(NotFoundException::new).legalNote();
        var each = sittings.current().map(posts::helpingByOrganisation).orElse(List.of());
        if (each.isEmpty()) {
            event.forwardTo(DESK.substring(1));
            return;
        }
        var call = NewCall.of(VaadinServletRequest.getCurrent().getHttpServletRequest());
        title = (call.faults().isEmpty() ? "" : "Erreur : ") + TITLE;
        removeAll();
        add(house.frame().back(Link.to("Aider quelqu’un", DESK)).content(form(call, each, note)));
    }

    private QuestionForm form(NewCall call, List<Post> each, String note) {
        return new QuestionForm(
                        House.sendingTo(CallDoor.OPEN),
                        new QuestionTitle(
                                TITLE,
                                "Écrivez ce que la personne vous dit. Elle n’a encore rien accepté : vous lui lirez l’accord"
                                        + " à la page suivante."),
                        fields(call, each))
                .then(new Prose("Ce qui permet l’accord au téléphone ici : %s.".formatted(note)))
                .buttons(new Button("Continuer", ButtonLook.PRIMARY));
    }

    private List<Field> fields(NewCall call, List<Post> each) {
        var wrong = call.fault(OrganisationField.NAME).isPresent();
        var fields = new ArrayList<>(OrganisationField.of(each, call.typed(OrganisationField.NAME), wrong));
        fields.addAll(List.of(
                new RadioGroup(
                        Caption.of(NewCall.FORM, "La demande", "", Need.REQUIRED),
                        checks.forms().stream()
                                .map(form -> row(form.id().value(), form.ask(), call, NewCall.FORM))
                                .toList(),
                        errors(call, NewCall.FORM)),
                new RadioGroup(
                        Caption.of(NewCall.LENGTH, "La durée de l’aide", "", Need.REQUIRED),
                        Arrays.stream(MandateLength.values())
                                .map(length -> row(length.key(), length.words(), call, NewCall.LENGTH))
                                .toList(),
                        errors(call, NewCall.LENGTH)),
                text(call, NewCall.GIVEN_NAMES, "Ses prénoms", "", Entry.of(Width.MEDIUM)),
                text(call, NewCall.BIRTH_NAME, "Son nom de naissance", "", Entry.of(Width.MEDIUM)),
                new DateFields(
                        Caption.of(NewCall.BIRTH_DATE, "Sa date de naissance", "", Need.REQUIRED),
                        call.typed(NewCall.BIRTH_DATE + "." + DateFields.DAY),
                        call.typed(NewCall.BIRTH_DATE + "." + DateFields.MONTH),
                        call.typed(NewCall.BIRTH_DATE + "." + DateFields.YEAR),
                        true,
                        errors(call, NewCall.BIRTH_DATE)),
                text(call, NewCall.REACH, "Où recevoir les codes", checks.askReach(), Entry.of(Width.LONG))));
        return fields;
    }

    private static TextField text(NewCall call, String name, String label, String hint, Entry entry) {
        return new TextField(Caption.of(name, label, hint, Need.REQUIRED), entry, call.typed(name), errors(call, name));
    }

    private static ChoiceRow row(String key, String words, NewCall call, String field) {
        var usual = field.equals(NewCall.LENGTH) && call.fields().isEmpty() && key.equals(MandateLength.SESSION.key());
        return ChoiceRow.of(key, words, "", usual || key.equals(call.typed(field)));
    }

    private static List<FieldError> errors(NewCall call, String field) {
        return call.fault(field).map(FieldError::of).stream().toList();
    }
}

package fr.coteacote.portal.reception.asking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.reception.callbacks.CallbackService;
import fr.coteacote.portal.reception.callbacks.Slot;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Switchboard;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.fields.TextField;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Ask to be called: a number, a first name if one likes, a time; then who calls, when, from which number. */
@Route("etre-rappele")
@AnonymousAllowed
class AskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CallbackService callbacks;
    private final transient House house;
    private final transient Switchboard switchboard;
    private String heading = "Être rappelé";
    private String title = heading;

    AskView(CallbackService callbacks, House house, Switchboard switchboard) {
        this.callbacks = callbacks;
        this.house = house;
        this.switchboard = switchboard;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wish = Wish.show(VaadinServletRequest.getCurrent().getHttpServletRequest());
        heading = wish.isPromised() ? "C’est noté : une personne vous appelle" : "Être rappelé";
        title = (wish.faults().isEmpty() ? "" : "Erreur : ") + heading;
        removeAll();
        add(house.frame()
                .back(Link.to("Se faire aider", "/se-faire-aider"))
                .content(switchboard
                        .callsBack()
                        .map(callBack -> wish.isPromised() ? promised(wish, callBack) : asked(wish, callBack))
                        .orElseGet(this::nobodyCalls)));
    }

    private Component asked(Wish wish, Territory.CallBack callBack) {
        var slots = callbacks.slots();
        if (slots.isEmpty()) {
            return nobodyCalls();
        }
        var today = callbacks.today();
        var form = new QuestionForm(
                        House.sendingTo(AskDoor.SEND),
                        new QuestionTitle(
                                heading,
                                "Une personne du service vous appelle, du numéro %s. C’est gratuit, et sans compte."
                                        .formatted(callBack.number())),
                        List.of(
                                new TextField(
                                        Caption.of(
                                                AskDoor.PHONE,
                                                "Votre numéro de téléphone",
                                                "Par exemple 06 12 34 56 78",
                                                Need.REQUIRED),
                                        new Entry("tel", "tel", Width.MEDIUM),
                                        wish.phone(),
                                        errors(wish, AskDoor.PHONE)),
                                new TextField(
                                        Caption.of(
                                                AskDoor.FIRST_NAME,
                                                "Votre prénom",
                                                "Pour savoir qui demander au téléphone",
                                                Need.OPTIONAL),
                                        new Entry("given-name", "", Width.MEDIUM),
                                        wish.firstName(),
                                        errors(wish, AskDoor.FIRST_NAME)),
                                new RadioGroup(
                                        Caption.of(
                                                AskDoor.SLOT,
                                                "Quand peut-on vous appeler ?",
                                                "Ce sont les heures du service.",
                                                Need.REQUIRED),
                                        slots.stream()
                                                .map(slot -> row(slot, today, wish))
                                                .toList(),
                                        errors(wish, AskDoor.SLOT))))
                .buttons(new Button("Demander à être rappelé", ButtonLook.PRIMARY))
                .then(
                        new Prose(
                                "Seules les personnes qui rappellent voient votre numéro. Il est effacé 30 jours après votre demande."));
        if (wish.toSendAgain()) {
            form.notes(new InfoPanel(
                    "Votre demande n’est pas encore partie",
                    new Prose(
                            "La page était ouverte depuis trop longtemps. Vérifiez, puis demandez encore une fois.")));
        }
        return form;
    }

    private static ChoiceRow row(Slot slot, LocalDate today, Wish wish) {
        var words = slot.say(today);
        return ChoiceRow.of(
                slot.name(),
                words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1),
                "",
                slot.name().equals(wish.slot()));
    }

    private static List<FieldError> errors(Wish wish, String field) {
        return wish.fault(field).map(FieldError::of).stream().toList();
    }

    private Component promised(Wish wish, Territory.CallBack callBack) {
        return new FrontSheet(
                new PageHeading(heading, "").under(Icon.SENT),
                new Prose(
                        "Une personne du service vous appelle %s.".formatted(wish.promised()),
                        "Le numéro qui s’affiche : %s.".formatted(callBack.number()),
                        "Si vous ne pouvez pas répondre, elle essaie encore : trois fois en tout.",
                        "Elle ne vous demande jamais votre mot de passe ni votre carte bancaire.",
                        "Votre numéro est effacé 30 jours après votre demande."),
                new ActionForm(
                        House.sendingTo(AskDoor.AGAIN),
                        new Button("Changer l’heure, ou faire une autre demande", ButtonLook.LINK)));
    }

    private Component nobodyCalls() {
        var phone = switchboard.phone();
        return new FrontSheet(
                new PageHeading(heading, "On ne peut pas demander de rappel en ce moment. Vous pouvez appeler."),
                new IconLink(Icon.PHONE, Link.out(phone.number(), phone.link())));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

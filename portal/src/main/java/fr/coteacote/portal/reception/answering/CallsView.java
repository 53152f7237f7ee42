package fr.coteacote.portal.reception.answering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.kinds.Phone;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.reception.callbacks.Callback;
import fr.coteacote.portal.reception.callbacks.CallbackService;
import fr.coteacote.portal.reception.entrance.Entrance;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Pill;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who waits for a call: a professional takes one, sees the number, and says what came of it. */
@Route("rappels")
@PageTitle("Personnes à rappeler")
@AnonymousAllowed
class CallsView extends Div implements BeforeEnterObserver {

    private final transient CallbackService callbacks;
    private final transient Entrance entrance;
    private final transient House house;

    CallsView(CallbackService callbacks, Entrance entrance, House house) {
        this.callbacks = callbacks;
        this.entrance = entrance;
        this.house = house;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var late = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CallsDoor.TOO_LATE)
                .isPresent();
        entrance.caller().ifPresentOrElse(who -> show(who, late), () -> entrance.refuse(event));
    }

    private void show(ProfessionalId who, boolean late) {
        var waiting = callbacks.waiting();
        var content = new ArrayList<Component>();
        if (late) {
            content.add(
                    new InfoPanel(
                            "Rien n’a changé : un collègue s’en occupe déjà, ou cet appel est fini. Voici où en sont les appels."));
        }
        content.add(new PageHeading(
                "Personnes à rappeler",
                waiting.isEmpty()
                        ? "Personne n’attend en ce moment."
                        : "Prenez un appel pour voir le numéro. Vos collègues voient alors que vous vous en occupez."));
        waiting.forEach(call -> content.add(card(call, who)));
        add(house.frame()
                .back(Link.to("Mon équipe", "/equipe"))
                .content(new FrontSheet(content.toArray(Component[]::new))));
    }

    private Component card(Callback call, ProfessionalId who) {
        var name = call.caller().firstName().isEmpty()
                ? "Une personne"
                : call.caller().firstName();
        var when = call.slot().say(callbacks.today());
        var card = new Section(SectionTitle.of("%s, %s".formatted(name, when)), state(call, who));
        card.addClassNames("place");
        if (call.attempts() > 0) {
            card.add(new Prose("Déjà essayé %d fois sur %d.".formatted(call.attempts(), Callback.TRIES)));
        }
        if (call.isTakenBy(who)) {
            var phone = call.caller().phone();
            card.add(
                    new IconLink(Icon.PHONE, Link.out(new Phone().say(new Value.Text(phone)), "tel:" + phone)),
                    act(CallsDoor.DONE, "J’ai parlé avec elle", ButtonLook.SECONDARY, call, name),
                    act(CallsDoor.MISSED, "Pas de réponse", ButtonLook.SECONDARY, call, name));
        } else {
            card.add(
                    call.isTaken()
                            ? act(
                                    CallsDoor.TAKE_OVER,
                                    "Prendre à la place de mon collègue",
                                    ButtonLook.SECONDARY,
                                    call,
                                    name)
                            : act(CallsDoor.TAKE, "Prendre cet appel", ButtonLook.SECONDARY, call, name));
        }
        return card;
    }

    private static Component state(Callback call, ProfessionalId who) {
        if (call.isTakenBy(who)) {
            return new Pill(Pill.Tone.YOURS, Icon.CALL_BACK, "Vous vous en occupez");
        }
        return call.isTaken()
                ? new Pill(Pill.Tone.WAITS_FOR_OTHERS, Icon.CALL_BACK, "Un collègue s’en occupe")
                : new Pill(Pill.Tone.WAITS_FOR_YOU, Icon.CALL_BACK, "Attend un appel");
    }

    private static Component act(String door, String label, ButtonLook look, Callback call, String name) {
        return new ActionForm(House.sendingTo(door), new Button(label, look).withComplement(": " + name))
                .carrying(Map.of(CallsDoor.CALL, List.of(call.id().value().toString())));
    }
}

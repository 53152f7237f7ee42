package fr.coteacote.portal.filling.cosigning;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.Days;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.panels.WarningPanel;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says at the review what a measure of protection asks, who has agreed, and takes the agreement of who reads it. */
public final class CoSigningPanel {

    /** The field that holds the edition that the page shows. */
    static final String SEEN = "vu";

    /** In the address of the review after an agreement that could not be taken. */
    public static final String CHANGED = "change";

    private CoSigningPanel() {}

    /** Draw it; nothing where no measure asks for anything. */
    public static List<Component> of(OpenDraft draft, CoSignature state, ZoneId zone) {
        return switch (state.measure()) {
            case NONE -> List.of();
            case ASSISTED -> assisted(draft, state, zone);
            case REPRESENTED -> state.allows(draft.acting().role()) ? List.of() : List.of(represented(draft));
        };
    }

    private static List<Component> assisted(OpenDraft draft, CoSignature state, ZoneId zone) {
        var content = new ArrayList<Component>();
        content.add(new InfoPanel(
                "Curatelle : deux accords avant l’envoi",
                new Prose()
                        .list(Stream.of(Signer.values())
                                .map(signer -> line(state, signer, zone))
                                .toArray(String[]::new))));
        state.awaits(draft.acting().role()).ifPresent(_ -> content.add(agreeing(draft, state)));
        if (!state.allows(draft.acting().role())) {
            content.add(new Prose(
                            "La demande pourra partir quand les deux auront donné leur accord. Chacun se connecte à son"
                                    + " nom.")
                    .link(others(draft)));
            content.addAll(atOneComputer(draft, state));
        }
        return content;
    }

    /**
     * Say how both agree who sit at one computer: each signed in by name, one after the other, with the page of who has left in
     * between.
     *
     * <p>On the computer of a session by turns nobody is signed in but the mediator, and a press on a turn proves nothing of who
     * presses: one of the two agreements is all that can be taken there.
     */
    private static List<Component> atOneComputer(OpenDraft draft, CoSignature state) {
        if (draft.acting().onSharedComputer()) {
            return List.of(new InfoPanel(
                    "Sur cet ordinateur, un seul des deux accords",
                    new Prose(
                            "La personne donne son accord ici, à son tour. Le curateur donne le sien connecté à son nom,"
                                    + " sur son téléphone ou chez lui : sur un ordinateur partagé, rien ne montre que c’est"
                                    + " bien lui.")));
        }
        var mine = Signer.of(draft.acting().role())
                .filter(signer -> state.of(signer).isPresent());
        return draft.acting().sitting().account() == null
                ? List.of()
                : mine.map(CoSigningPanel::givingPlace).stream().toList();
    }

    private static Component givingPlace(Signer signer) {
        var other = signer == Signer.PERSON ? Signer.REPRESENTATIVE : Signer.PERSON;
        return new InfoPanel(
                "%s est à côté de vous ?".formatted(other.words()),
                new Prose(
                        "Laissez-lui la place. Vous êtes d’abord déconnecté : seule sa propre connexion montre que c’est"
                                + " bien son accord. Ensuite, « Mes demandes » lui montre cette demande."),
                new ActionForm(
                                House.sendingTo("/quitter"),
                                new Button("Me déconnecter et laisser la place", ButtonLook.SECONDARY))
                        .leaving());
    }

    private static String line(CoSignature state, Signer signer, ZoneId zone) {
        return state.of(signer)
                .map(agreed -> "%s : d’accord, le %s.".formatted(signer.words(), Days.sayWithHour(agreed.at(), zone)))
                .orElseGet(
                        () -> "%s : pas encore d’accord sur ces réponses et ces documents.".formatted(signer.words()));
    }

    private static Component agreeing(OpenDraft draft, CoSignature state) {
        return new ActionForm(
                        House.sendingTo("/envoi/%s/accord-envoi".formatted(draft.id())),
                        new Prose("Si une réponse ou un document change ensuite, les deux accords seront à redonner."),
                        new Buttons(new Button("Je suis d’accord pour envoyer", ButtonLook.PRIMARY)))
                .carrying(Map.of(SEEN, List.of(state.edition())));
    }

    private static Component represented(OpenDraft draft) {
        return new WarningPanel(
                "En tutelle, c’est le tuteur qui envoie",
                new Prose("Vous pouvez tout préparer. Le tuteur se connecte à son nom, relit, et envoie.")
                        .link(others(draft)));
    }

    private static Link others(OpenDraft draft) {
        return Link.to("Les proches qui aident", FillingRoutes.relatives(draft.id()));
    }
}

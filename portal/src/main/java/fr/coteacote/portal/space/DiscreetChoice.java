package fr.coteacote.portal.space;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.ActionForm;
import java.util.List;
import java.util.Map;

/** The choice to be told nothing at all, for who is signed in: what it does, and what it cannot do. */
final class DiscreetChoice {

    private DiscreetChoice() {}

    static List<Component> of(boolean on) {
        return on
                ? List.of(
                        SectionTitle.of("Mode discret"),
                        new Prose(
                                "Le mode discret est choisi. Nous ne vous écrivons rien de nous-mêmes. Venez voir ici où"
                                        + " en sont vos demandes : elles s’effacent sans message."),
                        form("non", "Me prévenir de nouveau"))
                : List.of(
                        SectionTitle.of("Quelqu’un lit vos messages ?"),
                        new Prose(
                                "Choisissez le mode discret. Nous n’écrivons alors plus rien de nous-mêmes à votre"
                                        + " adresse, pour aucune de vos demandes.",
                                "FranceConnect, lui, garde la date de vos connexions et peut vous écrire. Sans compte, il ne"
                                        + " sait rien : vous pouvez tout remplir et tout envoyer."),
                        form("oui", "Choisir le mode discret"));
    }

    private static ActionForm form(String chosen, String words) {
        return new ActionForm(House.sendingTo("/envoi/discret"), new Button(words, ButtonLook.SECONDARY))
                .carrying(Map.of("discret", List.of(chosen)));
    }
}

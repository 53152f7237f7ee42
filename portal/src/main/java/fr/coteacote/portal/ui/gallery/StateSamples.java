package fr.coteacote.portal.ui.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconAndLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Pill;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.frame.SavedStatus;
import fr.coteacote.portal.ui.frame.TrainingBand;
import fr.coteacote.portal.ui.panels.BlockPanel;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.panels.LookAgain;
import fr.coteacote.portal.ui.panels.TurnPanel;
import fr.coteacote.portal.ui.panels.WarningPanel;
import java.util.List;

/** Buttons, states in words, panels. */
final class StateSamples {

    private StateSamples() {}

    static Component buttons() {
        return new Buttons(
                new Button("Continuer", ButtonLook.PRIMARY),
                new Button("Ajouter un aidant", ButtonLook.SECONDARY),
                new Button("Être rappelé", ButtonLook.HELP),
                new Button("Arrêter l’aide", ButtonLook.HELP_OUTLINED),
                new Button("Effacer ma demande", ButtonLook.DANGER),
                new Button("Oui, effacer", ButtonLook.DANGER_CONFIRMED),
                new Button("Quitter vite", ButtonLook.QUICK_EXIT),
                new ButtonLink(Link.to("Répondre plus tard", "/composants"), ButtonLook.LINK));
    }

    static Component saved() {
        return new Div(
                new SavedStatus(SavedStatus.State.SAVED),
                new SavedStatus(SavedStatus.State.SAVING),
                new SavedStatus(SavedStatus.State.LOST));
    }

    static Component pills() {
        return new Buttons(
                new Pill(Pill.Tone.DONE, Icon.CHECK, "Terminé"),
                new Pill(Pill.Tone.YOURS, Icon.EDIT, "En cours"),
                new Pill(Pill.Tone.WAITS_FOR_YOU, Icon.PAPERCLIP, "Il manque 1 document"),
                new Pill(Pill.Tone.WAITS_FOR_OTHERS, "À faire"),
                new Pill(Pill.Tone.CLOSED, Icon.LOCK, "Pas encore"));
    }

    static Component panels() {
        var panels = new Div(
                new TrainingBand(),
                new LookAgain(
                        "Ce que Jeanne écrit n’arrive pas tout seul sur cette page.",
                        Link.to("Voir ce qui est nouveau", "/composants")),
                new InfoPanel("Bon à savoir", new Prose("Vous pouvez vous arrêter quand vous voulez.")),
                new TurnPanel(
                        "C’est à vous : une visite vous est proposée",
                        new Prose("Les Tilleuls vous attend le mardi 16 mars à 10 h."),
                        new Buttons(new Button("Dire oui à la visite", ButtonLook.SECONDARY))),
                new WarningPanel("À vérifier", new Prose("Cette date semble lointaine.")),
                new BlockPanel(
                        "Vous recevez la PCH",
                        "La loi ne permet pas la PCH et l’APA ensemble. Vos réponses sont gardées.",
                        List.of(new IconAndLink(Icon.COMPARE, Link.to("Comparer avec la MDPH", "/composants")))));
        panels.addClassName("gallery-column");
        return panels;
    }
}

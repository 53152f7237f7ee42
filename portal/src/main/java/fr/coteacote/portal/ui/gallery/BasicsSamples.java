package fr.coteacote.portal.ui.gallery;

import static fr.coteacote.portal.ui.gallery.Samples.HERE;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Pill;
import fr.coteacote.portal.ui.basics.PrintButton;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Buttons, links, states in words, pictograms, running text. */
final class BasicsSamples {

    private BasicsSamples() {}

    /** Each sample, in the order in which it is shown. */
    static List<Component> all() {
        return List.of(buttons(), pills(), pictograms(), text());
    }

    private static Component buttons() {
        return new FrontSheet(
                SectionTitle.of("Boutons"),
                new Buttons(
                        new Button("Continuer", ButtonLook.PRIMARY),
                        new Button("Ajouter un aidant", ButtonLook.SECONDARY),
                        new Button("Être rappelé", ButtonLook.HELP),
                        new Button("Arrêter l’aide", ButtonLook.HELP_OUTLINED),
                        new Button("Effacer ma demande", ButtonLook.DANGER),
                        new Button("Oui, effacer", ButtonLook.DANGER_CONFIRMED),
                        new Button("Quitter vite", ButtonLook.QUICK_EXIT),
                        new ButtonLink(Link.to("Répondre plus tard", HERE), ButtonLook.LINK)),
                new PrintButton());
    }

    private static Component pills() {
        return new FrontSheet(
                SectionTitle.of("États en quelques mots"),
                new Buttons(
                        new Pill(Pill.Tone.DONE, Icon.CHECK, "Terminé"),
                        new Pill(Pill.Tone.YOURS, Icon.EDIT, "En cours"),
                        new Pill(Pill.Tone.WAITS_FOR_YOU, Icon.PAPERCLIP, "Il manque 1 document"),
                        new Pill(Pill.Tone.WAITS_FOR_OTHERS, "À faire"),
                        new Pill(Pill.Tone.CLOSED, Icon.LOCK, "Pas encore")));
    }

    private static Component pictograms() {
        var each = Stream.of(Icon.values())
                .map(icon ->
                        new Pill(Pill.Tone.WAITS_FOR_OTHERS, icon, icon.name().toLowerCase(Locale.ROOT)));
        return new FrontSheet(SectionTitle.of("Pictogrammes"), new Buttons(each.toArray(Component[]::new)));
    }

    private static Component text() {
        return new FrontSheet(
                SectionTitle.of("Texte courant"),
                SectionTitle.small("Une partie d’une partie"),
                new Prose("Vous pouvez vous arrêter quand vous voulez.")
                        .title("Ce que vous garderez")
                        .list("vos réponses", "vos documents")
                        .link(Link.to("En savoir plus", HERE)),
                new IconLink(Icon.EDIT, Link.to("Modifier", HERE).withComplement("l’adresse")),
                new IconLink(Icon.OUT, Link.out("Un autre site", HERE)));
    }
}

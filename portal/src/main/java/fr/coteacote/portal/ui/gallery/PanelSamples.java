package fr.coteacote.portal.ui.gallery;

import static fr.coteacote.portal.ui.gallery.Samples.HERE;
import static fr.coteacote.portal.ui.gallery.Samples.column;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconAndLink;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.panels.BlockPanel;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.panels.LookAgain;
import fr.coteacote.portal.ui.panels.MarkerMap;
import fr.coteacote.portal.ui.panels.PrivateNote;
import fr.coteacote.portal.ui.panels.Reference;
import fr.coteacote.portal.ui.panels.SharedNotes;
import fr.coteacote.portal.ui.panels.SquareCode;
import fr.coteacote.portal.ui.panels.ToSign;
import fr.coteacote.portal.ui.panels.Trouble;
import fr.coteacote.portal.ui.panels.TurnPanel;
import fr.coteacote.portal.ui.panels.WarningPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import java.util.List;

/** What stops the eye. */
final class PanelSamples {

    private PanelSamples() {}

    /** Each sample, in the order in which it is shown. */
    static List<Component> all() {
        return List.of(panels(), together(), map(), onPaper(), trouble());
    }

    private static Component panels() {
        return column(
                new LookAgain(
                        "Ce que Jeanne écrit n’arrive pas tout seul sur cette page.",
                        Link.to("Voir ce qui est nouveau", HERE)),
                new InfoPanel("Bon à savoir", new Prose("Vous pouvez vous arrêter quand vous voulez.")),
                new TurnPanel(
                        "C’est à vous : une visite vous est proposée",
                        new Prose("Les Tilleuls vous attend le mardi 16 mars à 10 h."),
                        new Buttons(new Button("Dire oui à la visite", ButtonLook.SECONDARY))),
                new WarningPanel("À vérifier", new Prose("Cette date semble lointaine.")),
                new WarningPanel(
                        "À savoir\u00A0: Personnes du logement",
                        new Prose("Une personne peut vous appeler, si vous le souhaitez."),
                        new IconLink(Icon.OUT, Link.to("Demander qu’une personne vous appelle", HERE))),
                new BlockPanel(
                        "Vous recevez la PCH",
                        "La loi ne permet pas la PCH et l’APA ensemble. Vos réponses sont gardées.",
                        List.of(new IconAndLink(Icon.COMPARE, Link.to("Comparer avec la MDPH", HERE)))));
    }

    private static Component together() {
        var notes = new SharedNotes();
        notes.say(List.of("Hugo écrit dans « Prénoms ».", "Hugo montre cette question."));
        return new FrontSheet(
                SectionTitle.of("À deux"),
                notes,
                new PrivateNote("Sonia ne voit pas votre réponse."),
                new SquareCode("https://exemple.fr/rejoindre", "Photographiez ce carré avec votre téléphone."),
                new Reference("Votre code", "4712 0938", "Dictez-le à la personne qui vous aide."));
    }

    private static Component map() {
        return new FrontSheet(
                SectionTitle.of("Sur une carte"),
                new MarkerMap(
                        MarkerMap.Room.ALONE,
                        "Carte des maisons",
                        "Valmoré",
                        List.of(
                                new MarkerMap.Marker(1, "Les Tilleuls (fictif)", HERE, 0.4, 0.2),
                                new MarkerMap.Marker(2, "Les Acacias (fictif)", HERE, 0.4, 0.2),
                                new MarkerMap.Marker(3, "Le Verger (fictif)", HERE, -5.5, 3.1))));
    }

    private static Component onPaper() {
        return new FrontSheet(
                SectionTitle.of("À signer"),
                new ToSign(
                        List.of("Hugo remplit ma demande avec moi.", "Il ne voit pas mon compte bancaire."),
                        "Pour arrêter l’aide, je le dis à cette personne.",
                        List.of("Mon nom et mes prénoms", "La date", "Ma signature")));
    }

    private static Component trouble() {
        return new Trouble("7K4M-29");
    }
}

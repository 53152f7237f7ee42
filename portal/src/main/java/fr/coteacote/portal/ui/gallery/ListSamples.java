package fr.coteacote.portal.ui.gallery;

import static fr.coteacote.portal.ui.gallery.Samples.HERE;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Pill;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.lists.DefinitionList;
import fr.coteacote.portal.ui.lists.DocumentLine;
import fr.coteacote.portal.ui.lists.DocumentList;
import fr.coteacote.portal.ui.lists.ListWithMap;
import fr.coteacote.portal.ui.lists.NumberedCard;
import fr.coteacote.portal.ui.lists.Pages;
import fr.coteacote.portal.ui.lists.ReviewLine;
import fr.coteacote.portal.ui.lists.ReviewList;
import fr.coteacote.portal.ui.lists.Step;
import fr.coteacote.portal.ui.lists.Steps;
import fr.coteacote.portal.ui.lists.SummaryLine;
import fr.coteacote.portal.ui.lists.SummaryList;
import fr.coteacote.portal.ui.lists.Task;
import fr.coteacote.portal.ui.lists.TaskList;
import fr.coteacote.portal.ui.lists.Timeline;
import fr.coteacote.portal.ui.lists.TimelineEvent;
import fr.coteacote.portal.ui.panels.MarkerMap;
import fr.coteacote.portal.ui.panels.Reference;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.SideSheet;
import fr.coteacote.portal.ui.sheets.TwoSheets;
import java.util.LinkedHashMap;
import java.util.List;

/** Lists: tasks, answers, facts, documents, requests, what happens next. */
final class ListSamples {

    private ListSamples() {}

    /** Each sample, in the order in which it is shown. */
    static List<Component> all() {
        return List.of(tasks(), review(), facts(), documents(), requests(), numbered(), whatComes());
    }

    private static Component tasks() {
        return new FrontSheet(
                SectionTitle.of("Chapitres"),
                new TaskList(List.of(
                        Task.of(Link.to("Identité", HERE), "Jeanne B., née le 12 mai 1938", Task.State.DONE),
                        Task.of(Link.to("Adresse et logement", HERE), "Question 2 sur 7", Task.State.STARTED),
                        Task.of(Link.to("Ressources", HERE), "Prenez son avis d’impôt. 6 questions", Task.State.TODO),
                        new Task(
                                Link.to("Documents", HERE),
                                "2 sur 4. Il manque l’avis d’impôt et le RIB",
                                Task.State.WAITS_FOR_YOU,
                                "Il manque 2 documents"),
                        Task.of(
                                Link.to("Relire et envoyer", HERE),
                                "S’ouvre quand les autres chapitres sont terminés",
                                Task.State.NOT_YET))));
    }

    private static Component review() {
        return new FrontSheet(
                SectionTitle.of("Relire"),
                new ReviewList(List.of(
                        ReviewLine.of("Lieu de vie", "Chez elle", HERE),
                        ReviewLine.of("Adresse", "14 rue des Lilas\n69009 Lyon", HERE),
                        new ReviewLine("Occupation", List.of("Locataire"), "Sonia M.", Link.to("Modifier", HERE)),
                        ReviewLine.of("Digicode", "", HERE))));
    }

    private static Component numbered() {
        return new FrontSheet(
                SectionTitle.of("Une liste et sa carte"),
                new ListWithMap(
                        new IconLink(Icon.PLACE, Link.to("Voir sur une carte", HERE)),
                        List.of(
                                new NumberedCard(
                                        1, "maison-1", Link.to("Les Tilleuls (fictif)", HERE), new Prose("Valmoré")),
                                new Pages("Pages de la liste", List.of(Link.to("Page suivante", HERE)))),
                        "Sur la carte",
                        new MarkerMap(
                                MarkerMap.Room.BESIDE,
                                "Carte de la liste",
                                "Valmoré",
                                List.of(new MarkerMap.Marker(1, "Les Tilleuls (fictif)", HERE, 0.4, 0.2)))));
    }

    private static Component facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Adresse", "12 rue de l’Exemple\n69009 Lyon");
        facts.put("Aujourd’hui", "9 h à 12 h, 14 h à 17 h");
        return new FrontSheet(SectionTitle.of("À lire"), new DefinitionList(facts));
    }

    private static Component documents() {
        return new FrontSheet(
                SectionTitle.of("Documents"),
                new DocumentList(List.of(
                        DocumentLine.of(
                                DocumentLine.State.SENT,
                                "Carte d’identité",
                                "2 photos, envoyées le 24 novembre",
                                Link.to("Voir", HERE)),
                        DocumentLine.of(
                                DocumentLine.State.SENDING,
                                "Avis d’impôt 2026",
                                "Envoi en cours : 3 pages sur 4",
                                Link.to("Arrêter", HERE)),
                        DocumentLine.of(
                                DocumentLine.State.FAULTY,
                                "RIB",
                                "La photo est floue. Reprenez-la près d’une fenêtre.",
                                Link.to("Reprendre", HERE)),
                        DocumentLine.of(
                                DocumentLine.State.LATER,
                                "Taxe foncière",
                                "Vous l’enverrez plus tard",
                                Link.to("Ajouter", HERE)),
                        DocumentLine.of(
                                DocumentLine.State.MISSING,
                                "Justificatif de domicile",
                                "Pas encore envoyé",
                                Link.to("Envoyer", HERE)))));
    }

    private static Component requests() {
        return new FrontSheet(
                SectionTitle.of("Ce que chaque maison a répondu"),
                new SummaryList(List.of(
                        new SummaryLine(
                                "Les Tilleuls",
                                "Villeurbanne · 4 km",
                                new Pill(Pill.Tone.YOURS, Icon.VISIT, "Visite proposée"),
                                "L’équipe veut rencontrer Jeanne.",
                                Link.to("Voir", HERE)),
                        new SummaryLine(
                                "Résidence Bellerive",
                                "Lyon · 1 km",
                                new Pill(Pill.Tone.WAITS_FOR_OTHERS, Icon.WAITING, "Pas de place pour l’instant"),
                                "Jeanne est sur la liste d’attente.",
                                Link.to("Voir", HERE)))),
                SectionTitle.of("Tout ce qui s’est passé"),
                new Timeline(List.of(
                        new TimelineEvent(
                                "Lundi 8 mars, 11 h 20", "Les Tilleuls", "propose une visite le 16 mars à 10 h.", ""),
                        new TimelineEvent(
                                "Mardi 2 mars, 15 h 10",
                                "Le docteur Ayed",
                                "a rempli la partie médicale.",
                                "Seuls les médecins des maisons peuvent la lire."))));
    }

    private static Component whatComes() {
        return TwoSheets.of(
                new FrontSheet(
                        SectionTitle.of("Ce qui se passe maintenant"),
                        new Steps(List.of(
                                new Step(Step.State.DONE, "Aujourd’hui", "Votre demande est arrivée", ""),
                                new Step(
                                        Step.State.NOW,
                                        "Au plus tard le 4 décembre",
                                        "Le service vous répond",
                                        "Il dit si le dossier est complet, ou ce qui manque."),
                                new Step(
                                        Step.State.LATER,
                                        "Ensuite",
                                        "Une personne vient voir Jeanne",
                                        "Elle propose un plan d’aide.")))),
                new SideSheet(
                        new Reference("Votre numéro", "APA 7K4M 29", "Donnez-le quand vous téléphonez."),
                        new IconLink(Icon.PDF, Link.out("Garder la copie (PDF)", HERE)),
                        new IconLink(Icon.PRINT, Link.to("Imprimer", HERE)),
                        new IconLink(Icon.FOLLOW, Link.to("Suivre la demande", HERE))));
    }
}

package fr.coteacote.portal.filling.overview;

import fr.coteacote.portal.filling.drafts.DiscreetMode;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import java.util.List;
import java.util.Map;

/** The choice to be told nothing of one draft, which needs no account. */
final class DiscreetSheet {

    private static final String TITLE = "Mode discret";

    private DiscreetSheet() {}

    /**
     * Offer the choice, or say that it was made.
     *
     * @param reason why nothing is sent, as far as who looks may know
     */
    static FrontSheet of(OpenDraft open, DiscreetMode.Reason reason) {
        return switch (reason) {
            case ANSWER ->
                new FrontSheet(
                        SectionTitle.of(TITLE),
                        new Prose("Vous avez répondu que personne chez vous ne doit le savoir. Nous n’écrivons rien de"
                                        + " nous-mêmes sur cette demande : elle s’efface sans message. Un code pour"
                                        + " revenir part seulement si vous le demandez.")
                                .link(Link.to("Revoir cette réponse", question(open))));
            case DRAFT ->
                new FrontSheet(
                        SectionTitle.of(TITLE),
                        new Prose("Le mode discret est choisi. Nous n’écrivons rien de nous-mêmes sur cette demande :"
                                + " elle s’efface sans message. Un code pour revenir part seulement si vous le"
                                + " demandez."),
                        form(open, "non", "Me prévenir de nouveau"));
            case ACCOUNT ->
                new FrontSheet(
                        SectionTitle.of(TITLE),
                        new Prose("Le mode discret est choisi pour toutes vos demandes.")
                                .link(Link.to("Changer dans Mes demandes", "/mes-demandes")));
            case NONE ->
                new FrontSheet(
                        SectionTitle.of("Quelqu’un lit vos messages ?"),
                        new Prose("Choisissez le mode discret. Nous n’écrivons alors rien de nous-mêmes sur cette"
                                + " demande, même avant de l’effacer. Il ne faut pas de compte pour cela."),
                        form(open, "oui", "Choisir le mode discret"));
        };
    }

    /** Where the answer that asks for silence can be changed; the chapters, where it is not asked any more. */
    private static String question(OpenDraft open) {
        return open.form()
                .discreet()
                .map(asked -> open.form().pageOf(asked.question()).id())
                .filter(open.progress()::isShown)
                .map(page -> FillingRoutes.to(open.id(), Place.questions(open.form(), page)))
                .orElse(FillingRoutes.to(open.id(), new Place.Chapters()));
    }

    private static ActionForm form(OpenDraft open, String chosen, String words) {
        return new ActionForm(
                        House.sendingTo("/envoi/%s/discret".formatted(open.id())),
                        new Button(words, ButtonLook.SECONDARY))
                .carrying(Map.of("discret", List.of(chosen)));
    }
}

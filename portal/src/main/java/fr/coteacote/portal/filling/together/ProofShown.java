package fr.coteacote.portal.filling.together;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.identity.login.FranceConnectButton;
import fr.coteacote.portal.identity.proofs.ProofTrouble;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user reads, in their turn, of proving who they are: that they can, that they did, or why it was in vain.
 *
 * @param name whom FranceConnect named; null when nobody proved who they are
 * @param trouble why one is back without a proof; null when one is not
 */
record ProofShown(
        SessionId session, @Nullable String name, @Nullable ProofTrouble trouble) {

    boolean isGiven() {
        return name != null;
    }

    /** What came of it, above the question; empty when they have not been there. */
    Optional<Component> told() {
        return isGiven()
                ? Optional.of(given())
                : Optional.ofNullable(trouble).map(why -> new InfoPanel(title(why), new Prose(say(why))));
    }

    /** The way to FranceConnect, below the question; or, when they have been there, back from it. */
    Component below() {
        return isGiven() ? another() : offered();
    }

    private Component offered() {
        return new FrontSheet(
                SectionTitle.of("Ou bien : prouver qui vous êtes, avec FranceConnect"),
                new Prose(
                        "Vous pourrez choisir une aide plus longue. Votre état civil sera déjà rempli. Vous retrouverez la"
                                + " demande et votre accord chez vous, dans « Mon espace ».",
                        "Vous n’ouvrez pas votre espace sur cet ordinateur. Nous quittons FranceConnect aussitôt.",
                        FranceConnectButton.introduction()),
                new FranceConnectButton(House.sendingTo("/seance/%s/franceconnect".formatted(session))),
                new Prose(FranceConnectButton.traces()));
    }

    private Component another() {
        return new ActionForm(
                House.sendingTo("/seance/%s/franceconnect/oublier".formatted(session)),
                new Button("Ce n’est pas moi, ou je préfère sans FranceConnect", ButtonLook.SECONDARY));
    }

    private Component given() {
        return new InfoPanel(
                "FranceConnect a dit qui vous êtes",
                new Prose(
                        "%s, est-ce bien vous ? Alors choisissez la durée que vous voulez.".formatted(name),
                        "Vous avez un quart d’heure pour donner votre accord. FranceConnect est déjà quitté."));
    }

    /** The sentence above what they agree to. */
    Component said() {
        return isGiven()
                ? new Prose("Vous donnez votre accord en tant que %s. FranceConnect l’a confirmé.".formatted(name))
                : new Prose();
    }

    private static String title(ProofTrouble trouble) {
        return switch (trouble) {
            case NOT_DONE, FAULT -> "FranceConnect n’a pas dit qui vous êtes";
            case FRANCECONNECT_DOWN -> "FranceConnect ne répond pas";
            case LEVEL_TOO_LOW -> "Ce compte ne suffit pas";
            case START_AGAIN -> "Recommençons";
            case TOO_LATE -> "Votre tour était terminé";
            case EXPIRED -> "Le quart d’heure est passé";
        };
    }

    private static String say(ProofTrouble trouble) {
        return switch (trouble) {
            case NOT_DONE -> "Vous pouvez réessayer, ou donner votre accord sans FranceConnect. Rien n’est perdu.";
            case FRANCECONNECT_DOWN ->
                "Vous pouvez donner votre accord sans FranceConnect dès maintenant. Rien n’est perdu.";
            case FAULT ->
                "Le problème vient peut-être de FranceConnect. Vous pouvez réessayer, ou donner votre accord sans"
                        + " FranceConnect. Rien n’est perdu.";
            case LEVEL_TOO_LOW ->
                "FranceConnect n’a pas pu confirmer votre identité. Choisissez-y un autre compte, ou donnez votre accord"
                        + " sans FranceConnect.";
            case START_AGAIN ->
                "L’identification a été interrompue. Appuyez une seule fois sur le bouton, ou donnez votre accord sans"
                        + " FranceConnect.";
            case TOO_LATE -> "Rien n’a été gardé de FranceConnect. Vous pouvez recommencer maintenant.";
            case EXPIRED ->
                "Vous n’avez encore rien accepté. Identifiez-vous de nouveau, ou donnez votre accord sans FranceConnect.";
        };
    }
}

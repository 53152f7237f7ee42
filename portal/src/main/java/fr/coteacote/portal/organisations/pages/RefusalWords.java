package fr.coteacote.portal.organisations.pages;

import fr.coteacote.portal.organisations.joining.Refusal;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import java.util.List;

/**
 * Why an invitation gives no post, in the words of who opened it.
 *
 * <p>They name nobody: a link may have been sent to the wrong address.
 *
 * @param ways the pages on which one goes on, if there are any
 */
record RefusalWords(String title, String why, String whatToDo, List<Link> ways) {

    private static final Link SIGN_IN = Link.to("Connexion des professionnels", "/connexion/professionnels");
    private static final Link TEAM = Link.to("Mon équipe", TeamView.ADDRESS);

    RefusalWords {
        ways = List.copyOf(ways);
    }

    static RefusalWords of(Refusal refusal) {
        return switch (refusal) {
            case UNKNOWN ->
                say(
                        "Nous ne connaissons pas ce lien",
                        "Il n’est peut-être pas entier.",
                        "Ouvrez-le depuis l’e-mail, ou copiez-le en entier. Si cela ne marche pas, demandez un autre lien à la personne qui vous a invité.");
            case USED ->
                say(
                        "Ce lien a déjà servi",
                        "Un lien sert une seule fois.",
                        "C’est vous qui l’avez utilisé ? Connectez-vous. Ce n’est pas vous ? Prévenez tout de suite la personne qui vous a invité.",
                        SIGN_IN);
            case WITHDRAWN ->
                say(
                        "Cette invitation a été retirée",
                        "Un référent ou un administrateur l’a retirée : elle ne donne plus de rôle.",
                        "Vous l’attendiez ? Demandez-en une autre à la personne qui vous a invité. Vous ne l’attendiez pas ? Vous n’avez rien à faire.");
            case EXPIRED ->
                say(
                        "Ce lien ne sert plus",
                        "Le temps pour l’ouvrir est passé.",
                        "Demandez un autre lien à la personne qui vous a invité.");
            case INVITER_DECIDES_NO_MORE ->
                say(
                        "Cette invitation ne vaut plus",
                        "La personne qui vous a invité ne peut plus donner ce rôle.",
                        "Demandez une autre invitation à un référent de votre structure.");
            case NOT_TO_BE_GIVEN ->
                say(
                        "Ce rôle ne peut pas être donné maintenant",
                        "La structure est suspendue, ou la personne à remplacer n’est plus dans l’équipe.",
                        "Demandez à la personne qui vous a invité ce qu’il en est.");
            case TIME_IS_OVER ->
                say(
                        "Ce remplacement est terminé",
                        "Son dernier jour est passé.",
                        "Demandez une autre invitation à la personne qui vous a invité.");
            case HELD_ALREADY ->
                say(
                        "Vous avez déjà ce rôle",
                        "Cette invitation ne vous donne rien de plus.",
                        "Vous n’avez rien à accepter. Elle est pour quelqu’un d’autre ? C’est à cette personne d’ouvrir le lien.",
                        TEAM);
            case STANDS_IN_FOR_THEMSELVES ->
                say(
                        "Vous ne pouvez pas vous remplacer vous-même",
                        "Cette invitation est pour la personne qui vous remplace.",
                        "C’est à cette personne d’ouvrir le lien.",
                        TEAM);
            case NOT_PROVEN ->
                say(
                        "Connectez-vous de nouveau",
                        "Votre connexion est terminée, ou il y manque une deuxième preuve.",
                        "Connectez-vous, puis rouvrez le lien reçu par e-mail.",
                        SIGN_IN);
            case PASSKEY_NOT_SOUND ->
                say(
                        "La clé d’accès n’a pas été acceptée",
                        "Votre appareil n’en a pas créé, ou elle sert déjà ici.",
                        "Vous pouvez réessayer. Si cela ne marche pas, essayez avec un autre appareil.");
        };
    }

    private static RefusalWords say(String title, String why, String whatToDo, Link... ways) {
        return new RefusalWords(title, why, whatToDo, List.of(ways));
    }

    /** What to do next. */
    Prose next() {
        var prose = new Prose(whatToDo);
        ways.forEach(prose::link);
        return prose;
    }
}

package fr.coteacote.portal.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;

/**
 * The accessibility statement (loi n° 2005-102, art. 47; décret n° 2019-768).
 *
 * <p>It says "non conforme" as long as nobody has audited the site: the law knows no other word for that.
 */
@Route("accessibilite")
@PageTitle("Accessibilité : non conforme")
@AnonymousAllowed
class AccessibilityView extends Div {

    AccessibilityView(House house, Territory territory) {
        add(house.frame()
                .back(Link.to("Accueil", "/"))
                .content(new FrontSheet(
                        new PageHeading("Accessibilité : non conforme", "Déclaration d’accessibilité de ce site."),
                        new Prose(
                                territory.name() + " s’engage à rendre ce site accessible, selon l’article 47 de la loi"
                                        + " n° 2005-102 du 11 février 2005.",
                                "Cette déclaration s’applique au site " + territory.site() + "."),
                        SectionTitle.of("État de conformité"),
                        new Prose(
                                "Le site est non conforme au RGAA 4.1.2. Nous l’écrivons parce qu’aucun audit n’a encore"
                                        + " été fait. Sans audit valable, la loi ne permet pas d’écrire autre chose."),
                        SectionTitle.of("Ce qui a été vérifié"),
                        new Prose("Ces vérifications ne remplacent pas un audit :")
                                .list(
                                        "les pages visitées avec scripts passent l’outil axe-core sans défaut relevé ;",
                                        "un parcours entier se fait au clavier seul, un autre sans script ;",
                                        "les contrastes sont calculés à partir des couleurs du site."),
                        SectionTitle.of("Contenus non accessibles"),
                        new Prose("Nous ne les connaissons pas tous : l’audit les dira. Nous savons déjà que :")
                                .list(
                                        "aucun lecteur d’écran n’a encore servi à vérifier les pages avec des personnes"
                                                + " qui en utilisent un tous les jours ;",
                                        "il n’y a pas encore de version facile à lire, ni de version en langue des"
                                                + " signes."),
                        SectionTitle.of("Établissement de cette déclaration"),
                        new Prose(
                                "Elle a été établie le 24 novembre 2026.",
                                "Technologies : HTML, CSS, JavaScript (facultatif), SVG, WAI-ARIA, PDF/UA.",
                                "Environnement des vérifications automatiques : Chromium 156 sous Linux, axe-core 4.11.",
                                "Pages vérifiées : accueil, avant de commencer, pour qui, connexion, reprise, liste des"
                                        + " chapitres, questions, blocage, documents, relecture, envoi, mes demandes."),
                        SectionTitle.of("Retour d’information et contact"),
                        new Prose("Quelque chose vous empêche de lire ou de remplir ? Écrivez-nous : vous aurez une"
                                        + " réponse, et le contenu sous une autre forme.")
                                .link(Link.out(
                                        territory.accessibilityContact(),
                                        "mailto:" + territory.accessibilityContact())),
                        SectionTitle.of("Voies de recours"),
                        new Prose("Vous nous avez écrit et la réponse ne suffit pas ? Vous pouvez :")
                                .list(
                                        "écrire au Défenseur des droits : Libre réponse 71120, 75342 Paris CEDEX 07"
                                                + " (gratuit, sans timbre) ;",
                                        "contacter son délégué dans votre région.")
                                .link(Link.out(
                                        "Écrire au Défenseur des droits", "https://formulaire.defenseurdesdroits.fr/")),
                        SectionTitle.of("Schéma pluriannuel"),
                        new Prose(
                                "Première année : un audit complet par un tiers, puis la correction des défauts relevés,"
                                        + " puis des essais avec des personnes handicapées et des personnes âgées."))));
    }
}

package fr.coteacote.portal.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.FrontSheet;
import fr.coteacote.portal.ui.Link;
import fr.coteacote.portal.ui.PageHeading;
import fr.coteacote.portal.ui.Prose;
import fr.coteacote.portal.ui.SectionTitle;

/** What becomes of the answers: why, who reads, how long, which rights (GDPR, art. 13; CASF, art. R232-40 to R232-46). */
@Route("donnees-personnelles")
@PageTitle("Vos données et vos droits")
@AnonymousAllowed
class PersonalDataView extends Div {

    PersonalDataView(House house, Territory territory) {
        add(house.frame()
                .back(Link.to("Accueil", "/"))
                .content(new FrontSheet(
                        new PageHeading("Vos données et vos droits", "Ce que deviennent vos réponses, en clair."),
                        SectionTitle.of("Qui en est responsable"),
                        new Prose(territory.publisher()),
                        SectionTitle.of("Pourquoi nous les demandons"),
                        new Prose(
                                "Pour étudier votre demande d’allocation personnalisée d’autonomie (APA). La loi le"
                                        + " prévoit : code de l’action sociale et des familles, articles L232-1 à L232-28"
                                        + " et R232-40 à R232-46.",
                                "À chaque question, l’aide dit pourquoi nous la posons."),
                        SectionTitle.of("Qui les lit"),
                        new Prose("Seulement les personnes écrites sous chaque question :")
                                .list(
                                        "les agents du département qui suivent la demande ; ils ne lisent rien de"
                                                + " médical ;",
                                        "l’équipe médico-sociale, qui vient chez vous ;",
                                        "votre caisse de retraite, la MDPH ou un service d’aide, seulement si vous le"
                                                + " demandez ou l’acceptez."),
                        SectionTitle.of("Combien de temps nous les gardons"),
                        new Prose()
                                .list(
                                        "Une demande commencée : 90 jours après votre dernière visite. Nous vous"
                                                + " prévenons deux fois avant de l’effacer.",
                                        "Une demande envoyée : 6 ans après la fin du droit (article R232-46). Le service efface"
                                                + " ensuite.",
                                        "Le journal de qui a vu et fait quoi ne contient aucun nom et aucune réponse. Il reste"
                                                + " avec la demande."),
                        SectionTitle.of("Comment nous les protégeons"),
                        new Prose(
                                "Chaque réponse et chaque document est chiffré, avec une clé par demande. Rien de vous"
                                        + " n’est écrit dans les adresses des pages, ni dans nos courriels.",
                                "De petits fichiers (cookies) restent dans votre navigateur. Ils disent que c’est vous,"
                                        + " protègent les envois, et tiennent la page. Il n’y a ni publicité, ni mesure"
                                        + " d’audience."),
                        SectionTitle.of("Vos droits"),
                        new Prose(
                                        "Vous pouvez lire, corriger et effacer ce que vous avez commencé, dans « Mon espace »."
                                                + " Pour le reste (recevoir une copie, faire effacer, vous opposer), écrivez à la personne chargée de les protéger :")
                                .link(Link.out(
                                        territory.dataProtectionContact(),
                                        "mailto:" + territory.dataProtectionContact()))
                                .paragraph("Si la réponse ne suffit pas, vous pouvez vous plaindre à la CNIL.")
                                .link(Link.out("Écrire à la CNIL", "https://www.cnil.fr/fr/plaintes")),
                        SectionTitle.of("Les questions que l’on nous pose"),
                        SectionTitle.small("Si mon enfant remplit pour moi, que voit-il ?"),
                        new Prose("Il voit ce qu’il écrit avec vous. Tout ce qu’il fait est noté dans le journal."),
                        SectionTitle.small("Mes réponses servent-elles à autre chose ?"),
                        new Prose("Non. Elles servent à cette demande, et à rien d’autre."))));
    }
}

package fr.coteacote.portal.ui.gallery;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.forms.HelpText;
import fr.coteacote.portal.ui.forms.Sending;
import fr.coteacote.portal.ui.frame.HelpOffer;
import fr.coteacote.portal.ui.frame.HelpPlace;
import fr.coteacote.portal.ui.frame.Surroundings;
import fr.coteacote.portal.ui.frame.Tool;
import fr.coteacote.portal.ui.markup.Markup;
import java.util.List;
import java.util.Map;

/** Invented data for the gallery. */
final class Samples {

    /** The gallery itself: what is shown there leads nowhere else. */
    static final String HERE = "/composants";

    static final Sending NOWHERE = new Sending(HERE, "");

    static final HelpText HELP = new HelpText(
            "L’APA n’est pas la même à la maison et dans un établissement. Votre réponse choisit les bonnes questions.",
            "Sur le bail, la quittance ou le contrat de séjour. L’adresse y est écrite.",
            """
            <svg viewBox="0 0 288 146"><rect class="paper" x="1" y="1" width="286" height="144" rx="10"/>\
            <rect class="text" x="22" y="18" width="102" height="10" rx="5"/>\
            <rect class="pale" x="194" y="18" width="72" height="8" rx="4"/>\
            <rect class="pale" x="22" y="37" width="72" height="8" rx="4"/>\
            <rect class="text" x="22" y="68" width="93" height="8" rx="4"/>\
            <rect class="text" x="22" y="84" width="124" height="8" rx="4"/>\
            <rect class="pale" x="206" y="71" width="60" height="26" rx="6"/>\
            <rect class="pale" x="22" y="117" width="244" height="8" rx="4"/>\
            <rect class="found" x="12" y="56" width="150" height="46" rx="23"/></svg>""",
            "Jeanne a son appartement, mais elle dort chez sa fille depuis un an : choisissez « Chez un proche ».",
            "Choisissez « Je ne sais pas ». Le service vous appellera. La demande continue.",
            Map.of("APA", "Une aide du département pour les gestes de la vie, à partir de 60 ans."));

    private Samples() {}

    /** Put pieces one under the other, outside a sheet. */
    static Component column(Component... pieces) {
        return new Markup("div", "gallery-column", pieces);
    }

    static Surroundings surroundings() {
        return new Surroundings(
                "Côte à côte",
                List.of(
                        new Tool(Icon.TEXT_SIZE, Link.to("Confort", HERE)),
                        new Tool(Icon.LANGUAGE, Link.to("Langue", HERE)),
                        new Tool(Icon.ACCOUNT, Link.to("Mon espace", HERE))),
                List.of(
                        new HelpOffer(
                                Icon.PHONE,
                                Link.out("01 99 00 00 00", "tel:+33199000000"),
                                "Numéro d’exemple. Ouvert jusqu’à 18 h."),
                        new HelpOffer(
                                Icon.CALL_BACK, Link.to("Être rappelé", HERE), "Vous choisissez le jour et l’heure."),
                        new HelpOffer(
                                Icon.PLACE,
                                Link.to("Venir sur place", HERE),
                                "",
                                List.of(
                                        new HelpPlace(
                                                "Bibliothèque d’exemple, Exempleville. Ouvert jusqu’à 17 h.",
                                                Link.out("01 99 00 00 01", "tel:+33199000001")
                                                        .withComplement("pour appeler Bibliothèque d’exemple")),
                                        new HelpPlace("Mairie d’exemple, Exempleville. Ouvre demain à 9 h.", null)))),
                List.of(
                        Link.to("Accessibilité : non conforme", "/accessibilite"),
                        Link.to("Vos données", "/donnees-personnelles"),
                        Link.to("Facile à lire", HERE),
                        Link.to("Mentions légales", "/mentions-legales"),
                        Link.to("Plan du site", HERE)));
    }
}

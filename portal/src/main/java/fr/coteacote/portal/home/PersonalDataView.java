package fr.coteacote.portal.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.catalog.Reader;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.stream.Stream;

/** What becomes of the answers: why, who reads, how long, which rights (GDPR, art. 13). */
@Route("donnees-personnelles")
@PageTitle("Vos données et vos droits")
@AnonymousAllowed
class PersonalDataView extends Div {

    private static final String GIVEN =
            "L’adresse de courriel donnée pour recevoir un code : chiffrée, avec les réponses, et effacée avec elles.";

    private static final String ACCOUNT =
            "Votre compte, avec ce que FranceConnect dit de vous (nom, naissance, adresse de"
                    + " courriel) : jusqu’à ce que vous demandiez de l’effacer.";

    PersonalDataView(House house, Territory territory, Catalogue catalogue) {
        var sheet = new FrontSheet(
                new PageHeading("Vos données et vos droits", "Ce que deviennent vos réponses, en clair."),
                SectionTitle.of("Qui en est responsable"),
                new Prose(territory.publisher()),
                SectionTitle.of("Pourquoi nous les demandons"),
                purposes(catalogue).paragraph("À chaque question, l’aide dit pourquoi nous la posons."),
                SectionTitle.of("Qui les lit"),
                new Prose("Seulement les personnes écrites sous chaque question :")
                        .list(readers(catalogue))
                        .paragraph("Les agents ne lisent rien de médical. Les organismes hors du département ne"
                                + " lisent que si vous le demandez ou l’acceptez."),
                SectionTitle.of("Combien de temps nous les gardons"),
                new Prose()
                        .list(kept(catalogue, territory))
                        .paragraph("Nous vous prévenons deux fois avant d’effacer une demande commencée, si nous"
                                + " avons une adresse : celle de vos réponses, celle donnée avec le code de la"
                                + " demande, ou celle de votre compte. Pas si vous avez choisi le mode discret."
                                + " Le journal de qui a vu et fait quoi ne contient aucun nom et aucune réponse. Il reste"
                                + " quand la demande est effacée : on saura toujours que quelqu’un l’a ouverte."),
                SectionTitle.of("Comment nous les protégeons"),
                new Prose(
                        "Chaque réponse et chaque document est chiffré, avec une clé par demande. Rien de vous"
                                + " n’est écrit dans les adresses des pages, ni dans nos courriels.",
                        "De petits fichiers (cookies) restent dans votre navigateur. Ils disent que c’est vous,"
                                + " protègent les envois, tiennent la page, et retiennent comment vous lisez le mieux. Il n’y a ni publicité, ni mesure"
                                + " d’audience."),
                SectionTitle.of("Vos droits"),
                new Prose(
                                "Vous pouvez lire, corriger et effacer ce que vous avez commencé, dans « Mon espace »."
                                        + " Pour le reste (recevoir une copie, faire effacer, vous opposer), écrivez à la personne chargée de les protéger :")
                        .link(Link.out(
                                territory.dataProtectionContact(), "mailto:" + territory.dataProtectionContact()))
                        .paragraph("Si la réponse ne suffit pas, vous pouvez vous plaindre à la CNIL.")
                        .link(Link.out("Écrire à la CNIL", "https://www.cnil.fr/fr/plaintes")),
                SectionTitle.of("Les questions que l’on nous pose"),
                SectionTitle.small("Si mon enfant remplit pour moi, que voit-il ?"),
                new Prose("Il voit ce qu’il écrit avec vous. Tout ce qu’il fait est noté dans le journal."),
                SectionTitle.small("Mes réponses servent-elles à autre chose ?"),
                new Prose(
                        "Non. Elles servent à cette demande, et à rien d’autre. En bas de ses pages, la commune sert à"
                                + " vous dire quels lieux d’aide sont les plus proches."));
        peopleAsk(catalogue).forEach(sheet::add);
        add(house.frame().back(Link.to("Accueil", "/")).content(sheet));
    }

    /** What people ask back on the pages of each form, under its name. */
    private static Stream<Component> peopleAsk(Catalogue catalogue) {
        return catalogue.forms().stream()
                .flatMap(form -> form.peopleAsk().stream()
                        .flatMap(asked -> Stream.of(
                                SectionTitle.small("%s : %s".formatted(form.shortTitle(), asked.ask())),
                                new Prose(asked.answer()))));
    }

    private static String[] kept(Catalogue catalogue, Territory territory) {
        return Stream.of(forms(catalogue), Stream.of(GIVEN, ACCOUNT), calls(territory))
                .flatMap(lines -> lines)
                .toArray(String[]::new);
    }

    private static Stream<String> calls(Territory territory) {
        return territory
                .agreesByCode()
                .map(_ -> "Le numéro ou l’adresse où vous recevez des codes pendant une aide au téléphone : deux jours."
                        + " Si l’aide dure un mois ou plus, le numéro reste jusqu’à sa fin, pour vous la rappeler.")
                .stream();
    }

    private static Prose purposes(Catalogue catalogue) {
        var purposes = new Prose();
        catalogue
                .forms()
                .forEach(form -> purposes.paragraph("%s : pour étudier votre demande. La loi le prévoit : %s."
                        .formatted(form.title(), form.law())));
        return purposes;
    }

    private static String[] readers(Catalogue catalogue) {
        return catalogue.forms().stream()
                .flatMap(form -> form.questions().stream())
                .flatMap(question -> question.use().readers().stream())
                .distinct()
                .map(Reader::label)
                .toArray(String[]::new);
    }

    private static Stream<String> forms(Catalogue catalogue) {
        return catalogue.forms().stream()
                .flatMap(form -> Stream.of(
                        "%s commencée : %d jours après votre dernière visite."
                                .formatted(
                                        form.shortTitle(),
                                        form.retention().draft().toDays()),
                        "%s envoyée : %s."
                                .formatted(form.shortTitle(), form.retention().request())));
    }
}

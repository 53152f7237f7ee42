package fr.coteacote.portal.establishments.searching;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.establishments.houses.Acceptance;
import fr.coteacote.portal.establishments.houses.Category;
import fr.coteacote.portal.establishments.houses.Establishment;
import fr.coteacote.portal.establishments.houses.KeptEstablishment;
import fr.coteacote.portal.establishments.houses.Price;
import fr.coteacote.portal.establishments.houses.Stay;
import fr.coteacote.portal.establishments.importing.Source;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Pill;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.lists.DefinitionList;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.panels.WarningPanel;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a house, in words; what is not known is said too, for a family asks for it.
 *
 * @param today on which it is read
 */
record EstablishmentSheet(KeptEstablishment kept, LocalDate today) {

    private static final String UNKNOWN = "Pas connu ici. Demandez à la maison.";

    Component shown() {
        var house = kept.house();
        var content = new ArrayList<Component>();
        content.add(new PageHeading(
                house.name(),
                SearchWords.categories(house) + ", à " + house.address().city()));
        content.addAll(warnings(house));
        content.addAll(reaching(house));
        content.addAll(prices(house));
        content.add(SectionTitle.of("Qui paie quoi"));
        content.add(new DefinitionList(paying(house)));
        content.add(SectionTitle.of("Ce que la maison propose"));
        content.add(new DefinitionList(offering(house)));
        content.add(SectionTitle.of("Demander une place"));
        content.addAll(asking(house));
        content.add(SectionTitle.of("D’où viennent ces informations"));
        content.add(new Prose(
                "Source : %s. Mis à jour le %s. La maison a pu changer depuis."
                        .formatted(sources(), SearchWords.day(house.told())),
                "Numéro FINESS : %s. C’est le numéro de la maison dans le fichier national."
                        .formatted(house.finess().value())));
        return new FrontSheet(content.toArray(Component[]::new));
    }

    private String sources() {
        return Stream.of(Source.values())
                .filter(source -> kept.sources().contains(source.name()))
                .map(Source::label)
                .collect(Collectors.joining(", "));
    }

    private List<Component> warnings(Establishment house) {
        var content = new ArrayList<Component>();
        var closed = kept.closed();
        if (closed != null) {
            content.add(new WarningPanel(
                    "Cette maison n’est plus dans la liste officielle",
                    new Prose("Depuis le %s. Elle est peut-être fermée : appelez avant de vous déplacer."
                            .formatted(SearchWords.day(closed)))));
        }
        if (house.categories().contains(Category.USLD)) {
            content.add(new InfoPanel(
                    "C’est l’hôpital qui demande cette place",
                    new Prose("Une unité de soins de longue durée accueille après un séjour à l’hôpital. Parlez-en au"
                            + " médecin, ou au service social de l’hôpital.")));
        }
        var free = house.freePlaces();
        if (free != null && free.count() > 0 && free.isFreshOn(today)) {
            content.add(new Pill(Pill.Tone.DONE, Icon.CHECK, EstablishmentCard.free(free)));
        }
        return content;
    }

    private static List<Component> reaching(Establishment house) {
        var content = new ArrayList<Component>();
        content.add(SectionTitle.of("Joindre la maison"));
        SearchWords.call(house)
                .ifPresentOrElse(
                        phone -> content.add(new IconLink(Icon.PHONE, phone)),
                        () -> content.add(new Prose("Son téléphone n’est pas connu ici.")));
        var contact = house.contact();
        if (!contact.email().isEmpty()) {
            content.add(new IconLink(Icon.MAIL, Link.out(contact.email(), "mailto:" + contact.email())));
        }
        if (!contact.site().isEmpty()) {
            content.add(new IconLink(
                    Icon.OUT,
                    Link.out(URI.create(contact.site()).getHost(), contact.site())
                            .withComplement("le site de la maison")));
        }
        var address = house.address();
        content.add(new Prose(Stream.of(address.street(), address.postcode() + " " + address.city())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(", "))));
        return content;
    }

    private static List<Component> prices(Establishment house) {
        var content = new ArrayList<Component>();
        content.add(SectionTitle.of("Les prix"));
        var current = house.currentPrices();
        if (current.isEmpty()) {
            content.add(new Prose("Cette maison n’a pas donné ses prix. Demandez-les-lui avant de choisir."));
        } else {
            var newest = current.stream()
                    .map(Price::updated)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            content.add(new Prose(
                    "Les prix sont ceux du %s. Ils peuvent avoir changé.".formatted(SearchWords.day(newest))));
            content.add(new DefinitionList(said(current)));
        }
        if (house.mergedSections()) {
            content.add(new Prose(
                    "S’y ajoute une participation fixe, la même pour tous, pour l’aide de tous les jours. Nous ne"
                            + " connaissons pas son montant : demandez-le à la maison."));
        } else if (current.stream().anyMatch(price -> price.kind().name().startsWith("DEPENDENCY"))) {
            content.add(new Prose(
                    "Le GIR dit de combien d’aide une personne a besoin : 1, beaucoup ; 6, très peu. Celle qui a un GIR"
                            + " de 1 à 4 peut recevoir l’APA, qui paie une part de cette aide."));
        }
        var earlier = house.prices().stream()
                .filter(price -> !current.contains(price))
                .toList();
        if (!earlier.isEmpty()) {
            content.add(SectionTitle.small("Les prix d’avant"));
            content.add(new DefinitionList(said(earlier)));
        }
        return content;
    }

    private static Map<String, String> said(List<Price> prices) {
        var said = new LinkedHashMap<String, String>();
        var years = prices.stream().map(Price::year).distinct().count();
        prices.forEach(price -> said.put(
                years > 1
                        ? "%s, %d".formatted(price.kind().label(), price.year())
                        : price.kind().label(),
                "%s\nPrix du %s, source : %s"
                        .formatted(
                                Prices.withMonth(price),
                                SearchWords.day(price.updated()),
                                Source.valueOf(price.source()).label())));
        return said;
    }

    private static Map<String, String> paying(Establishment house) {
        var facts = new LinkedHashMap<String, String>();
        var assistance = house.socialAssistance();
        facts.put(
                "Habilitée à l’aide sociale",
                assistance == null
                        ? UNKNOWN
                        : assistance.label()
                                + (assistance.isGiven()
                                        ? "\nSi la personne n’a pas assez pour payer, elle peut demander au département de payer"
                                                + " une partie. Il peut demander une part aux enfants de la personne."
                                        : "\nLe département ne paie pas ici, sauf si la personne y vit et paie depuis 5 ans."));
        facts.put(
                "Aide au logement (APL)",
                said(
                        house.housingBenefit(),
                        "Oui\nLa personne peut la demander à la CAF ou à la MSA.",
                        "Non\nUne autre aide au logement est parfois possible : demandez à la CAF ou à la MSA."));
        return facts;
    }

    private static String said(@Nullable Boolean known, String yes, String no) {
        return known == null ? UNKNOWN : known ? yes : no;
    }

    private static Map<String, String> offering(Establishment house) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(
                "Type de maison",
                house.orderedCategories().stream()
                        .map(category -> category.label() + "\n" + category.meaning())
                        .collect(Collectors.joining("\n")));
        facts.put(
                "Accueil",
                house.stays().isEmpty()
                        ? UNKNOWN
                        : EnumSet.copyOf(house.stays()).stream()
                                .map(Stay::label)
                                .collect(Collectors.joining("\n")));
        facts.put("Nombre de places", places(house));
        facts.put(
                "Soins particuliers",
                house.units().isEmpty()
                        ? "Aucun n’est indiqué."
                        : house.units().stream()
                                .sorted()
                                .map(unit -> unit.label() + "\n" + unit.meaning())
                                .collect(Collectors.joining("\n")));
        facts.put(
                "Moins de 60 ans",
                said(
                        house.under60(),
                        "Oui, par dérogation du département.",
                        "Non, sauf accord particulier du département."));
        var status = house.legalStatus();
        facts.put("Statut", status == null ? UNKNOWN : status.label());
        return facts;
    }

    private static String places(Establishment house) {
        var capacity = house.capacity();
        var lines = new ArrayList<String>();
        var total = capacity.total();
        if (total != null) {
            lines.add("%d en tout".formatted(total));
        }
        add(lines, capacity.permanent(), "pour y vivre");
        add(lines, capacity.temporary(), "pour un temps");
        add(lines, capacity.day(), "dans la journée");
        add(lines, capacity.night(), "la nuit");
        return lines.isEmpty() ? UNKNOWN : String.join("\n", lines);
    }

    private static void add(List<String> lines, @Nullable Integer count, String what) {
        if (count != null && count > 0) {
            lines.add("%d %s".formatted(count, what));
        }
    }

    private static List<Component> asking(Establishment house) {
        if (house.isAskedByTheHospital()) {
            return List.of(new Prose("C’est l’hôpital qui demande cette place, et non la famille."));
        }
        var accepts = house.accepts().stream()
                .sorted()
                .map(Acceptance::label)
                .map(SearchWords::lower)
                .collect(Collectors.joining(", "));
        return List.of(new Prose(
                accepts.isEmpty()
                        ? "Demandez à la maison comment faire."
                        : "La maison accepte les demandes ainsi : %s.".formatted(accepts),
                "Demander ne donne pas encore une place : la maison étudie la demande, puis répond. Demandez à plusieurs"
                        + " maisons."));
    }
}

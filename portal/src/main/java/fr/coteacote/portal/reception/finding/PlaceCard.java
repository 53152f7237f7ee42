package fr.coteacote.portal.reception.finding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import fr.coteacote.portal.reception.hours.HoursWords;
import fr.coteacote.portal.reception.hours.OpeningHours;
import fr.coteacote.portal.reception.hours.Openness;
import fr.coteacote.portal.reception.points.CallLink;
import fr.coteacote.portal.reception.points.Nearby;
import fr.coteacote.portal.reception.points.PointField;
import fr.coteacote.portal.reception.points.ReceptionPoint;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Pill;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.lists.DefinitionList;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All that one needs to know of a place before going there. */
final class PlaceCard extends Section {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    PlaceCard(Nearby.Found found, Instant now) {
        var place = found.place();
        addClassNames("place");
        add(SectionTitle.small(place.name()), state(place.at(now)));
        if (place.isOldAt(now)) {
            add(new Pill(Pill.Tone.WAITS_FOR_YOU, Icon.WHERE, "À vérifier avant de vous déplacer"));
        }
        add(new Prose(address(place)));
        found.kilometres().ifPresent(far -> add(new Prose(distance(far))));
        CallLink.to(place).ifPresent(phone -> add(new IconLink(Icon.PHONE, phone)));
        place.all(PointField.PRISE_RDV)
                .forEach(address -> add(new IconLink(
                        Icon.VISIT,
                        Link.out(
                                        "Prendre rendez-vous sur "
                                                + URI.create(address).getHost(),
                                        address)
                                .withComplement("pour " + place.name()))));
        add(new DefinitionList(facts(place, now)));
    }

    private static Component state(Openness openness) {
        var words = HoursWords.say(openness);
        return switch (openness) {
            case Openness.Open _ -> new Pill(Pill.Tone.DONE, Icon.CLOCK, words);
            case Openness.Closed _ -> new Pill(Pill.Tone.WAITS_FOR_OTHERS, Icon.CLOCK, words);
            case Openness.Unknown _ -> new Pill(Pill.Tone.CLOSED, Icon.CLOCK, words);
        };
    }

    private static String address(ReceptionPoint place) {
        var complement = place.get(PointField.COMPLEMENT_ADRESSE);
        return "%s%s, %s %s"
                .formatted(
                        place.get(PointField.ADRESSE),
                        complement.isEmpty() ? "" : ", " + complement,
                        place.postcode(),
                        place.commune());
    }

    private static String distance(double kilometres) {
        return kilometres < 1
                ? "À moins de 1 km à vol d’oiseau"
                : "À environ %d km à vol d’oiseau".formatted(Math.round(kilometres));
    }

    private static Map<String, String> facts(ReceptionPoint place, Instant now) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Horaires", String.join("\n", hours(place, now)));
        put(facts, "Ce qu’on y fait", place, PointField.SERVICES);
        put(facts, "Comment on y est aidé", place, PointField.MODALITES_ACCOMPAGNEMENT);
        facts.put(
                "Pour qui",
                place.all(PointField.PUBLICS_SPECIFIQUEMENT_ADRESSES).isEmpty()
                        ? "Tout le monde"
                        : String.join("\n", place.all(PointField.PUBLICS_SPECIFIQUEMENT_ADRESSES)));
        put(facts, "Accueil adapté", place, PointField.PRISE_EN_CHARGE_SPECIFIQUE);
        put(facts, "Prix", place, PointField.FRAIS_A_CHARGE);
        put(facts, "Comment venir", place, PointField.MODALITES_ACCES);
        if ("Itinérant".equals(place.get(PointField.ITINERANCE))) {
            facts.put("Attention", "Ce lieu se déplace. Vérifiez où il est avant de partir.");
        }
        put(facts, "À savoir", place, PointField.PRESENTATION_RESUME);
        facts.put("Dernière vérification", DAY.format(place.updated()));
        return facts;
    }

    private static void put(Map<String, String> facts, String term, ReceptionPoint place, PointField field) {
        var values = place.all(field);
        if (!values.isEmpty()) {
            facts.put(term, String.join("\n", values));
        }
    }

    private static List<String> hours(ReceptionPoint place, Instant now) {
        return switch (place.hours()) {
            case OpeningHours.Understood understood ->
                HoursWords.week(
                        understood, now.atZone(place.department().zone()).toLocalDate(), place.department());
            case OpeningHours.AsWritten(var text) -> List.of(text, "Appelez avant de venir.");
            case OpeningHours.NotGiven() -> List.of("Le lieu ne les a pas donnés. Demandez avant de venir.");
        };
    }
}

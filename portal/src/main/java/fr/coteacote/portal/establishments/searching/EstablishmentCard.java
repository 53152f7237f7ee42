package fr.coteacote.portal.establishments.searching;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.establishments.houses.Establishment;
import fr.coteacote.portal.establishments.houses.Found;
import fr.coteacote.portal.establishments.houses.FreePlaces;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Pill;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.markup.Markup;
import java.time.LocalDate;

/** A house among those that were found: what one needs to know to go on to its page, or to the next. */
final class EstablishmentCard {

    private EstablishmentCard() {}

    /** The id by which the map leads to a card. */
    static String id(int number) {
        return "maison-%d".formatted(number);
    }

    static Component of(int number, Found found, LocalDate today) {
        var house = found.house();
        var card = new Markup(
                "section",
                "place",
                new Markup(
                                "h2",
                                "found-title",
                                Markup.text("span", "found-number", "%d.".formatted(number)),
                                Link.to(house.name(), SearchWords.page(house.finess()))
                                        .asComponent())
                        .with("id", id(number))
                        .with("tabindex", "-1"),
                new Prose(
                        SearchWords.categories(house),
                        "%s. %s.".formatted(house.address().city(), SearchWords.distance(found.kilometres()))));
        if (house.isAskedByTheHospital()) {
            card.add(new Prose("C’est l’hôpital qui demande cette place."));
        }
        card.add(price(house));
        var assistance = house.socialAssistance();
        if (assistance != null && assistance.isGiven()) {
            card.add(new Markup(
                    "p", "", new Pill(Pill.Tone.WAITS_FOR_OTHERS, Icon.COINS, "Habilitée à l’aide sociale")));
        }
        var free = house.freePlaces();
        if (free != null && free.count() > 0 && free.isFreshOn(today)) {
            card.add(new Markup("p", "", new Pill(Pill.Tone.DONE, Icon.CHECK, free(free))));
        }
        SearchWords.call(house).ifPresent(phone -> card.add(new IconLink(Icon.PHONE, phone)));
        return card;
    }

    static String free(FreePlaces free) {
        return "%s le %s"
                .formatted(
                        free.count() == 1 ? "1 place dite libre" : "%d places dites libres".formatted(free.count()),
                        SearchWords.day(free.declared()));
    }

    private static Component price(Establishment house) {
        var prose = new Prose();
        house.lowestPrice()
                .ifPresentOrElse(
                        price -> prose.paragraph("À partir de %s. Prix du %s."
                                .formatted(Prices.aMonth(price.aMonth()), SearchWords.day(price.updated()))),
                        () -> prose.paragraph("Prix pas connu ici. Demandez-le à la maison."));
        return prose;
    }
}

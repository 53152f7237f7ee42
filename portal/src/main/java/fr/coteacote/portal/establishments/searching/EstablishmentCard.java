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
import fr.coteacote.portal.ui.lists.NumberedCard;
import java.time.LocalDate;
import java.util.ArrayList;

/** A house among those that were found: what one needs to know to go on to its page, or to the next. */
final class EstablishmentCard {

    private EstablishmentCard() {}

    /** The id by which the map leads to a card. */
    static String id(int number) {
        return "maison-%d".formatted(number);
    }

    static Component of(int number, Found found, LocalDate today) {
        var house = found.house();
        var content = new ArrayList<Component>();
        content.add(new Prose(
                SearchWords.categories(house),
                "%s. %s.".formatted(house.address().city(), SearchWords.distance(found.kilometres()))));
        if (house.isAskedByTheHospital()) {
            content.add(new Prose("C’est l’hôpital qui demande cette place."));
        }
        content.add(price(house));
        var assistance = house.socialAssistance();
        if (assistance != null && assistance.isGiven()) {
            content.add(new Pill(Pill.Tone.WAITS_FOR_OTHERS, Icon.COINS, "Habilitée à l’aide sociale"));
        }
        var free = house.freePlaces();
        if (free != null && free.count() > 0 && free.isFreshOn(today)) {
            content.add(new Pill(Pill.Tone.DONE, Icon.CHECK, free(free)));
        }
        SearchWords.call(house).ifPresent(phone -> content.add(new IconLink(Icon.PHONE, phone)));
        return new NumberedCard(
                number,
                id(number),
                Link.to(house.name(), SearchWords.page(house.finess())),
                content.toArray(Component[]::new));
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

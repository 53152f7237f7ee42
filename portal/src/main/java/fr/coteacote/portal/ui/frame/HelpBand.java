package fr.coteacote.portal.ui.frame;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.markup.UiWords;
import java.util.List;

/** The pine band under each page: who can be called, visited, asked to call back. */
final class HelpBand extends Piece {

    HelpBand(List<HelpOffer> offers) {
        super("section");
        addClassNames("band");
        attribute("aria-labelledby", "aide-humaine");
        var list = new Markup("ul", "offers");
        offers.forEach(offer -> list.add(shown(offer)));
        add(new Markup(
                "div", "wrap", Markup.text("h2", "", UiWords.say("band.title")).with("id", "aide-humaine"), list));
    }

    private static Component shown(HelpOffer offer) {
        var words =
                new Markup("div", "", new Markup("p", "offer-link", offer.link().asComponent()));
        if (!offer.detail().isEmpty()) {
            words.add(Markup.text("p", "offer-detail", offer.detail()));
        }
        if (!offer.places().isEmpty()) {
            var places = new Markup("ul", "offer-places");
            offer.places().forEach(place -> places.add(shown(place)));
            words.add(places);
        }
        return new Markup("li", "offer", offer.icon().drawn(), words);
    }

    private static Component shown(HelpPlace place) {
        var shown = new Markup("li", "", Markup.text("p", "offer-detail", place.words()));
        var phone = place.phone();
        if (phone != null) {
            shown.add(new Markup("p", "", phone.asComponent()));
        }
        return shown;
    }
}

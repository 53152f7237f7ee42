package fr.coteacote.portal.filling;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import fr.coteacote.portal.identity.Sitting;
import fr.coteacote.portal.identity.Sittings;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.Banner;
import fr.coteacote.portal.ui.Link;
import fr.coteacote.portal.ui.PageFrame;
import org.springframework.stereotype.Component;

/** What each page of a draft needs: who is there, which draft the address names, and the frame around it. */
@Component
class Here {

    private final Sittings sittings;
    private final House house;

    Here(Sittings sittings, House house) {
        this.sittings = sittings;
        this.house = house;
    }

    /**
     * Read the draft's name from the address.
     *
     * @throws NotFoundException when it is none
     */
    static DraftId draft(BeforeEnterEvent event) {
        return event.getRouteParameters().get("draft").flatMap(DraftId::parse).orElseThrow(NotFoundException::new);
    }

    /**
     * Tell who is there.
     *
     * @throws NotFoundException when nobody is: a draft that is not theirs looks like one that does not exist
     */
    Sitting sitting() {
        return sittings.current().orElseThrow(NotFoundException::new);
    }

    /** Frame a page of a draft, with the banner that says for whom it is filled in. */
    PageFrame frame(OpenDraft draft) {
        return house.frame().banner(new Banner(person(draft), Link.to("Changer", changeWhom(draft))));
    }

    static void go(DraftId draft, Place place) {
        UI.getCurrent().navigate(FillingRoutes.to(draft, place).substring(1));
    }

    private static String changeWhom(OpenDraft draft) {
        return FillingRoutes.to(
                draft.id(),
                new Place.Questions(draft.form().pageOf(RoleOfFiller.QUESTION).id()));
    }

    private static String person(OpenDraft draft) {
        if (draft.self()) {
            return draft.subjectName().map(name -> "vous, " + name).orElse("vous");
        }
        return draft.subjectName().orElse("votre proche");
    }
}

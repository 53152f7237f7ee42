package fr.coteacote.portal.filling.places;

import com.vaadin.flow.component.Component;
import fr.coteacote.catalog.PeopleAsk;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import java.util.List;

/** What people ask back where a form asks them something, each with its answer, under one title. */
public final class PeopleAsking {

    private PeopleAsking() {}

    /** Draw {@code asked}; nothing when there is nothing. */
    public static Component[] of(List<PeopleAsk> asked) {
        if (asked.isEmpty()) {
            return new Component[0];
        }
        var prose = new Prose().title("Les questions que l’on nous pose");
        for (var one : asked) {
            prose.with(SectionTitle.small(one.ask())).paragraph(one.answer());
        }
        return new Component[] {prose};
    }
}

package fr.coteacote.portal.filling.places;

import com.vaadin.flow.component.Component;
import fr.coteacote.catalog.PeopleAsk;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import java.util.ArrayList;
import java.util.List;

/** What people ask back where a form asks them something, each with its answer, under one title. */
public final class PeopleAsking {

    private PeopleAsking() {}

    /** Draw {@code asked}; nothing when there is nothing. */
    public static Component[] of(List<PeopleAsk> asked) {
        if (asked.isEmpty()) {
            return new Component[0];
        }
        var drawn = new ArrayList<Component>();
        drawn.add(SectionTitle.of("Les questions que l’on nous pose"));
        for (var one : asked) {
            drawn.add(SectionTitle.small(one.ask()));
            drawn.add(new Prose(one.answer()));
        }
        return drawn.toArray(Component[]::new);
    }
}

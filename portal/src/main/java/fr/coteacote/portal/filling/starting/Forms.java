package fr.coteacote.portal.filling.starting;

import com.vaadin.flow.router.BeforeEnterEvent;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.loading.Catalogue;
import java.util.Optional;

/** Find the form that an address names. */
final class Forms {

    private Forms() {}

    static Optional<Form> named(Catalogue catalogue, BeforeEnterEvent event) {
        var name = event.getRouteParameters().get("form").orElse("");
        return catalogue.forms().stream()
                .filter(form -> form.id().value().equals(name))
                .findFirst();
    }
}

package fr.coteacote.portal.identity.login;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.coteacote.portal.identity.sittings.Detour;
import fr.coteacote.portal.identity.sittings.Sittings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What {@link DetourFilter} is to requests, from page to page within Flow: there no request names the address. */
@Component
class DetoursWithinFlow implements VaadinServiceInitListener {

    private final ObjectProvider<Detour> detours;
    private final Sittings sittings;

    DetoursWithinFlow(ObjectProvider<Detour> detours, Sittings sittings) {
        this.detours = detours;
        this.sittings = sittings;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(started -> started.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        var path = "/" + event.getLocation().getPath();
        detours.stream()
                .flatMap(detour -> detour.insteadOf(path, sittings::currentOfProfessional).stream())
                .findFirst()
                .ifPresent(address -> event.forwardTo(address.substring(1)));
    }
}

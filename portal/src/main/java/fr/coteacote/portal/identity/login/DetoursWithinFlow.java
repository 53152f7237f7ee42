package fr.coteacote.portal.identity.login;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What {@link DetourFilter} is to requests, from page to page within Flow: there no request names the address. */
@Component
class DetoursWithinFlow implements VaadinServiceInitListener {

    private final Detours detours;

    DetoursWithinFlow(Detours detours) {
        this.detours = detours;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(started -> started.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        detours.insteadOf("/" + event.getLocation().getPath())
                .ifPresent(address -> event.forwardTo(address.substring(1)));
    }
}

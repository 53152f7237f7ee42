package fr.coteacote.portal.shell.mishaps;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Says in French, or not at all, what Flow would say by itself.
 *
 * <p>A session that expired, a node that died, a view out of step: the page is loaded again at the same address, and the
 * script of the page puts back what was typed. Nobody has to understand it.
 */
@Component
class FlowMessages implements VaadinServiceInitListener {

    private static final int ATTEMPTS_FOR_A_DAY = 43_200;
    private static final int EVERY_TWO_SECONDS = 2_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var messages = quiet();
        event.getSource().setSystemMessagesProvider(information -> messages);
        event.getSource().addUIInitListener(started -> prepare(started.getUI()));
        event.getSource().addSessionInitListener(started -> started.getSession().setErrorHandler(new ErrorsShown()));
    }

    private static SystemMessages quiet() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorNotificationEnabled(false);
        messages.setSyncErrorNotificationEnabled(false);
        messages.setCookiesDisabledNotificationEnabled(false);
        return messages;
    }

    private static void prepare(UI ui) {
        ui.setLocale(Locale.FRENCH);
        var reconnection = ui.getReconnectDialogConfiguration();
        reconnection.setReconnectAttempts(ATTEMPTS_FOR_A_DAY);
        reconnection.setReconnectInterval(EVERY_TWO_SECONDS);
    }
}

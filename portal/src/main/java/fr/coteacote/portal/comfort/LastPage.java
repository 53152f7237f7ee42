package fr.coteacote.portal.comfort;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Where somebody was before they came to choose how they read: they go back there. */
@Component
class LastPage implements VaadinServiceInitListener {

    /** A page of this portal; a query may follow, another host may not. */
    private static final Pattern PAGE = Pattern.compile("/[A-Za-z0-9_/?=&-]*");

    private static final String COMFORT = "confort";
    private static final String KEPT = LastPage.class.getName();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> remember(start.getUI()));
    }

    private static void remember(UI ui) {
        ui.addAfterNavigationListener(LastPage::remember);
    }

    private static void remember(AfterNavigationEvent event) {
        var path = event.getLocation().getPathWithQueryParameters();
        if (!path.startsWith(COMFORT)) {
            VaadinSession.getCurrent().setAttribute(KEPT, "/" + path);
        }
    }

    /** The page before this one, the first page when there was none. */
    static String here() {
        return VaadinSession.getCurrent().getAttribute(KEPT) instanceof String page && isOne(page) ? page : "/";
    }

    static boolean isOne(String address) {
        return PAGE.matcher(address).matches() && !address.contains("//");
    }
}

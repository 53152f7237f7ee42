package fr.coteacote.portal.identity.login;

import fr.coteacote.portal.identity.sittings.Sitting;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where somebody goes on to, who has just signed in. */
final class Onward {

    private static final String HOME_OF_CITIZENS = "/mes-demandes";
    private static final String HOME_OF_PROFESSIONALS = "/accueil-mediateur";

    private Onward() {}

    /** The page that they wanted, or their own; a professional shows a second proof first. */
    static String from(HttpServletRequest request, Optional<Sitting> sitting) {
        var professional = sitting.filter(there -> there.professional() != null);
        if (professional.filter(there -> !there.secondFactor()).isPresent()) {
            WantedPage.afterReturn(request).ifPresent(page -> WantedPage.remember(request, page));
            return SecondProofView.ADDRESS;
        }
        var page = WantedPage.afterReturn(request);
        WantedPage.forget(request);
        return page.orElse(professional.isPresent() ? HOME_OF_PROFESSIONALS : HOME_OF_CITIZENS);
    }
}

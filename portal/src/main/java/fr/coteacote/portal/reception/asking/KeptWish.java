package fr.coteacote.portal.reception.asking;

import fr.coteacote.portal.identity.login.CsrfLost;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keep the number and the name of somebody whose page was too old to send them: the page shows them again, to be sent.
 *
 * <p>Nobody owns this form, so that no sitting tells whose it is. A browser says itself when another site sent a form;
 * what such a form holds is not kept.
 */
@Component
class KeptWish implements CsrfLost {

    private static final String FROM_WHERE = "Sec-Fetch-Site";

    @Override
    public Optional<String> keep(HttpServletRequest request) {
        if (!AskDoor.SEND.equals(request.getRequestURI()) || isOfAnotherSite(request)) {
            return Optional.empty();
        }
        Wish.toSendAgain(text(request, AskDoor.PHONE), text(request, AskDoor.FIRST_NAME), text(request, AskDoor.SLOT))
                .keepFor(request);
        return Optional.of(AskDoor.PAGE);
    }

    private static boolean isOfAnotherSite(HttpServletRequest request) {
        var from = request.getHeader(FROM_WHERE);
        return from != null && !from.equals("same-origin");
    }

    private static String text(HttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }
}

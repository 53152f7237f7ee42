package fr.coteacote.portal.reception.keeping;

import fr.coteacote.portal.identity.login.CsrfLost;
import fr.coteacote.portal.reception.entrance.Entrance;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keep what an administrator wrote on a page that was too old to send it: the page shows it again, to be saved. */
@Component
class UnsentTelephone implements CsrfLost {

    private final Entrance entrance;

    UnsentTelephone(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Optional<String> keep(HttpServletRequest request) {
        if (!TelephoneDoor.SAVE.equals(request.getRequestURI())
                || entrance.keeper().isEmpty()) {
            return Optional.empty();
        }
        TypedTelephone.unsent(TelephoneDoor.version(request), TelephoneDoor.typed(request))
                .keepFor(request);
        return Optional.of(TelephoneDoor.PAGE);
    }
}

package fr.coteacote.portal.identity.login;

import fr.coteacote.portal.identity.sittings.Detour;
import fr.coteacote.portal.identity.sittings.Sittings;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where somebody is led instead, while their sitting may not go everywhere. */
@Component
class Detours {

    private final ObjectProvider<Detour> detours;
    private final Sittings sittings;

    Detours(ObjectProvider<Detour> detours, Sittings sittings) {
        this.detours = detours;
        this.sittings = sittings;
    }

    /** Find the page to show instead of the one at {@code path}; empty for that one itself. */
    Optional<String> insteadOf(String path) {
        return detours.stream()
                .flatMap(detour -> detour.insteadOf(path, sittings::currentOfProfessional).stream())
                .findFirst();
    }
}

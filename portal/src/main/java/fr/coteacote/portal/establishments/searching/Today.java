package fr.coteacote.portal.establishments.searching;

import fr.coteacote.portal.territory.Territory;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Which day it is in the territory. */
@Component
class Today {

    private final Clock clock;
    private final Territory territory;

    Today(Clock clock, Territory territory) {
        this.clock = clock;
        this.territory = territory;
    }

    LocalDate get() {
        return clock.instant().atZone(territory.zone()).toLocalDate();
    }
}

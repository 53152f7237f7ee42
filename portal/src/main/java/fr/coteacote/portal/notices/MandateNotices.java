package fr.coteacote.portal.notices;

import fr.coteacote.portal.filling.drafts.DraftContacts;
import fr.coteacote.portal.mandates.MandateEndsSoon;
import fr.coteacote.portal.territory.Territory;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tell people that the help they agreed to will end, while they can still agree anew. */
@Component
class MandateNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final DraftContacts contacts;
    private final Letters letters;
    private final Territory territory;

    MandateNotices(DraftContacts contacts, Letters letters, Territory territory) {
        this.contacts = contacts;
        this.letters = letters;
        this.territory = territory;
    }

    @ApplicationModuleListener
    void on(MandateEndsSoon soon) {
        contacts.of(soon.draft())
                .ifPresent(address -> letters.sayHelpEndsSoon(
                        address, soon.toString(), DAY.format(soon.end().atZone(territory.zone()))));
    }
}

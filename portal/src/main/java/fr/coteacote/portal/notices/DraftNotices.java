package fr.coteacote.portal.notices;

import fr.coteacote.portal.filling.drafts.DraftContacts;
import fr.coteacote.portal.filling.drafts.DraftExpiresSoon;
import fr.coteacote.portal.territory.Territory;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tell people that what they began will be deleted, while they can still come back. */
@Component
class DraftNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final DraftContacts contacts;
    private final Letters letters;
    private final Territory territory;

    DraftNotices(DraftContacts contacts, Letters letters, Territory territory) {
        this.contacts = contacts;
        this.letters = letters;
        this.territory = territory;
    }

    @ApplicationModuleListener
    void on(DraftExpiresSoon soon) {
        contacts.of(soon.draft())
                .ifPresent(address -> letters.sayExpiresSoon(
                        address, soon.toString(), DAY.format(soon.end().atZone(territory.zone()))));
    }
}

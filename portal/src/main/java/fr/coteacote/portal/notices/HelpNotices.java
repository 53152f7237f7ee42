package fr.coteacote.portal.notices;

import fr.coteacote.portal.filling.drafts.DraftContacts;
import fr.coteacote.portal.mandates.sessions.HelpEnded;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tell people after a session where they find what was done, and nothing of what it was. */
@Component
class HelpNotices {

    private final DraftContacts contacts;
    private final Letters letters;

    HelpNotices(DraftContacts contacts, Letters letters) {
        this.contacts = contacts;
        this.letters = letters;
    }

    @ApplicationModuleListener
    void on(HelpEnded ended) {
        contacts.of(ended.draft()).ifPresent(address -> letters.sayHelpEnded(address, ended.toString()));
    }
}

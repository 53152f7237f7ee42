package fr.coteacote.portal.notices;

import fr.coteacote.portal.filling.drafts.DraftContacts;
import fr.coteacote.portal.mandates.sessions.HelpEnded;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tell people after a session where they find what was done, and nothing of what it was: by e-mail, or by SMS who was on the
 * telephone and gave no address.
 */
@Component
class HelpNotices {

    private final DraftContacts contacts;
    private final Letters letters;
    private final CallMessages calls;

    HelpNotices(DraftContacts contacts, Letters letters, CallMessages calls) {
        this.contacts = contacts;
        this.letters = letters;
        this.calls = calls;
    }

    @ApplicationModuleListener
    void on(HelpEnded ended) {
        contacts.of(ended.draft())
                .ifPresentOrElse(
                        address -> letters.sayHelpEnded(address, ended.toString()), () -> calls.sayOver(ended));
    }
}

package fr.coteacote.portal.notices;

import fr.coteacote.portal.assisted.telephone.CallAgreed;
import fr.coteacote.portal.assisted.telephone.Callers;
import fr.coteacote.portal.assisted.telephone.Callers.Caller;
import fr.coteacote.portal.filling.drafts.DraftContacts;
import fr.coteacote.portal.identity.filecodes.FileKeys;
import fr.coteacote.portal.notices.sms.OurSmsGateway;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Bring somebody who agreed on the telephone the code of their file: with it and their number or address they come back to it
 * alone, read the journal, and stop the help there too.
 *
 * <p>The code is made when its message goes: one that could not go opens nothing, and the next try makes another.
 */
@Component
class WayBackNotices {

    private final Callers callers;
    private final FileKeys keys;
    private final DraftContacts contacts;
    private final CallWords words;
    private final OurSmsGateway gateway;
    private final Letters letters;

    WayBackNotices(
            Callers callers,
            FileKeys keys,
            DraftContacts contacts,
            CallWords words,
            OurSmsGateway gateway,
            Letters letters) {
        this.callers = callers;
        this.keys = keys;
        this.contacts = contacts;
        this.words = words;
        this.gateway = gateway;
        this.letters = letters;
    }

    @ApplicationModuleListener
    void on(CallAgreed agreed) {
        callers.of(agreed.session()).ifPresent(caller -> bring(caller, agreed.session()));
    }

    private void bring(Caller caller, UUID session) {
        var to = caller.reach().address();
        var text = words.wayBack(caller, keys.issue(caller.draft(), to));
        switch (caller.reach().means()) {
            case SMS -> gateway.find().ifPresent(there -> there.send(to, text, session));
            case EMAIL -> {
                contacts.keep(caller.draft(), to);
                letters.sayOnTelephone(to, "way back " + session, "Revoir votre demande", text);
            }
        }
    }
}

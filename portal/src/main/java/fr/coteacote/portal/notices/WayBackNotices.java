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
        callers.of(agreed.session()).ifPresent(this::bring);
    }

    /** Each try brings another code, and so is another message: as the same one, nobody would show it again. */
    private void bring(Caller caller) {
        var to = caller.reach().address();
        var message = UUID.randomUUID();
        var text = words.wayBack(caller, keys.issue(caller.draft(), to));
        switch (caller.reach().means()) {
            case SMS -> gateway.find().ifPresent(there -> there.send(to, text, message));
            case EMAIL -> {
                contacts.keep(caller.draft(), to);
                letters.sayOnTelephone(to, "way back " + message, "Revoir votre demande", text);
            }
        }
    }
}

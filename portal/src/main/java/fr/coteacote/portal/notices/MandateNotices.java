package fr.coteacote.portal.notices;

import fr.coteacote.portal.assisted.telephone.Callers;
import fr.coteacote.portal.assisted.telephone.Callers.Helped;
import fr.coteacote.portal.filling.drafts.DraftContacts;
import fr.coteacote.portal.mandates.MandateEndsSoon;
import fr.coteacote.portal.notices.sms.OurSmsGateway;
import fr.coteacote.portal.territory.Territory;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tell people that the help they agreed to will end, while they can still agree anew: by e-mail, or by SMS who agreed by
 * that and gave no address.
 */
@Component
class MandateNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final DraftContacts contacts;
    private final Callers callers;
    private final Letters letters;
    private final CallWords words;
    private final OurSmsGateway gateway;
    private final Territory territory;

    MandateNotices(
            DraftContacts contacts,
            Callers callers,
            Letters letters,
            CallWords words,
            OurSmsGateway gateway,
            Territory territory) {
        this.contacts = contacts;
        this.callers = callers;
        this.letters = letters;
        this.words = words;
        this.gateway = gateway;
        this.territory = territory;
    }

    @ApplicationModuleListener
    void on(MandateEndsSoon soon) {
        var day = DAY.format(soon.end().atZone(territory.zone()));
        contacts.of(soon.draft())
                .ifPresentOrElse(
                        address -> letters.sayHelpEndsSoon(address, soon.toString(), day), () -> text(soon, day));
    }

    private void text(MandateEndsSoon soon, String day) {
        if (contacts.mayTell(soon.draft())) {
            callers.under(soon.mandate()).ifPresent(helped -> text(soon, helped, day));
        }
    }

    private void text(MandateEndsSoon soon, Helped helped, String day) {
        gateway.find()
                .ifPresent(there -> there.send(helped.reach().address(), words.endsSoon(helped, day), soon.mandate()));
    }
}

package fr.coteacote.portal.notices;

import fr.coteacote.portal.assisted.telephone.Callers;
import fr.coteacote.portal.assisted.telephone.Callers.Helped;
import fr.coteacote.portal.filling.drafts.DraftContacts;
import fr.coteacote.portal.mandates.Mandate;
import fr.coteacote.portal.mandates.MandateEndsSoon;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.notices.sms.OurSmsGateway;
import fr.coteacote.portal.territory.Territory;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tell people that the help they agreed to, or declared, will end, while they can still agree or declare anew: by e-mail,
 * or by SMS who agreed by that and gave no address.
 */
@Component
class MandateNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final MandateService mandates;
    private final DraftContacts contacts;
    private final Callers callers;
    private final Letters letters;
    private final CallWords words;
    private final OurSmsGateway gateway;
    private final Territory territory;

    MandateNotices(
            MandateService mandates,
            DraftContacts contacts,
            Callers callers,
            Letters letters,
            CallWords words,
            OurSmsGateway gateway,
            Territory territory) {
        this.mandates = mandates;
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
        mandates.running(new MandateId(soon.mandate()))
                .ifPresent(mandate -> contacts.of(soon.draft())
                        .ifPresentOrElse(address -> write(soon, mandate, address, day), () -> text(soon, day)));
    }

    private void write(MandateEndsSoon soon, Mandate mandate, String address, String day) {
        if (mandate.helper() == null) {
            letters.sayDeclaredHelpEndsSoon(address, soon.toString(), day);
        } else {
            letters.sayHelpEndsSoon(address, soon.toString(), day);
        }
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

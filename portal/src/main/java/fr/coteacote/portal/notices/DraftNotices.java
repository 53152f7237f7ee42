package fr.coteacote.portal.notices;

import fr.coteacote.portal.assisted.telephone.Callers;
import fr.coteacote.portal.assisted.telephone.Callers.Helped;
import fr.coteacote.portal.filling.drafts.DraftContacts;
import fr.coteacote.portal.filling.drafts.DraftExpiresSoon;
import fr.coteacote.portal.notices.sms.OurSmsGateway;
import fr.coteacote.portal.territory.Territory;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tell people that what they began will be deleted, while they can still come back: by e-mail, or by SMS who is helped for
 * long on the telephone and gave no address.
 */
@Component
class DraftNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final DraftContacts contacts;
    private final Callers callers;
    private final Letters letters;
    private final CallWords words;
    private final OurSmsGateway gateway;
    private final Territory territory;

    DraftNotices(
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
    void on(DraftExpiresSoon soon) {
        var day = DAY.format(soon.end().atZone(territory.zone()));
        contacts.of(soon.draft())
                .ifPresentOrElse(
                        address -> letters.sayExpiresSoon(address, soon.toString(), day), () -> text(soon, day));
    }

    private void text(DraftExpiresSoon soon, String day) {
        if (contacts.mayTell(soon.draft())) {
            callers.helpedWith(soon.draft()).ifPresent(helped -> text(soon, helped, day));
        }
    }

    private void text(DraftExpiresSoon soon, Helped helped, String day) {
        var occasion = UUID.nameUUIDFromBytes(soon.toString().getBytes(StandardCharsets.UTF_8));
        gateway.find()
                .ifPresent(there -> there.send(helped.reach().address(), words.expiresSoon(helped, day), occasion));
    }
}

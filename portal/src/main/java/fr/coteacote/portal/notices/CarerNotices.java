package fr.coteacote.portal.notices;

import fr.coteacote.portal.filling.drafts.DraftContacts;
import fr.coteacote.portal.mandates.carers.InvitingByMail;
import fr.coteacote.portal.mandates.carers.LetterAsked;
import fr.coteacote.portal.mandates.carers.RelativeCame;
import fr.coteacote.portal.territory.Territory;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Bring relatives the link by which they are invited, and tell who invited them that somebody came by it. */
@Component
class CarerNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final InvitingByMail inviting;
    private final DraftContacts contacts;
    private final Letters letters;
    private final Territory territory;

    CarerNotices(InvitingByMail inviting, DraftContacts contacts, Letters letters, Territory territory) {
        this.inviting = inviting;
        this.contacts = contacts;
        this.letters = letters;
        this.territory = territory;
    }

    @ApplicationModuleListener
    void on(LetterAsked asked) {
        inviting.letter(asked)
                .ifPresent(letter -> letters.sayInvitedToHelp(
                        letter.address(),
                        letter.path(),
                        DAY.format(letter.until().atZone(territory.zone()))));
    }

    @ApplicationModuleListener
    void on(RelativeCame came) {
        contacts.of(came.draft()).ifPresent(address -> letters.sayRelativeCame(address, came.toString()));
    }
}

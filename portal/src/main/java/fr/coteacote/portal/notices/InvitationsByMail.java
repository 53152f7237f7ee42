package fr.coteacote.portal.notices;

import fr.coteacote.portal.organisations.joining.InvitationPost;
import org.springframework.stereotype.Component;

/** Carry invitations of professionals by e-mail. */
@Component
class InvitationsByMail implements InvitationPost {

    private final Letters letters;

    InvitationsByMail(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void sendInvitation(String email, String path) {
        letters.sayInvited(email, path);
    }
}

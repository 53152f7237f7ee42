package fr.coteacote.portal.notices;

import fr.coteacote.portal.identity.filecodes.Post;
import org.springframework.stereotype.Component;

/** Carry one-time codes by e-mail. */
@Component
class CodesByMail implements Post {

    private final Letters letters;

    CodesByMail(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void sendOneTimeCode(String email, String code) {
        letters.sayCode(email, code);
    }
}

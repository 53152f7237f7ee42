package fr.coteacote.portal.notices;

import fr.coteacote.portal.identity.filecodes.Post;
import fr.coteacote.portal.notices.sms.OurSmsGateway;
import fr.coteacote.portal.territory.Territory;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Carry one-time codes by e-mail, or by SMS to who was helped on the telephone. */
@Component
class OneTimeCodes implements Post {

    private final Letters letters;
    private final OurSmsGateway gateway;
    private final Territory territory;

    OneTimeCodes(Letters letters, OurSmsGateway gateway, Territory territory) {
        this.letters = letters;
        this.gateway = gateway;
        this.territory = territory;
    }

    @Override
    public void sendOneTimeCode(String reach, String code) {
        if (reach.contains("@")) {
            letters.sayCode(reach, code);
        } else {
            gateway.find()
                    .ifPresent(there -> there.send(reach, """
                    %s. Votre code : %s
                    Il sert une seule fois, pendant 10 minutes. Ne le donnez à personne.""".formatted(territory.site(), code), UUID.randomUUID()));
        }
    }
}

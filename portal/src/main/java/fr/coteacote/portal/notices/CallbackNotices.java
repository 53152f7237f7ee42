package fr.coteacote.portal.notices;

import fr.coteacote.portal.reception.callbacks.CallbackAsked;
import fr.coteacote.portal.territory.Territory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tell the service that somebody waits for a call, and nothing of who it is. */
@Component
class CallbackNotices {

    private final Letters letters;
    private final Territory territory;

    CallbackNotices(Letters letters, Territory territory) {
        this.letters = letters;
        this.territory = territory;
    }

    @ApplicationModuleListener
    void on(CallbackAsked asked) {
        territory
                .callsBack()
                .ifPresent(callBack ->
                        letters.sayCallWaits(callBack.mailbox(), "%s %s".formatted(asked.callback(), asked.at())));
    }
}

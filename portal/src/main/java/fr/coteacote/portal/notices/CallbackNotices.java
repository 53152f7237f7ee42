package fr.coteacote.portal.notices;

import fr.coteacote.portal.reception.callbacks.CallbackAsked;
import fr.coteacote.portal.territory.Switchboard;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tell the service that somebody waits for a call, and nothing of who it is. */
@Component
class CallbackNotices {

    private final Letters letters;
    private final Switchboard switchboard;

    CallbackNotices(Letters letters, Switchboard switchboard) {
        this.letters = letters;
        this.switchboard = switchboard;
    }

    @ApplicationModuleListener
    void on(CallbackAsked asked) {
        switchboard
                .callsBack()
                .ifPresent(callBack ->
                        letters.sayCallWaits(callBack.mailbox(), "%s %s".formatted(asked.callback(), asked.at())));
    }
}

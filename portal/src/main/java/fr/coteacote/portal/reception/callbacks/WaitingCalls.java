package fr.coteacote.portal.reception.callbacks;

import fr.coteacote.portal.territory.CallsToMake;
import org.springframework.stereotype.Component;

/** Whether somebody waits for a call; who, only {@link CallbackService} says, and not to everybody. */
@Component
class WaitingCalls implements CallsToMake {

    private final Callbacks callbacks;

    WaitingCalls(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    @Override
    public boolean any() {
        return callbacks.countWaiting() > 0;
    }
}

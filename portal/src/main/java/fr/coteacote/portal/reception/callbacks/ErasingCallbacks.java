package fr.coteacote.portal.reception.callbacks;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erase numbers and names 30 days after somebody asked to be called, as the page promises. */
@Component
class ErasingCallbacks {

    static final Duration LIFE = Duration.ofDays(30);
    private static final Duration TOO_LONG = Duration.ofDays(7);
    private static final Logger LOG = LoggerFactory.getLogger(ErasingCallbacks.class);

    private final Callbacks callbacks;
    private final Clock clock;

    ErasingCallbacks(Callbacks callbacks, Clock clock) {
        this.callbacks = callbacks;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 4 * * *", zone = "Europe/Paris")
    @Transactional
    void erase() {
        var waiting = callbacks.stillWaiting(clock.instant().minus(TOO_LONG));
        if (waiting > 0) {
            LOG.warn(
                    "{} person(s) have waited for a call for more than {} days: see /rappels",
                    waiting,
                    TOO_LONG.toDays());
        }
        callbacks.erase(clock.instant().minus(LIFE));
    }
}

package fr.coteacote.portal.reception.callbacks;

import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.privacy.journal.About;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Author;
import fr.coteacote.portal.privacy.journal.Entry;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.journal.Role;
import fr.coteacote.portal.privacy.sealing.Fingerprints;
import fr.coteacote.portal.reception.entrance.Entrance;
import fr.coteacote.portal.territory.Switchboard;
import fr.coteacote.portal.territory.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to calls: ask for one, see who waits, take one, say what came of it.
 *
 * <p>All but asking is for professionals, and refused (403) to everybody else.
 */
@Service
public class CallbackService {

    /**
     * So many may wait: what the service still reads and calls within days. Whoever leaves invented numbers fills the list
     * up to here, and no further; the telephone is offered meanwhile.
     */
    static final int MOST_WAITING = 200;

    private final Callbacks callbacks;
    private final Entrance entrance;
    private final Territory territory;
    private final Switchboard switchboard;
    private final Fingerprints fingerprints;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallbackService(
            Callbacks callbacks,
            Entrance entrance,
            Territory territory,
            Switchboard switchboard,
            Fingerprints fingerprints,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.callbacks = callbacks;
        this.entrance = entrance;
        this.territory = territory;
        this.switchboard = switchboard;
        this.fingerprints = fingerprints;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The slots that one may choose now; none where nobody calls back, or too many wait already. */
    public List<Slot> slots() {
        if (callbacks.countWaiting() >= MOST_WAITING) {
            return List.of();
        }
        return switchboard
                .callsBack()
                .map(callBack ->
                        Slot.next(callBack.hours(), clock.instant().atZone(territory.zone()), territory.holidays()))
                .orElse(List.of());
    }

    /** Today, where the service is. */
    public LocalDate today() {
        return clock.instant().atZone(territory.zone()).toLocalDate();
    }

    /** Write down that somebody waits; who asks again changes the slot, and nobody learns that they had asked. */
    @Transactional
    public void ask(Caller caller, Slot slot) {
        var now = clock.instant();
        callbacks
                .add(
                        new CallbackId(UUID.randomUUID()),
                        caller,
                        fingerprints.of("callback|" + caller.phone()),
                        slot,
                        now)
                .ifPresent(id -> {
                    journal.write(new Entry(Act.CALL_ASKED, Author.PORTAL, About.callback(id.value())));
                    events.publishEvent(new CallbackAsked(id.value(), now));
                });
    }

    /** Who waits, by slot. */
    @Transactional(readOnly = true)
    public List<Callback> waiting() {
        entrance.requireCaller();
        return callbacks.waiting();
    }

    /** Take a call that nobody has; false when somebody was quicker: two would call one person. */
    @Transactional
    public boolean take(CallbackId id) {
        return take(id, false);
    }

    /** Take a call from the colleague who has it; false when it is over. */
    @Transactional
    public boolean takeOver(CallbackId id) {
        return take(id, true);
    }

    /** The number is shown to who took it. */
    private boolean take(CallbackId id, boolean fromColleague) {
        var by = entrance.requireCaller();
        return record(callbacks.take(id, by, fromColleague, clock.instant()), Act.CALL_TAKEN, by, id);
    }

    /** Say that they spoke; false when the call is not theirs any more. */
    @Transactional
    public boolean done(CallbackId id) {
        var by = entrance.requireCaller();
        return record(callbacks.done(id, by, clock.instant()), Act.CALL_MADE, by, id);
    }

    /** Say that nobody answered: somebody tries again, three times in all. False when the call is not theirs any more. */
    @Transactional
    public boolean missed(CallbackId id) {
        var by = entrance.requireCaller();
        return record(callbacks.missed(id, by, clock.instant()), Act.CALL_MISSED, by, id);
    }

    private boolean record(boolean happened, Act act, ProfessionalId by, CallbackId id) {
        if (happened) {
            journal.write(new Entry(act, Author.professional(by.value(), Role.AGENT), About.callback(id.value())));
        }
        return happened;
    }
}

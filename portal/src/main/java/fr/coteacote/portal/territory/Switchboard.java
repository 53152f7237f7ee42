package fr.coteacote.portal.territory;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The telephone as it is now: what an administrator saved last, and until somebody does, what the territory's file says.
 *
 * <p>Nobody else reads the telephone of {@link Territory}: it may be older.
 */
@Component
public class Switchboard {

    private final Telephone written;
    private final ObjectProvider<ChangedTelephone> changed;
    private final ObjectProvider<CallsToMake> calls;

    Switchboard(Territory territory, ObjectProvider<ChangedTelephone> changed, ObjectProvider<CallsToMake> calls) {
        this.written = new Telephone(territory.phone(), territory.callBack());
        this.changed = changed;
        this.calls = calls;
    }

    /** The number people call for help. */
    public Territory.Phone phone() {
        return telephone().phone();
    }

    /** How people are called back; empty when nobody does. */
    public Optional<Territory.CallBack> callsBack() {
        return telephone().callsBack();
    }

    /** Tell whether there are people to call back, or may be: who asked still waits when nobody may ask any more. */
    public boolean hasCallsToMake() {
        return callsBack().isPresent() || calls.stream().anyMatch(CallsToMake::any);
    }

    /** Both at once, as they belong together. */
    public Telephone telephone() {
        return changed.stream().findFirst().flatMap(ChangedTelephone::current).orElse(written);
    }
}

package fr.coteacote.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it, forwards or back. */
public final class HandMovedClock extends Clock {

    private final Instant begun;
    private volatile Instant now; // the portal's own threads read it too

    public HandMovedClock(Instant now) {
        this.begun = now;
        this.now = now;
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    /** Go back to where it stood at first. */
    public void turnBack() {
        now = begun;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The portal asks for instants only");
    }
}

package fr.coteacote.journeys.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The portal's clock: it begins on the same day in each run, so that what the law dates stays true; it runs, and a story
 * may say "at ten in the evening" or "the next day"; never back.
 */
public final class SettableClock extends Clock {

    private static final ZoneId HERE = ZoneId.of("Europe/Paris");

    private static final LocalDateTime FIRST_MORNING = LocalDateTime.of(2026, 11, 24, 10, 0);

    private final Clock real = Clock.systemUTC();
    private volatile Duration ahead =
            Duration.between(real.instant(), FIRST_MORNING.atZone(HERE).toInstant());

    /** Let it be {@code hour}: today, or tomorrow when it is later than that. */
    public void becomes(LocalTime hour) {
        var now = instant().atZone(HERE);
        var then = now.with(hour);
        pass(Duration.between(now, then.isBefore(now) ? then.plusDays(1) : then));
    }

    /** The date, where the portal is. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), HERE);
    }

    /** Let time pass. */
    public void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
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

package fr.coteacote.portal.mandates;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

/** How long a person wants to be helped; no mandate to a mediator runs longer than a year. */
public enum MandateLength {
    SESSION("seance", "Pour aujourd’hui seulement, pendant cette séance", Period.ofDays(1)),
    DAY("jour", "Jusqu’à demain", Period.ofDays(1)),
    MONTH("mois", "Pendant un mois", Period.ofMonths(1)),
    SIX_MONTHS("six-mois", "Pendant six mois", Period.ofMonths(6)),
    YEAR("an", "Pendant un an", Period.ofYears(1));

    private final String key;
    private final String words;
    private final Period period;

    MandateLength(String key, String words, Period period) {
        this.key = key;
        this.words = words;
        this.period = period;
    }

    /** Find what a page sent. */
    public static Optional<MandateLength> of(String key) {
        for (var length : values()) {
            if (length.key.equals(key)) {
                return Optional.of(length);
            }
        }
        return Optional.empty();
    }

    /** How pages name it. */
    public String key() {
        return key;
    }

    /** What the person reads. */
    public String words() {
        return words;
    }

    /** Tell whether it is for a month or more: long enough to be forgotten, so that its end is told before. */
    public boolean isLong() {
        return compareTo(MONTH) >= 0;
    }

    /** When a mandate given at {@code now} ends by itself; one for the session ends with it, and a day later at most. */
    Instant after(Instant now, ZoneId zone) {
        return now.atZone(zone).plus(period).toInstant();
    }
}

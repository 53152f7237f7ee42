package fr.coteacote.portal.territory;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/** Hours that are the same on several days of the week. */
public record Opening(
        @NotEmpty Set<DayOfWeek> days,
        @NotNull LocalTime from,
        @NotNull LocalTime to) {

    public Opening {
        days = Set.copyOf(days);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A place that opens at %s cannot close at %s".formatted(from, to));
        }
    }
}

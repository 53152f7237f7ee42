package fr.coteacote.portal.organisations;

import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.passkeys.Newcomers;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** New is who holds no post, or was given one less than a week ago: for as long as the link of an invitation serves. */
@Component
class FirstWeek implements Newcomers {

    private static final Duration LENGTH = Duration.ofDays(7);

    private final PostRecords records;
    private final Clock clock;

    FirstWeek(PostRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public boolean isNew(ProfessionalId professional) {
        var now = clock.instant();
        return !records.hasAny(professional, now) || records.hasGivenSince(professional, now.minus(LENGTH), now);
    }
}

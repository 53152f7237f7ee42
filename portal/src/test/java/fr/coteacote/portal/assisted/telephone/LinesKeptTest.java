package fr.coteacote.portal.assisted.telephone;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.assisted.telephone.Reach.Means;
import fr.coteacote.portal.filling.FillingTest;
import fr.coteacote.portal.mandates.MandateLength;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.privacy.sealing.FileKeyring;
import fr.coteacote.portal.privacy.sealing.NewKeyset;
import fr.coteacote.portal.privacy.sealing.Seal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of who was on the telephone opens for as long as it is needed, and is erased whatever happens. */
@FillingTest
@Transactional
class LinesKeptTest {

    private static final Reach REACH = new Reach(Means.SMS, "+33612345678");

    @Autowired
    private TelephoneLines lines;

    @Autowired
    private LineKeys keys;

    @Autowired
    private CallsOver over;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Value("${portal.privacy.keyset}")
    private String keyset;

    private final SessionId session = new SessionId(UUID.randomUUID());

    @Test
    void once_sealed_again_a_number_opens_without_the_old_key() {
        called(session);
        var other = new SessionId(UUID.randomUUID());
        called(other);
        lines.forgetCall(other);
        var rotated = NewKeyset.line(keyset);

        assertThat(keys.rewrap(new FileKeyring(Seal.of(rotated)))).isGreaterThanOrEqualTo(2);

        var newest = new TelephoneLines(jdbc, Seal.of(NewKeyset.newestOnly(rotated)), clock);
        assertThat(newest.of(session)).get().extracting(TelephoneLine::reach).isEqualTo(REACH);
        assertThat(newest.kept(other))
                .get()
                .extracting(TelephoneLines.Kept::reach)
                .isEqualTo(REACH);
    }

    @Test
    void a_number_that_does_not_open_is_forgotten_and_keeps_no_other_from_being() {
        called(session);
        var after = new SessionId(UUID.randomUUID());
        called(after);
        jdbc.sql("update telephone_line set opened = opened - interval '3 days' where session in (?, ?)")
                .params(session.value(), after.value())
                .update();
        jdbc.sql("update telephone_line set reach = stop where session = ?")
                .param(session.value())
                .update();

        over.on(DayHasPassed.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));

        assertThat(lines.kept(session)).isEmpty();
        assertThat(lines.kept(after)).isEmpty();
    }

    private void called(SessionId who) {
        lines.open(who, REACH, "apa", "Demander l’APA", MandateLength.MONTH, "Jeanne");
    }
}

package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.access.As;
import fr.coteacote.portal.assisted.meeting.Meetings;
import fr.coteacote.portal.assisted.meeting.SessionEnd;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSession.End;
import fr.coteacote.portal.mandates.sessions.SessionId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One of the two ends the session at the very moment at which the other does something in it. */
@AssistedTest
class EndedMeanwhileTest {

    @Autowired
    Scene scene;

    @Autowired
    Meanwhile meanwhile;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Meetings meetings;

    @Autowired
    SessionEnd end;

    @Autowired
    Sittings sittings;

    @Autowired
    Records records;

    private Visitor mediator;
    private Visitor user;

    @BeforeEach
    void arrive() {
        mediator = scene.mediator();
        user = scene.somebody();
    }

    private <T> T as(Visitor visitor, Function<Sitting, T> does) {
        return As.person(portal, visitor, () -> does.apply(sittings.current().orElseThrow()));
    }

    private AssistedSession seenBy(Visitor visitor, Company company) {
        return as(
                visitor,
                sitting ->
                        meetings.find(new SessionId(company.session()), sitting).orElseThrow());
    }

    private void ends(Visitor visitor, AssistedSession seen, End why) {
        as(visitor, sitting -> {
            end.end(seen, why, sitting);
            return sitting;
        });
    }

    private UUID answers(Visitor visitor, UUID draft) {
        send(visitor, "/envoi/%s/urgence".formatted(draft), Map.of("urgence", "oui"));
        return draft;
    }

    @Test
    void who_cancels_while_the_user_says_yes_ends_all_that_the_yes_began() {
        var company = Company.meet(mediator, user);
        var before = seenBy(mediator, company);
        company.agree("apa", "seance");
        var draft = records.draft(company);

        ends(mediator, before, End.MEDIATOR);

        assertThat(records.state(company)).isEqualTo("ENDED by MEDIATOR");
        assertThat(records.acts(draft)).endsWith("MANDATE_ENDED by STAND_IN", "SESSION_ENDED by STAND_IN");
        assertThat(user.open("/demande/%s/aide".formatted(draft)).body()).doesNotContain("Arrêter l’aide");
    }

    @Test
    void what_a_mediator_sends_while_the_user_ends_the_session_is_not_written() {
        var company = Company.agreed(mediator, user, "apa", "mois");
        var draft = records.draft(company);
        var seen = seenBy(user, company);

        meanwhile.waits(() -> ends(user, seen, End.USER), () -> answers(mediator, draft));

        assertThat(records.waitingAuthor(draft, "urgence")).isEmpty();
        assertThat(records.acts(draft)).endsWith("SESSION_ENDED by SELF");
    }

    @Test
    void what_a_user_sends_while_the_mediator_ends_the_session_is_kept() {
        var company = Company.agreed(mediator, user, "apa", "mois");
        var draft = records.draft(company);
        var seen = seenBy(mediator, company);

        meanwhile.waits(() -> ends(mediator, seen, End.MEDIATOR), () -> answers(user, draft));

        assertThat(records.acts(draft)).endsWith("SESSION_ENDED by STAND_IN", "ANSWERED urgence by SELF");
    }
}

package fr.coteacote.portal.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.access.As;
import fr.coteacote.portal.assisted.meeting.Meetings;
import fr.coteacote.portal.filling.together.AgreementService;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.MandateLength;
import fr.coteacote.portal.mandates.sessions.SessionId;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody presses "Oui" twice: the second press was on its way when the first had begun the session. */
@AssistedTest
class AgreedTwiceTest {

    @Autowired
    Scene scene;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Meetings meetings;

    @Autowired
    AgreementService agreements;

    @Autowired
    Sittings sittings;

    @Autowired
    Records records;

    private <T> T as(Visitor visitor, Function<Sitting, T> does) {
        return As.person(portal, visitor, () -> does.apply(sittings.current().orElseThrow()));
    }

    @Test
    void the_second_press_finds_the_session_as_it_is_and_changes_nothing() {
        var user = scene.somebody();
        var company = Company.meet(scene.mediator(), user);
        var before = as(
                user,
                sitting ->
                        meetings.find(new SessionId(company.session()), sitting).orElseThrow());
        company.agree("apa", "mois");
        var draft = records.draft(company);

        var second =
                as(user, sitting -> agreements.agree(before, sitting, draft.toString(), MandateLength.MONTH, false));

        assertThat(second).isEmpty();
        assertThat(records.state(company)).isEqualTo("LIVE");
        assertThat(records.mandates(draft)).hasSize(1);
        assertThat(records.acts(draft)).endsWith("SESSION_BEGUN by SELF");
    }
}

package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.access.As;
import fr.coteacote.portal.assisted.meeting.Companions;
import fr.coteacote.portal.assisted.meeting.GoingOn;
import fr.coteacote.portal.assisted.meeting.SessionStart;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.together.LastWord;
import fr.coteacote.portal.identity.Visitor;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.sessions.SessionId;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A mandate runs no more and the session under it has not ended yet: whoever comes next ends it, and the mediator reads why. */
@AssistedTest
class OverdueHelpTest {

    private static final String DESK = "/accueil-mediateur";
    private static final String WHY = "est arrivé à son terme";

    @Autowired
    Scene scene;

    @Autowired
    Records records;

    @Autowired
    Meanwhile meanwhile;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Companions companions;

    @Autowired
    SessionStart start;

    @Autowired
    LastWord lastWord;

    @Autowired
    Sittings sittings;

    private Visitor mediator;
    private Visitor user;
    private Company company;
    private UUID draft;

    @BeforeEach
    void agree() {
        mediator = scene.mediator();
        user = scene.somebody();
        company = Company.agreed(mediator, user, "apa", "mois");
        draft = records.draft(company);
    }

    /** The day of the mandate has come, and the portal has not looked yet. */
    private void runsOut() {
        records.runsOut(records.mandate(company));
        scene.advance(Duration.ofMinutes(1));
    }

    private void readsWhy(Page page) {
        assertThat(page.uri()).isEqualTo(mediator.at(company.at("")));
        assertThat(page.body()).contains("L’aide est terminée", WHY);
        assertThat(records.state(company)).isEqualTo("ENDED by MANDATE_OVER");
        assertThat(records.acts(draft)).endsWith("MANDATE_ENDED by PORTAL", "SESSION_ENDED by PORTAL");
    }

    @Test
    void the_next_page_that_a_mediator_asks_for_says_why() {
        runsOut();

        readsWhy(mediator.open("/demande/%s/urgence".formatted(draft)));
        assertThat(user.open("/demande/" + draft).status()).isEqualTo(200);
    }

    @Test
    void what_a_mediator_sends_then_is_not_written_and_the_page_says_why() {
        runsOut();

        readsWhy(send(mediator, "/envoi/%s/urgence".formatted(draft), Map.of("urgence", "oui")));
        assertThat(records.waitingAuthor(draft, "urgence")).isEmpty();
    }

    @Test
    void a_page_that_is_open_leads_there_when_it_looks_again() {
        runsOut();

        assertThat(companions.live(new SessionId(company.session()))).isEmpty();

        readsWhy(mediator.open(company.at("")));
    }

    @Test
    void the_desk_leads_there_and_lets_one_begin_again() {
        runsOut();
        assertThat(mediator.open(DESK).body()).contains("Retourner à la séance");

        readsWhy(mediator.open(company.at("")));

        assertThat(mediator.open(DESK).body()).contains("Chacun son écran").doesNotContain("Retourner à la séance");
    }

    @Test
    void nobody_goes_on_alone_under_what_the_user_is_stopping() {
        var mandate = hasGone();

        var page = meanwhile.waits(() -> stops(mandate), () -> goesOn(mandate));

        assertThat(page.uri()).isEqualTo(mediator.at(DESK));
        assertThat(records.states(draft)).containsExactly("ENDED by USER");
    }

    @Test
    void who_is_just_going_on_alone_is_stopped_by_who_stops_the_help() {
        var mandate = hasGone();

        meanwhile.waits(
                () -> {
                    GoingOn begun = as(mediator, sitting -> start.goOn(sitting, mandate));
                    assertThat(begun).isInstanceOf(GoingOn.Begun.class);
                },
                () -> send(
                        user,
                        "/envoi/%s/arreter-l-aide".formatted(draft),
                        Map.of("accord", mandate.value().toString())));

        assertThat(records.states(draft)).containsExactlyInAnyOrder("ENDED by REVOKED", "ENDED by USER");
        assertThat(records.acts(draft)).endsWith("MANDATE_ENDED by SELF", "SESSION_ENDED by SELF");
    }

    /** The user has ended the session, and lets the mediator go on alone. */
    private MandateId hasGone() {
        company.asUser("terminer", Map.of());
        return new MandateId(records.mandate(company));
    }

    private void stops(MandateId mandate) {
        as(user, sitting -> lastWord.stop(new DraftId(draft), mandate, sitting));
    }

    private Page goesOn(MandateId mandate) {
        return send(
                mediator, "/seance/continuer", Map.of("accord", mandate.value().toString()));
    }

    private <T> T as(Visitor visitor, Function<Sitting, T> does) {
        return As.person(portal, visitor, () -> does.apply(sittings.current().orElseThrow()));
    }
}

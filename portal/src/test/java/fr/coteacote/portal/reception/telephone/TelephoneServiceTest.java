package fr.coteacote.portal.reception.telephone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.portal.OwnDatabase;
import fr.coteacote.portal.Portal;
import fr.coteacote.portal.ScheduledWork;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.privacy.journal.About;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Author;
import fr.coteacote.portal.privacy.journal.Entry;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.journal.Line;
import fr.coteacote.portal.privacy.journal.Role;
import fr.coteacote.portal.reception.callbacks.CallbackService;
import fr.coteacote.portal.reception.callbacks.Caller;
import fr.coteacote.portal.reception.callbacks.Slot;
import fr.coteacote.portal.reception.entrance.Entrance;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Switchboard;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.web.server.ResponseStatusException;

/** An administrator changes the telephone, and everybody reads it. */
@SpringBootTest(classes = Portal.class, properties = OwnDatabase.TERRITORY)
@ContextConfiguration(initializers = OwnDatabase.class)
class TelephoneServiceTest {

    private static final ProfessionalId GILLES = new ProfessionalId(UUID.randomUUID());
    private static final String EVENING = "tous les jours, de 18 h à 20 h";

    private static final TelephoneText KEPT = new TelephoneText(Map.of(
            TelephoneField.NUMBER, "04 00 00 00 00",
            TelephoneField.COST, "Sans surcoût",
            TelephoneField.HOURS, "du lundi au vendredi, de 9 h à 18 h",
            TelephoneField.CALLS_BACK, TelephoneField.YES,
            TelephoneField.CALL_BACK_NUMBER, "01 99 00 00 40",
            TelephoneField.CALL_BACK_MAILBOX, "rappels@exemple.fr",
            TelephoneField.CALL_BACK_HOURS, "tous les jours, de 9 h à 12 h"));

    @Autowired
    private TelephoneService telephone;

    @Autowired
    private Switchboard switchboard;

    @Autowired
    private House house;

    @Autowired
    private CallbackService callbacks;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ScheduledTaskHolder tasks;

    @MockitoSpyBean
    private Entrance entrance;

    @BeforeEach
    void an_administrator_is_there() {
        Mockito.doReturn(Optional.of(GILLES)).when(entrance).keeper();
        Mockito.doReturn(Optional.of(GILLES)).when(entrance).caller();
        assertThat(save(version(), Map.of())).isTrue();
    }

    @Test
    void what_is_saved_is_what_everybody_reads_at_once_and_is_on_record() {
        var before = journal.about(About.telephone().file()).size();

        save(version(), Map.of(TelephoneField.NUMBER, "04 00 00 00 01", TelephoneField.CALL_BACK_HOURS, EVENING));

        assertThat(switchboard.phone().number()).isEqualTo("04 00 00 00 01");
        assertThat(callbacks.slots())
                .isNotEmpty()
                .allSatisfy(slot -> assertThat(slot.from()).isEqualTo(LocalTime.of(18, 0)));
        assertThat(journal.about(About.telephone().file()).stream().skip(before).map(Line::entry))
                .containsExactly(new Entry(
                        Act.TELEPHONE_CHANGED,
                        Author.professional(GILLES.value(), Role.ADMINISTRATOR),
                        About.telephone()));
    }

    @Test
    void of_two_who_change_it_at_once_the_second_is_told() {
        var shownToBoth = version();
        save(shownToBoth, Map.of(TelephoneField.COST, "Appel gratuit"));

        assertThat(save(shownToBoth, Map.of(TelephoneField.COST, "Prix d’un appel local")))
                .isFalse();
        assertThat(switchboard.phone().cost()).isEqualTo("Appel gratuit");
        assertThat(save(shownToBoth + 1, Map.of(TelephoneField.COST, "Prix d’un appel local")))
                .isTrue();
        assertThat(switchboard.phone().cost()).isEqualTo("Prix d’un appel local");
    }

    @Test
    void a_version_that_nobody_has_seen_is_refused() {
        var last = version();

        assertThat(save(last + 1, Map.of())).isFalse();
        assertThat(save(-1, Map.of())).isFalse();
        assertThat(save(Integer.MAX_VALUE, Map.of())).isFalse();
        assertThat(version()).isEqualTo(last);
    }

    @Test
    void what_was_changed_on_another_node_is_read_within_a_minute_and_not_by_a_page() {
        var before = switchboard.phone().number();
        onAnotherNode("04 00 00 00 02");

        assertThat(switchboard.phone().number()).isEqualTo(before);
        ScheduledWork.run("TelephoneService.lookAgain", tasks);

        assertThat(switchboard.phone().number()).isEqualTo("04 00 00 00 02");
    }

    @Test
    void pages_show_it_while_the_database_is_away() {
        save(version(), Map.of(TelephoneField.NUMBER, "04 00 00 00 03"));
        jdbc.sql("alter table telephone rename to gone").update();

        try {
            assertThat(house.current().offers().getFirst().link().label()).isEqualTo("04 00 00 00 03");
        } finally {
            jdbc.sql("alter table gone rename to telephone").update();
        }
    }

    @Test
    void who_asked_for_a_call_waits_for_the_hour_they_chose_when_the_hours_change_and_when_nobody_calls_any_more() {
        var chosen = callbacks.slots().getFirst();
        callbacks.ask(new Caller("+33612345678", "Jeanne"), chosen);

        save(version(), Map.of(TelephoneField.CALL_BACK_HOURS, EVENING));
        assertThat(waitingSlot()).isEqualTo(chosen);
        save(version(), Map.of(TelephoneField.CALLS_BACK, TelephoneField.NO));

        assertThat(waitingSlot()).isEqualTo(chosen);
        assertThat(callbacks.slots()).isEmpty();
        assertThat(switchboard.hasCallsToMake()).isTrue();
        assertThat(telephone.toChange().text().get(TelephoneField.CALL_BACK_MAILBOX))
                .isEqualTo(KEPT.get(TelephoneField.CALL_BACK_MAILBOX));
    }

    @Test
    void who_is_no_administrator_neither_sees_the_form_nor_saves() {
        Mockito.doReturn(Optional.empty()).when(entrance).keeper();

        assertThatThrownBy(telephone::toChange).isInstanceOf(ResponseStatusException.class);
        assertThatThrownBy(() -> save(0, Map.of())).isInstanceOf(ResponseStatusException.class);
    }

    private Slot waitingSlot() {
        return callbacks.waiting().getFirst().slot();
    }

    private int version() {
        return telephone.toChange().version();
    }

    private boolean save(int version, Map<TelephoneField, String> changes) {
        var fields = new EnumMap<TelephoneField, String>(TelephoneField.class);
        fields.putAll(KEPT.fields());
        fields.putAll(changes);
        return telephone.change((TelephoneReader.Read.Right) TelephoneReader.read(new TelephoneText(fields)), version);
    }

    private void onAnotherNode(String number) {
        jdbc.sql("""
                insert into telephone (version, fields, changed_at, changed_by)
                values (?, jsonb_build_object('numero', ?, 'cout', 'Appel gratuit', 'rappel', 'non',
                                              'horaires', 'le lundi, de 9 h à 12 h'), now(), gen_random_uuid())
                """).params(version() + 1, number).update();
    }
}

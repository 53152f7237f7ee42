package fr.coteacote.portal.filling.drafts;

import static fr.coteacote.portal.filling.SomebodyThere.page;
import static fr.coteacote.portal.filling.SomebodyThere.starts;
import static fr.coteacote.portal.filling.SomebodyThere.typing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.Mailbox;
import fr.coteacote.portal.filling.FillingTest;
import fr.coteacote.portal.filling.SomebodyThere;
import fr.coteacote.portal.filling.SomebodyThere.Started;
import fr.coteacote.portal.filling.answering.AnsweringService;
import fr.coteacote.portal.filling.answering.Outcome;
import fr.coteacote.portal.identity.accounts.Account;
import fr.coteacote.portal.identity.accounts.Accounts;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Whoever left an address reads two letters before what they began goes; who wants no trace reads none. */
@FillingTest
class AnnouncementsTest {

    private static final Mailbox MAILBOX = Mailbox.open(0, 0);

    @Autowired
    private NewDrafts newDrafts;

    @Autowired
    private DraftExpiry expiry;

    @Autowired
    private DraftContacts contacts;

    @Autowired
    private DiscreetMode discreet;

    @Autowired
    private AnsweringService answering;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Sittings sittings;

    @Autowired
    private JavaMailSenderImpl mail;

    @Autowired
    private JdbcClient jdbc;

    private final String address = UUID.randomUUID() + "@example.org";
    private int portBefore;

    @BeforeEach
    void plug_in() {
        portBefore = mail.getPort();
        mail.setPort(MAILBOX.smtpPort());
    }

    @AfterEach
    void unplug() {
        mail.setPort(portBefore);
    }

    @AfterAll
    static void close() {
        MAILBOX.close();
    }

    @Test
    void who_stopped_at_once_with_a_code_for_their_draft_is_told_twice() {
        var me = starts(Role.CARER, newDrafts, sittings);
        contacts.keep(me.draft().value(), address);

        goes(me);

        assertThat(letters()).hasSize(2);
    }

    @Test
    void who_stopped_at_once_with_an_account_is_told_twice() {
        var me = startsSignedIn();

        goes(me);

        assertThat(letters()).hasSize(2);
    }

    @Test
    void who_answered_where_to_write_is_told_twice_there_and_nowhere_else() {
        var me = starts(Role.CARER, newDrafts, sittings);
        var elsewhere = UUID.randomUUID() + "@example.org";
        contacts.keep(me.draft().value(), elsewhere);
        answer(me, "remplisseur-contact", reached());

        goes(me);

        assertThat(letters()).hasSize(2);
        assertThat(MAILBOX.messagesTo(elsewhere)).isEmpty();
    }

    @Test
    void who_left_no_address_anywhere_loses_their_draft_all_the_same() {
        goes(starts(Role.CARER, newDrafts, sittings));
    }

    @Test
    void who_wants_no_trace_is_not_written_to_whatever_is_known() {
        var withCode = starts(Role.CARER, newDrafts, sittings);
        contacts.keep(withCode.draft().value(), address);
        answer(withCode, "canal-avis", Map.of("canal-avis", "aucun"));
        var withAccount = startsSignedIn();
        answer(withAccount, "canal-avis", Map.of("canal-avis", "aucun"));

        goes(withCode, withAccount);

        assertThat(letters()).isEmpty();
    }

    @Test
    void who_chose_the_discreet_mode_is_not_written_to_whatever_is_known() {
        var withAnswers = starts(Role.CARER, newDrafts, sittings);
        answer(withAnswers, "remplisseur-contact", reached());
        discreet.choose(withAnswers.draft(), true, withAnswers.sitting());
        var withAccount = startsSignedIn();
        discreet.choose(true, withAccount.sitting());

        goes(withAnswers, withAccount);

        assertThat(letters()).isEmpty();
    }

    @Test
    void who_answered_that_nobody_at_home_must_know_is_not_written_to_where_another_is() {
        var elsewhere = UUID.randomUUID() + "@example.org";
        var told = starts(SomebodyThere.VISIT, Role.SELF, newDrafts, sittings);
        answer(told, "discretion", Map.of("discretion", "non"));
        contacts.keep(told.draft().value(), elsewhere);
        var withCode = starts(SomebodyThere.VISIT, Role.SELF, newDrafts, sittings);
        contacts.keep(withCode.draft().value(), address);
        answer(withCode, "discretion", Map.of("discretion", "oui"));
        var withAccount =
                SomebodyThere.startsSignedIn(SomebodyThere.VISIT, lucie(), Role.SELF, newDrafts, sittings, jdbc);
        answer(withAccount, "discretion", Map.of("discretion", "oui"));

        goes(told, withCode, withAccount);

        assertThat(MAILBOX.messagesTo(elsewhere)).hasSize(2);
        assertThat(letters()).isEmpty();
    }

    @Test
    void a_letter_says_nothing_of_what_it_is_about() {
        var me = starts(Role.CARER, newDrafts, sittings);
        contacts.keep(me.draft().value(), address);

        goes(me);

        assertThat(letters())
                .allSatisfy(letter -> assertThat(letter)
                        .contains("tout sera effacé le")
                        .doesNotContainIgnoringCase(
                                "apa", "allocation", "/demande/", me.draft().toString()));
    }

    @Test
    void the_address_given_with_a_code_is_sealed_and_goes_with_the_draft() {
        var me = starts(Role.CARER, newDrafts, sittings);
        contacts.keep(me.draft().value(), "mistyped@example.org");
        contacts.keep(me.draft().value(), address);
        assertThat(contacts.of(me.draft().value())).contains(address);
        assertThat(rows(me)).singleElement().asString().doesNotContain("example", address);

        goes(me);

        assertThat(rows(me)).isEmpty();
    }

    private Map<String, String> reached() {
        return Map.of("remplisseur-telephone", "0612345678", "remplisseur-courriel", address);
    }

    private List<String> rows(Started me) {
        return jdbc.sql("select encode(sealed, 'escape') from given_address where draft = ?")
                .param(me.draft().value())
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    /** Nobody comes back: both announcements, each heard by all who listen, then the end. */
    private void goes(Started... all) {
        for (var days : List.of(76, 10, 5)) {
            SomebodyThere.wait(Duration.ofDays(days));
            expiry.announceAndDelete();
            awaitThatAllIsHeard(all);
        }
        assertThat(all)
                .allSatisfy(one -> assertThat(jdbc.sql("select count(*) from draft where id = ?")
                                .param(one.draft().value())
                                .query(Integer.class)
                                .single())
                        .isZero());
    }

    private void awaitThatAllIsHeard(Started... all) {
        for (var one : all) {
            Awaitility.await("what was announced is heard")
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> jdbc.sql("""
                                    select count(*) from event_publication
                                    where serialized_event like ? and completion_date is null
                                    """)
                                    .param("%" + one.draft() + "%")
                                    .query(Integer.class)
                                    .single()
                            == 0);
        }
    }

    private List<String> letters() {
        return MAILBOX.messagesTo(address).stream()
                .map(letter -> letter.subject() + "\n" + letter.text())
                .toList();
    }

    private void answer(Started me, String page, Map<String, String> typed) {
        assertThat(answering.answer(me.draft(), page(page), typing(typed, Map.of()), me.sitting()))
                .isInstanceOf(Outcome.Kept.class);
    }

    /** Begin for oneself, signed in by FranceConnect, which gives {@link #address}. */
    private Started startsSignedIn() {
        return SomebodyThere.startsSignedIn(lucie(), Role.SELF, newDrafts, sittings, jdbc);
    }

    private Account lucie() {
        return SomebodyThere.lucie(accounts, address, AssuranceLevel.FC_EIDAS1);
    }
}

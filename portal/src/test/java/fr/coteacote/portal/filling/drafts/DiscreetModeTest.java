package fr.coteacote.portal.filling.drafts;

import static fr.coteacote.portal.filling.SomebodyThere.page;
import static fr.coteacote.portal.filling.SomebodyThere.starts;
import static fr.coteacote.portal.filling.SomebodyThere.typing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.QuestionId;
import fr.coteacote.portal.filling.FillingTest;
import fr.coteacote.portal.filling.SomebodyThere;
import fr.coteacote.portal.filling.SomebodyThere.Started;
import fr.coteacote.portal.filling.answering.AnsweringService;
import fr.coteacote.portal.filling.answering.Outcome;
import fr.coteacote.portal.filling.sending.SendingService;
import fr.coteacote.portal.filling.sending.SendingService.Sending;
import fr.coteacote.portal.identity.accounts.Account;
import fr.coteacote.portal.identity.accounts.Accounts;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose messages others read is told nothing unasked, with an account or without. */
@FillingTest
class DiscreetModeTest {

    private static final String ADDRESS = "lucie@example.org";

    @Autowired
    private DiscreetMode discreet;

    @Autowired
    private DraftContacts contacts;

    @Autowired
    private DraftService drafts;

    @Autowired
    private NewDrafts newDrafts;

    @Autowired
    private AnsweringService answering;

    @Autowired
    private SendingService sending;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Sittings sittings;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void nobody_is_discreet_without_having_chosen_it() {
        var me = starts(Role.CARER, newDrafts, sittings);
        assertThat(discreet.isOn(open(me).draft())).isFalse();

        var lucie = signedIn(lucie());

        assertThat(discreet.isOn(open(lucie).draft())).isFalse();
        assertThat(discreet.isOn(lucie.sitting())).isFalse();
        assertThat(contacts.of(lucie.draft().value())).contains(ADDRESS);
    }

    @Test
    void without_an_account_one_draft_is_chosen_and_the_address_given_with_its_code_is_forgotten() {
        var me = starts(Role.CARER, newDrafts, sittings);
        contacts.keep(me.draft().value(), ADDRESS);

        discreet.choose(me.draft(), true, me.sitting());

        assertThat(contacts.of(me.draft().value())).isEmpty();
        discreet.choose(me.draft(), false, me.sitting());
        assertThat(contacts.of(me.draft().value())).isEmpty();
    }

    @Test
    void a_code_that_is_asked_for_in_discreet_mode_leaves_no_address() {
        var me = starts(Role.CARER, newDrafts, sittings);
        discreet.choose(me.draft(), true, me.sitting());

        contacts.keep(me.draft().value(), ADDRESS);

        discreet.choose(me.draft(), false, me.sitting());
        assertThat(contacts.of(me.draft().value())).isEmpty();
    }

    @Test
    void an_account_chooses_for_all_that_it_began_or_will_begin_and_takes_it_back() {
        var account = lucie();
        var before = signedIn(account);
        discreet.choose(true, before.sitting());
        var after = signedIn(account);

        assertThat(contacts.of(before.draft().value())).isEmpty();
        assertThat(contacts.of(after.draft().value())).isEmpty();

        discreet.choose(false, after.sitting());
        assertThat(contacts.of(before.draft().value())).contains(ADDRESS);
    }

    @Test
    void who_chooses_for_one_draft_of_their_account_is_told_of_the_others() {
        var account = lucie();
        var one = signedIn(account);
        discreet.choose(one.draft(), true, one.sitting());
        var other = signedIn(account);

        assertThat(contacts.of(one.draft().value())).isEmpty();
        assertThat(contacts.of(other.draft().value())).contains(ADDRESS);
    }

    @Test
    void what_becomes_of_the_request_is_not_told_either() {
        var me = starts(Role.CARER, newDrafts, sittings);
        assertThat(answering.answer(
                        me.draft(),
                        page("remplisseur-contact"),
                        typing(
                                Map.of("remplisseur-telephone", "0612345678", "remplisseur-courriel", ADDRESS),
                                Map.of()),
                        me.sitting()))
                .isInstanceOf(Outcome.Kept.class);
        assertThat(contacts.toTell(open(me))).isEqualTo(ADDRESS);

        discreet.choose(me.draft(), true, me.sitting());

        assertThat(contacts.toTell(open(me))).isEmpty();
    }

    @Test
    void who_chose_it_for_their_account_finds_no_address_filled_in() {
        var account = lucie();
        discreet.choose(true, signedIn(account).sitting());

        var answers = open(signedIn(account)).progress().answers();

        assertThat(answers.get(new QuestionId("nom-naissance"))).isPresent();
        assertThat(answers.get(new QuestionId("courriel"))).isEmpty();
    }

    @Test
    void an_answer_asks_for_silence_whatever_the_account_wishes_and_takes_it_back() {
        var me = SomebodyThere.startsSignedIn(SomebodyThere.VISIT, lucie(), Role.SELF, newDrafts, sittings, jdbc);
        assertThat(contacts.of(me.draft().value())).contains(ADDRESS);

        answerDiscretion(me, "oui", 0);

        assertThat(contacts.of(me.draft().value())).isEmpty();
        assertThat(contacts.mayTell(me.draft().value())).isFalse();
        assertThat(contacts.toTell(open(me))).isEmpty();
        assertThat(discreet.reason(open(me))).isEqualTo(DiscreetMode.Reason.ANSWER);

        answerDiscretion(me, "non", 1);
        assertThat(contacts.of(me.draft().value())).contains(ADDRESS);
        assertThat(discreet.reason(open(me))).isEqualTo(DiscreetMode.Reason.NONE);
    }

    @Test
    void an_answer_that_asks_for_silence_forgets_the_address_given_with_the_code_and_lets_none_be_kept() {
        var me = starts(SomebodyThere.VISIT, Role.SELF, newDrafts, sittings);
        contacts.keep(me.draft().value(), ADDRESS);

        answerDiscretion(me, "oui", 0);
        contacts.keep(me.draft().value(), ADDRESS);
        answerDiscretion(me, "non", 1);

        assertThat(contacts.of(me.draft().value())).isEmpty();
    }

    @Test
    void what_was_sent_in_silence_stays_silent_when_its_answers_are_forgotten() {
        var me = SomebodyThere.startsSignedIn(SomebodyThere.VISIT, lucie(), Role.SELF, newDrafts, sittings, jdbc);
        answerDiscretion(me, "oui", 0);
        saysNo(me);
        assertThat(sending.send(me.draft(), me.sitting())).isInstanceOf(Sending.Done.class);

        jdbc.sql("delete from answer where draft = ?").param(me.draft().value()).update();

        assertThat(contacts.of(me.draft().value())).isEmpty();
        assertThat(contacts.mayTell(me.draft().value())).isFalse();
    }

    @Test
    void one_letter_may_be_answered_again() {
        var account = lucie();
        for (int time = 0; time < 2; time++) {
            var me = SomebodyThere.startsSignedIn(SomebodyThere.VISIT, account, Role.SELF, newDrafts, sittings, jdbc);
            answerDiscretion(me, "non", 0);
            saysNo(me);

            assertThat(sending.send(me.draft(), me.sitting())).isInstanceOf(Sending.Done.class);
        }
    }

    @Test
    void nobody_chooses_for_the_draft_of_somebody_else() {
        var me = starts(Role.CARER, newDrafts, sittings);
        contacts.keep(me.draft().value(), ADDRESS);
        var somebody = starts(Role.CARER, newDrafts, sittings);

        discreet.choose(me.draft(), true, somebody.sitting());

        assertThat(contacts.of(me.draft().value())).contains(ADDRESS);
    }

    /** She answers the letter of the PMI with a no, by its code. */
    private void saysNo(Started me) {
        answer(me, "origine", Map.of("origine", "lettre"));
        answer(me, "code-lettre", Map.of("code-lettre", "K7PM-22QX"));
        answer(me, "reponse-mad", Map.of("reponse-mad", "non"));
        answer(me, "motif-refus-mad", Map.of());
    }

    private void answer(Started me, String page, Map<String, String> typed) {
        assertThat(answering.answer(me.draft(), page(page), typing(typed, Map.of()), me.sitting()))
                .as(page)
                .isInstanceOf(Outcome.Kept.class);
    }

    private void answerDiscretion(Started me, String said, int seen) {
        assertThat(answering.answer(
                        me.draft(),
                        page("discretion"),
                        typing(Map.of("discretion", said), Map.of("discretion", seen)),
                        me.sitting()))
                .isInstanceOf(Outcome.Kept.class);
    }

    private Account lucie() {
        return SomebodyThere.lucie(accounts, ADDRESS, AssuranceLevel.FC_EIDAS1);
    }

    private Started signedIn(Account account) {
        return SomebodyThere.startsSignedIn(account, Role.SELF, newDrafts, sittings, jdbc);
    }

    private OpenDraft open(Started me) {
        return drafts.open(me.draft(), me.sitting()).orElseThrow();
    }
}

package fr.coteacote.portal.filling.drafts;

import static fr.coteacote.portal.filling.SomebodyThere.starts;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.filling.FillingTest;
import fr.coteacote.portal.filling.SomebodyThere;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FillingTest
class DraftExpiryTest {

    @Autowired
    private NewDrafts newDrafts;

    @Autowired
    private DraftService drafts;

    @Autowired
    private DraftExpiry expiry;

    @Autowired
    private Sittings sittings;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_draft_nobody_comes_back_to_is_announced_twice_and_then_deleted() {
        var me = starts(Role.CARER, newDrafts, sittings);

        SomebodyThere.wait(Duration.ofDays(74));
        expiry.announceAndDelete();
        assertThat(warnings(me)).isZero();

        SomebodyThere.wait(Duration.ofDays(2));
        expiry.announceAndDelete();
        assertThat(warnings(me)).isEqualTo(1);

        SomebodyThere.wait(Duration.ofDays(10));
        expiry.announceAndDelete();
        assertThat(warnings(me)).isEqualTo(2);

        SomebodyThere.wait(Duration.ofDays(5));
        expiry.announceAndDelete();
        assertThat(exists(me)).isFalse();
    }

    @Test
    void who_comes_back_after_an_announcement_to_look_has_the_whole_time_again() {
        var me = starts(Role.CARER, newDrafts, sittings);
        SomebodyThere.wait(Duration.ofDays(86));
        expiry.announceAndDelete();
        assertThat(warnings(me)).isEqualTo(1);

        assertThat(drafts.open(me.draft(), me.sitting())).isPresent();
        SomebodyThere.wait(Duration.ofDays(74));
        expiry.announceAndDelete();

        assertThat(warnings(me)).isZero();
        assertThat(exists(me)).isTrue();
    }

    @Test
    void a_draft_of_an_edition_that_is_not_here_keeps_no_other_from_being_announced() {
        var theirs = starts(Role.CARER, newDrafts, sittings);
        jdbc.sql("update draft set form_version = 'inconnue' where id = ?")
                .param(theirs.draft().value())
                .update();
        var me = starts(Role.CARER, newDrafts, sittings);
        SomebodyThere.wait(Duration.ofDays(76));

        expiry.announceAndDelete();

        assertThat(warnings(me)).isEqualTo(1);
        assertThat(warnings(theirs)).isZero();
        jdbc.sql("delete from draft where id = ?").param(theirs.draft().value()).update();
    }

    @Test
    void a_portal_that_stood_still_for_a_year_announces_before_it_deletes() {
        var me = starts(Role.CARER, newDrafts, sittings);
        SomebodyThere.wait(Duration.ofDays(365));

        expiry.announceAndDelete();
        expiry.announceAndDelete();
        assertThat(warnings(me)).isEqualTo(1);

        SomebodyThere.wait(Duration.ofDays(10));
        expiry.announceAndDelete();
        expiry.announceAndDelete();
        assertThat(warnings(me)).isEqualTo(2);
        assertThat(exists(me)).isTrue();

        SomebodyThere.wait(Duration.ofDays(5));
        expiry.announceAndDelete();
        assertThat(exists(me)).isFalse();
    }

    @Test
    void a_clock_that_goes_back_two_days_neither_deletes_nor_announces_twice() {
        var me = starts(Role.CARER, newDrafts, sittings);
        SomebodyThere.wait(Duration.ofDays(76));
        expiry.announceAndDelete();

        SomebodyThere.wait(Duration.ofDays(-2));
        expiry.announceAndDelete();

        assertThat(exists(me)).isTrue();
        assertThat(warnings(me)).isEqualTo(1);
        assertThat(drafts.open(me.draft(), me.sitting())).isPresent();
        SomebodyThere.wait(Duration.ofDays(2));
    }

    private int warnings(SomebodyThere.Started me) {
        return jdbc.sql("select warned from draft where id = ?")
                .param(me.draft().value())
                .query(Integer.class)
                .single();
    }

    private boolean exists(SomebodyThere.Started me) {
        return jdbc.sql("select exists (select from draft where id = ?)")
                .param(me.draft().value())
                .query(Boolean.class)
                .single();
    }
}

package fr.coteacote.portal.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.HandMovedClock;
import fr.coteacote.portal.OwnDatabase;
import fr.coteacote.portal.Portal;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.passkeys.Passkeys;
import fr.coteacote.portal.organisations.Given.Why;
import fr.coteacote.portal.organisations.charter.Charter;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Journal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = {Portal.class, Team.class},
        properties = OwnDatabase.TERRITORY)
@ContextConfiguration(initializers = OwnDatabase.class)
class PostsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Team team;

    @Autowired
    Posts posts;

    @Autowired
    Appointments appointments;

    @Autowired
    Organisations organisations;

    @Autowired
    Charter charter;

    @Autowired
    Passkeys passkeys;

    @Autowired
    Journal journal;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HandMovedClock clock;

    private Organisation tilleuls;
    private Post referent;
    private Post mediator;

    @BeforeEach
    void begin() {
        team.ended.clear();
        tilleuls = team.organisation(false);
        referent = team.holder("Nadia", tilleuls, PostRole.REFERENT);
        mediator = team.holder("Samira", tilleuls, PostRole.MEDIATOR);
    }

    @Test
    void a_mediator_of_an_organisation_at_work_who_accepted_the_charter_may_help() {
        var helping = posts.helping(Team.sitting(mediator.professional()));

        assertThat(helping).contains(mediator);
        assertThat(mediator.name()).isEqualTo("Samira ESSAI");
    }

    @Test
    void only_who_helps_in_the_territorys_own_organisation_may_help_in_its_name() {
        var organisation = team.organisation(true);
        var agent = team.holder("Maude", organisation, PostRole.MEDIATOR);
        var administrator = team.holder("Gilles", organisation, PostRole.ADMINISTRATOR);

        assertThat(posts.helpingInOurs(Team.sitting(agent.professional()))).contains(agent);
        assertThat(posts.helpingInOurs(Team.sitting(agent.professional(), false)))
                .isEmpty();
        assertThat(posts.helpingInOurs(Team.sitting(mediator.professional()))).isEmpty();
        assertThat(posts.helpingInOurs(Team.sitting(administrator.professional())))
                .isEmpty();
    }

    @Test
    void who_helps_elsewhere_too_helps_in_the_territorys_own_organisation() {
        var ours = Team.done(appointments.appoint(
                mediator.professional(), team.organisation(true).id(), PostRole.MEDIATOR, null));

        assertThat(posts.helpingInOurs(Team.sitting(mediator.professional()))).contains(ours);
    }

    @Test
    void who_is_removed_loses_their_passkeys_even_if_they_help_elsewhere_too() {
        var samira = mediator.professional();
        var elsewhere =
                Team.done(appointments.appoint(samira, team.organisation(true).id(), PostRole.MEDIATOR, null));
        holdsPasskey(samira);

        appointments.end(Team.sitting(referent.professional()), mediator.id());

        assertThat(passkeys.has(samira)).isFalse();
        assertThat(posts.helping(Team.sitting(samira))).contains(elsewhere);
    }

    @Test
    void whose_time_as_a_stand_in_is_over_keeps_their_passkeys_if_they_help_elsewhere() {
        var hugo = team.promised("Hugo");
        Team.done(appointments.appoint(hugo, team.organisation(true).id(), PostRole.MEDIATOR, null));
        holdsPasskey(hugo);
        var post = Team.done(letStandIn(hugo, TODAY, TODAY));

        clock.advance(Duration.ofDays(1));
        events.publishEvent(new PostEnded(post.id(), clock.instant()));

        assertThat(passkeys.has(hugo)).isTrue();
        clock.advance(Duration.ofDays(-1));
    }

    private void holdsPasskey(ProfessionalId somebody) {
        jdbc.sql("""
                insert into passkey (id, professional, credential, counter, backup_eligible, backed_up, created, last_used)
                values (?, ?, '', 0, false, false, now(), now())
                """)
                .params(somebody.toString().getBytes(StandardCharsets.UTF_8), somebody.value())
                .update();
    }

    @Test
    void who_helps_for_several_organisations_says_which_and_who_helps_for_one_need_not() {
        var sitting = Team.sitting(mediator.professional());
        var ours = team.organisation(true);
        assertThat(posts.helpingFor(sitting, "")).contains(mediator);
        assertThat(posts.helpingFor(sitting, name(ours))).isEmpty();

        var agent = Team.done(appointments.appoint(mediator.professional(), ours.id(), PostRole.MEDIATOR, null));
        clock.advance(Duration.ofMinutes(1));
        Team.done(appointments.appoint(mediator.professional(), tilleuls.id(), PostRole.REFERENT, null));

        assertThat(posts.helpingByOrganisation(sitting)).containsExactlyInAnyOrder(mediator, agent);
        assertThat(posts.helpingFor(sitting, "")).isEmpty();
        assertThat(posts.helpingFor(sitting, name(ours))).contains(agent);
        assertThat(posts.helpingFor(sitting, name(tilleuls))).contains(mediator);
        assertThat(posts.helpingFor(Team.sitting(mediator.professional(), false), name(ours)))
                .isEmpty();
        clock.advance(Duration.ofMinutes(-1));
    }

    private static String name(Organisation organisation) {
        return organisation.id().value().toString();
    }

    @Test
    void nobody_helps_before_they_showed_a_second_proof_in_this_sitting() {
        assertThat(posts.helping(Team.sitting(mediator.professional(), false))).isEmpty();
        assertThat(posts.refers(Team.sitting(referent.professional(), false), tilleuls.id()))
                .isFalse();
    }

    @Test
    void nobody_helps_before_they_accepted_the_charter_of_today() {
        var newcomer = team.somebody("Hugo");
        var post = Team.done(appointments.appoint(newcomer, tilleuls.id(), PostRole.MEDIATOR, null));

        assertThat(posts.helping(Team.sitting(newcomer))).isEmpty();
        assertThat(charter.accept(newcomer, "other words")).isFalse();
        assertThat(posts.helping(Team.sitting(newcomer))).isEmpty();
        assertThat(posts.of(newcomer)).containsExactly(post);
    }

    @Test
    void a_log_in_alone_opens_nothing() {
        assertThat(posts.helping(Team.sitting(team.somebody("Maude")))).isEmpty();
    }

    @Test
    void an_administrator_helps_nobody_and_refers_for_nobody() {
        var administrator = team.holder("Gilles", team.organisation(true), PostRole.ADMINISTRATOR);
        var sitting = Team.sitting(administrator.professional());

        assertThat(posts.administers(sitting)).isTrue();
        assertThat(posts.helping(sitting)).isEmpty();
        assertThat(posts.refers(sitting, tilleuls.id())).isFalse();
    }

    @Test
    void a_post_that_is_ended_counts_no_more_at_once_and_those_who_listen_hear_of_it() {
        var ended = appointments.end(Team.sitting(referent.professional()), mediator.id());

        assertThat(ended).isInstanceOf(Given.Done.class);
        assertThat(posts.helping(Team.sitting(mediator.professional()))).isEmpty();
        assertThat(team.ended).containsExactly(new PostEnded(mediator.id(), clock.instant()));
        assertThat(posts.find(mediator.id()).orElseThrow().until()).isEqualTo(clock.instant());
    }

    @Test
    void who_stood_in_for_somebody_goes_with_them() {
        var hugo = standIn(TODAY, TODAY.plusDays(13));

        appointments.end(Team.sitting(referent.professional()), mediator.id());

        assertThat(posts.helping(Team.sitting(hugo.professional()))).isEmpty();
        assertThat(team.ended).extracting(PostEnded::post).contains(hugo.id(), mediator.id());
    }

    @Test
    void a_stand_in_may_help_from_the_first_day_to_the_end_of_the_last_as_people_count_days() {
        var hugo = standIn(TODAY.plusDays(1), TODAY.plusDays(2));
        var sitting = Team.sitting(hugo.professional());

        assertThat(posts.helping(sitting)).isEmpty();

        clock.advance(Duration.between(clock.instant(), Instant.parse("2026-11-24T23:00:00Z")));
        assertThat(posts.helping(sitting)).contains(hugo);

        clock.advance(Duration.ofDays(2).minusMillis(1));
        assertThat(posts.helping(sitting)).contains(hugo);

        clock.advance(Duration.ofMillis(1));
        assertThat(posts.helping(sitting)).isEmpty();
        clock.advance(Duration.between(clock.instant(), Instant.parse("2026-11-24T15:46:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"-1, 3, BEGINS_IN_THE_PAST", "2, 1, ENDS_BEFORE_IT_BEGINS", "0, 31, LASTS_TOO_LONG"})
    void days_that_cannot_be_are_refused(int first, int last, Why why) {
        assertThat(letStandIn(team.somebody("Hugo"), TODAY.plusDays(first), TODAY.plusDays(last)))
                .isEqualTo(new Given.Refused(why));
    }

    @Test
    void thirty_one_days_are_not_too_long_even_where_clocks_go_back() {
        standIn(TODAY, TODAY.plusDays(30));
        standIn(LocalDate.of(2027, 10, 15), LocalDate.of(2027, 11, 14));
    }

    @Test
    void who_was_invited_to_stand_in_and_comes_after_the_first_day_begins_at_once_and_after_the_last_never() {
        clock.advance(Duration.ofDays(1));
        var late = new StandIn(mediator.id(), TODAY, TODAY.plusDays(2), Absence.LEAVE);
        var over = new StandIn(mediator.id(), TODAY, TODAY, Absence.LEAVE);

        assertThat(appointments.appointStandIn(team.promised("Hugo"), over, referent.professional()))
                .isEqualTo(new Given.Refused(Why.BEGINS_IN_THE_PAST));
        var post = Team.done(appointments.appointStandIn(team.promised("Hugo"), late, referent.professional()));

        assertThat(post.from()).isEqualTo(clock.instant());
        assertThat(posts.helping(Team.sitting(post.professional()))).contains(post);
        clock.advance(Duration.ofDays(-1));
    }

    @Test
    void who_refers_no_more_has_nobody_come_after_them() {
        assertThat(appointments.stillDecides(referent.professional(), tilleuls.id(), PostRole.MEDIATOR))
                .isTrue();
        assertThat(appointments.stillDecides(referent.professional(), tilleuls.id(), PostRole.REFERENT))
                .isFalse();
        var administrator = team.holder("Gilles", team.organisation(true), PostRole.ADMINISTRATOR);

        appointments.end(Team.sitting(administrator.professional()), referent.id());

        assertThat(appointments.stillDecides(referent.professional(), tilleuls.id(), PostRole.MEDIATOR))
                .isFalse();
        assertThat(appointments.stillDecides(administrator.professional(), tilleuls.id(), PostRole.REFERENT))
                .isTrue();
    }

    @Test
    void a_stand_in_who_had_not_begun_is_gone_once_their_post_is_ended() {
        var post = standIn(TODAY.plusDays(3), TODAY.plusDays(5));

        appointments.end(Team.sitting(referent.professional()), post.id());

        assertThat(appointments.end(Team.sitting(referent.professional()), post.id()))
                .isEqualTo(new Given.Refused(Why.NOT_THEIRS));
    }

    @Test
    void nobody_stands_in_for_themselves_nor_for_who_is_gone() {
        assertThat(letStandIn(mediator.professional(), TODAY, TODAY))
                .isEqualTo(new Given.Refused(Why.STANDS_IN_FOR_THEMSELVES));

        appointments.end(Team.sitting(referent.professional()), mediator.id());

        assertThat(letStandIn(team.somebody("Hugo"), TODAY, TODAY)).isEqualTo(new Given.Refused(Why.NOT_THEIRS));
    }

    @ParameterizedTest
    @EnumSource(PostRole.class)
    void a_referent_decides_about_who_helps_in_their_own_organisation_only(PostRole role) {
        var other = team.organisation(false);
        var sitting = Team.sitting(referent.professional());

        assertThat(appointments.decides(sitting, other.id(), role)).isFalse();
        assertThat(appointments.decides(sitting, tilleuls.id(), role))
                .isEqualTo(role == PostRole.MEDIATOR || role == PostRole.STAND_IN);
        assertThat(appointments.give(sitting, team.somebody("Maude"), other.id(), role))
                .isEqualTo(new Given.Refused(Why.NOT_THEIRS));
    }

    @Test
    void a_mediator_decides_about_nobody() {
        var sitting = Team.sitting(mediator.professional());

        assertThat(appointments.give(sitting, team.somebody("Maude"), tilleuls.id(), PostRole.MEDIATOR))
                .isEqualTo(new Given.Refused(Why.NOT_THEIRS));
        assertThat(appointments.end(sitting, referent.id())).isEqualTo(new Given.Refused(Why.NOT_THEIRS));
        assertThat(appointments.end(sitting, new PostId(UUID.randomUUID())))
                .isEqualTo(new Given.Refused(Why.NOT_THEIRS));
    }

    @Test
    void the_same_post_is_given_once() {
        assertThat(appointments.give(
                        Team.sitting(referent.professional()),
                        mediator.professional(),
                        tilleuls.id(),
                        PostRole.MEDIATOR))
                .isEqualTo(new Given.Refused(Why.ALREADY_HOLDS_IT));
    }

    @Test
    void the_people_of_a_suspended_organisation_help_nobody_and_decide_nothing() {
        organisations.suspend(tilleuls.id(), clock.instant());

        assertThat(posts.helping(Team.sitting(mediator.professional()))).isEmpty();
        assertThat(posts.refers(Team.sitting(referent.professional()), tilleuls.id()))
                .isFalse();

        organisations.resume(tilleuls.id());
        assertThat(posts.helping(Team.sitting(mediator.professional()))).isPresent();
    }

    @Test
    void there_is_always_an_administrator() {
        var ours = team.organisation(true);
        var first = team.holder("Gilles", ours, PostRole.ADMINISTRATOR);
        var sitting = Team.sitting(first.professional());
        team.administrators().stream()
                .filter(other -> !other.id().equals(first.id()))
                .forEach(other -> appointments.end(sitting, other.id()));

        assertThat(appointments.end(sitting, first.id())).isEqualTo(new Given.Refused(Why.LAST_ADMINISTRATOR));

        var second = Team.done(appointments.give(sitting, team.somebody("Maude"), ours.id(), PostRole.ADMINISTRATOR));
        assertThat(appointments.end(sitting, first.id())).isInstanceOf(Given.Done.class);
        assertThat(posts.administers(Team.sitting(second.professional()))).isTrue();
    }

    @Test
    void who_got_or_lost_a_post_is_on_record() {
        appointments.end(Team.sitting(referent.professional()), mediator.id());

        assertThat(journal.about(mediator.professional().value()))
                .extracting(line -> line.entry().act())
                .containsExactly(Act.POST_GIVEN, Act.POST_ENDED);
    }

    private Post standIn(LocalDate first, LocalDate last) {
        return Team.done(letStandIn(team.promised("Hugo"), first, last));
    }

    private Given letStandIn(ProfessionalId who, LocalDate first, LocalDate last) {
        return appointments.letStandIn(
                Team.sitting(referent.professional()), who, new StandIn(mediator.id(), first, last, Absence.LEAVE));
    }
}

package fr.coteacote.portal.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.HandMovedClock;
import fr.coteacote.portal.OwnDatabase;
import fr.coteacote.portal.Portal;
import fr.coteacote.portal.identity.passkeys.Passkeys;
import fr.coteacote.portal.identity.sittings.Sittings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.ContextConfiguration;

/** Posts that end by themselves, whether a node runs at that moment or not. */
@SpringBootTest(
        classes = {Portal.class, Team.class},
        properties = OwnDatabase.TERRITORY)
@ContextConfiguration(initializers = OwnDatabase.class)
class EndOfPostsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    Team team;

    @Autowired
    Appointments appointments;

    @Autowired
    PostRecords records;

    @Autowired
    Passkeys passkeys;

    @Autowired
    Sittings sittings;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    HandMovedClock clock;

    @AfterEach
    void turnBack() {
        clock.turnBack();
        node().look();
    }

    @Test
    void the_end_of_a_post_is_told_within_a_minute_and_once() {
        var running = node();
        running.look();
        var post = standsInToday();

        clock.advance(Duration.ofDays(1));
        running.look();
        clock.advance(Duration.ofMinutes(1));
        running.look();

        assertThat(told(post)).hasSize(1);
    }

    @Test
    void an_end_that_came_while_no_node_ran_is_told_by_who_starts_next() {
        node().look();
        var post = standsInToday();
        clock.advance(Duration.ofDays(3));

        node().look();

        assertThat(told(post)).containsExactly(new PostEnded(post.id(), clock.instant()));
    }

    private EndOfPosts node() {
        return new EndOfPosts(records, passkeys, sittings, events, clock);
    }

    private Post standsInToday() {
        var organisation = team.organisation(false);
        var referent = team.holder("Nadia", organisation, PostRole.REFERENT);
        var mediator = team.holder("Samira", organisation, PostRole.MEDIATOR);
        return Team.done(appointments.letStandIn(
                Team.sitting(referent.professional()),
                team.promised("Hugo"),
                new StandIn(mediator.id(), TODAY, TODAY, Absence.LEAVE)));
    }

    private List<PostEnded> told(Post post) {
        return team.ended.stream()
                .filter(event -> event.post().equals(post.id()))
                .toList();
    }
}

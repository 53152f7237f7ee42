package fr.coteacote.portal.organisations;

import fr.coteacote.portal.HandMovedClock;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.accounts.ProfessionalLogin;
import fr.coteacote.portal.identity.accounts.Professionals;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.SittingId;
import fr.coteacote.portal.organisations.charter.Charter;
import fr.coteacote.portal.organisations.charter.CharterText;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;

/** People of two organisations, made as the portal makes them, at a time that a test moves. */
@TestComponent
class Team {

    final List<PostEnded> ended = new ArrayList<>();

    private final Professionals professionals;
    private final Organisations organisations;
    private final Appointments appointments;
    private final Charter charter;
    private final PostRecords records;
    private final Clock clock;

    Team(
            Professionals professionals,
            Organisations organisations,
            Appointments appointments,
            Charter charter,
            PostRecords records,
            Clock clock) {
        this.professionals = professionals;
        this.organisations = organisations;
        this.appointments = appointments;
        this.charter = charter;
        this.records = records;
        this.clock = clock;
    }

    @Bean
    @Primary
    static HandMovedClock movedByHand() {
        return new HandMovedClock(Instant.parse("2026-11-24T15:46:00Z"));
    }

    @EventListener
    void on(PostEnded event) {
        ended.add(event);
    }

    Organisation organisation(boolean ours) {
        var known = ours ? organisations.findOurs() : Optional.<Organisation>empty();
        return known.orElseGet(() -> {
            var made = new Organisation(
                    OrganisationId.create(),
                    "Structure fictive",
                    "",
                    ours,
                    Instant.parse("2026-11-01T08:00:00Z"),
                    null);
            organisations.insert(made);
            return made;
        });
    }

    /** Somebody new, whom ProConnect made known. */
    ProfessionalId somebody(String givenName) {
        return professionals.recognise(
                new ProfessionalLogin("fournisseur", UUID.randomUUID().toString(), "", ""),
                givenName,
                "ESSAI",
                "essai@example.org");
    }

    /** Somebody new, with a post, who agreed to the charter. */
    Post holder(String givenName, Organisation organisation, PostRole role) {
        var somebody = promised(givenName);
        return done(appointments.appoint(somebody, organisation.id(), role, null));
    }

    /** Somebody new, without a post, who agreed to the charter. */
    ProfessionalId promised(String givenName) {
        var somebody = somebody(givenName);
        charter.accept(somebody, CharterText.CURRENT.hash());
        return somebody;
    }

    List<Post> administrators() {
        return records.notEnded(organisation(true).id(), clock.instant()).stream()
                .filter(post -> post.role() == PostRole.ADMINISTRATOR)
                .toList();
    }

    static Post done(Given given) {
        return switch (given) {
            case Given.Done(var post) -> post;
            case Given.Refused(var why) -> throw new AssertionError("Refused: " + why);
        };
    }

    /** A sitting of theirs, in which they showed two proofs of who they are. */
    static Sitting sitting(ProfessionalId professional) {
        return sitting(professional, true);
    }

    static Sitting sitting(ProfessionalId professional, boolean secondFactor) {
        return new Sitting(
                new SittingId(UUID.randomUUID()),
                null,
                professional,
                AssuranceLevel.DECLARED,
                "proconnect",
                secondFactor,
                Set.of(),
                false,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}

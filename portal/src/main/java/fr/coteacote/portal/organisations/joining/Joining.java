package fr.coteacote.portal.organisations.joining;

import fr.coteacote.portal.identity.accounts.Professional;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.accounts.Professionals;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.organisations.Appointments;
import fr.coteacote.portal.organisations.Given;
import fr.coteacote.portal.organisations.Given.Why;
import fr.coteacote.portal.organisations.Organisation;
import fr.coteacote.portal.organisations.OrganisationId;
import fr.coteacote.portal.organisations.OrganisationService;
import fr.coteacote.portal.organisations.Posts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Let people who came by ProConnect ask to join the organisation at which it says that they work.
 *
 * <p>What ProConnect says only chooses whom they may ask: a référent, who knows them, decides.
 */
@Service
public class Joining {

    private final Candidacies candidacies;
    private final OrganisationService organisations;
    private final Appointments appointments;
    private final Posts posts;
    private final Professionals professionals;
    private final Clock clock;

    Joining(
            Candidacies candidacies,
            OrganisationService organisations,
            Appointments appointments,
            Posts posts,
            Professionals professionals,
            Clock clock) {
        this.candidacies = candidacies;
        this.organisations = organisations;
        this.appointments = appointments;
        this.posts = posts;
        this.professionals = professionals;
        this.clock = clock;
    }

    /** Find the organisation that {@code sitting} may ask to join: admitted, and not yet theirs. */
    public Optional<Organisation> mayAsk(Sitting sitting) {
        return sitting.knownProfessional()
                .filter(_ -> sitting.secondFactor())
                .flatMap(professional -> professionals.workplaces(professional).stream()
                        .flatMap(siret -> organisations.atWork(siret).stream())
                        .filter(organisation -> posts.of(professional).stream()
                                .noneMatch(post -> post.organisation().id().equals(organisation.id())))
                        .findFirst());
    }

    /** Tell whether {@code sitting} asked already. */
    public boolean asked(Sitting sitting, OrganisationId organisation) {
        return sitting.knownProfessional()
                .filter(professional -> candidacies.by(professional).contains(organisation))
                .isPresent();
    }

    /** Ask to join. */
    @Transactional
    public void ask(Sitting sitting) {
        mayAsk(sitting)
                .ifPresent(organisation ->
                        candidacies.add(sitting.knownProfessional().orElseThrow(), organisation.id(), clock.instant()));
    }

    /** List who asked to join an organisation, for those who decide there. */
    public List<Professional> waiting(Sitting sitting, OrganisationId organisation) {
        return posts.refers(sitting, organisation) || posts.administers(sitting)
                ? candidacies.of(organisation).stream()
                        .flatMap(candidate -> professionals.find(candidate).stream())
                        .toList()
                : List.of();
    }

    /** Give who asked a post. */
    @Transactional
    public Given admit(Sitting by, ProfessionalId candidate, Wish wish) {
        if (!candidacies.of(wish.organisation()).contains(candidate)) {
            return new Given.Refused(Why.NOT_THEIRS);
        }
        var standIn = wish.standIn();
        var given = standIn == null
                ? appointments.give(by, candidate, wish.organisation(), wish.role())
                : appointments.letStandIn(by, candidate, standIn);
        if (given instanceof Given.Done) {
            candidacies.settle(candidate, wish.organisation());
        }
        return given;
    }

    /** Refuse who asked; they may ask again. */
    @Transactional
    public void decline(Sitting by, ProfessionalId candidate, OrganisationId organisation) {
        if (posts.refers(by, organisation)) {
            candidacies.settle(candidate, organisation);
        }
    }
}

package fr.coteacote.portal.organisations;

import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.territory.Territory;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Admit organisations and suspend them: only an administrator of the portal does. */
@Service
public class OrganisationService {

    private final Organisations organisations;
    private final PostRecords posts;
    private final Posts rights;
    private final Territory territory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganisationService(
            Organisations organisations,
            PostRecords posts,
            Posts rights,
            Territory territory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.posts = posts;
        this.rights = rights;
        this.territory = territory;
        this.events = events;
        this.clock = clock;
    }

    /** List all organisations, the territory's own first; none for who does not administer. */
    public List<Organisation> list(Sitting sitting) {
        return rights.administers(sitting) ? organisations.list() : List.of();
    }

    /** Find an organisation for who administers the portal or refers for it. */
    public Optional<Organisation> find(Sitting sitting, OrganisationId id) {
        return organisations.find(id).filter(_ -> rights.administers(sitting) || rights.refers(sitting, id));
    }

    /** List the posts of an organisation that have not ended, for who administers the portal or refers for it. */
    public List<Post> team(Sitting sitting, OrganisationId id) {
        return find(sitting, id).isPresent() ? posts.notEnded(id, clock.instant()) : List.of();
    }

    /** Find the organisation at work with this SIRET. */
    public Optional<Organisation> atWork(String siret) {
        return organisations.findBySiret(siret).filter(Organisation::isAtWork);
    }

    /**
     * Admit an organisation.
     *
     * @return it; empty for who does not administer, or when its SIRET is admitted already
     */
    @Transactional
    public Optional<Organisation> admit(Sitting sitting, String name, String siret) {
        if (!rights.administers(sitting) || organisations.findBySiret(siret).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(add(name, siret, false));
    }

    /** Find the territory's own organisation, to which administrators belong; it is made at first need. */
    @Transactional
    public Organisation ours() {
        return organisations.findOurs().orElseGet(() -> add(territory.name(), "", true));
    }

    Organisation add(String name, String siret, boolean ours) {
        var organisation = new Organisation(OrganisationId.create(), name, siret, ours, clock.instant(), null);
        organisations.insert(organisation);
        return organisation;
    }

    /** Suspend an organisation: from now on nobody helps in its name. The territory's own is never suspended. */
    @Transactional
    public void suspend(Sitting sitting, OrganisationId id) {
        var now = clock.instant();
        if (rights.administers(sitting) && organisations.suspend(id, now)) {
            posts.notEnded(id, now).forEach(post -> events.publishEvent(new PostEnded(post.id(), now)));
        }
    }

    /** Let a suspended organisation work again. */
    @Transactional
    public void resume(Sitting sitting, OrganisationId id) {
        if (rights.administers(sitting)) {
            organisations.resume(id);
        }
    }
}

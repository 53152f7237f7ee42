package fr.coteacote.portal.organisations;

import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.organisations.charter.Charter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Tell who may help, refer or administer now.
 *
 * <p>Each call reads the tables again: a post that was ended, or an organisation that was suspended, counts no more from
 * that moment on. Whoever keeps a page open meanwhile hears {@link PostEnded}.
 */
@Service
public class Posts {

    private final PostRecords records;
    private final Charter charter;
    private final Clock clock;

    Posts(PostRecords records, Charter charter, Clock clock) {
        this.records = records;
        this.charter = charter;
        this.clock = clock;
    }

    /**
     * Find the post with which {@code sitting} may help users now: it runs, its organisation is at work, the charter of
     * today is accepted and two proofs of who they are were shown in this sitting.
     *
     * @return the oldest, for somebody who has several; who helps somebody says in the name of which organisation
     */
    public Optional<Post> helping(Sitting sitting) {
        return helpful(sitting).findFirst();
    }

    /** Find all posts with which {@code sitting} may help users now, oldest first. */
    public List<Post> allHelping(Sitting sitting) {
        return helpful(sitting).toList();
    }

    /** Find in the names of which organisations {@code sitting} may help users now: the oldest post in each, oldest first. */
    public List<Post> helpingByOrganisation(Sitting sitting) {
        var oldest = new LinkedHashMap<OrganisationId, Post>();
        helpful(sitting).forEach(post -> oldest.putIfAbsent(post.organisation().id(), post));
        return List.copyOf(oldest.values());
    }

    /**
     * Find the post with which {@code sitting} helps users now in the name of one organisation.
     *
     * @param organisation as a page sent it; "" for none, which will do for who helps in the name of one
     * @return empty when they may not, or have to say which
     */
    public Optional<Post> helpingFor(Sitting sitting, String organisation) {
        var each = helpingByOrganisation(sitting);
        return organisation.isEmpty() && each.size() == 1
                ? Optional.of(each.getFirst())
                : each.stream()
                        .filter(post ->
                                post.organisation().id().value().toString().equals(organisation))
                        .findFirst();
    }

    /** Find the post with which {@code sitting} may help users in the name of the territory's own organisation. */
    public Optional<Post> helpingInOurs(Sitting sitting) {
        return helpful(sitting).filter(post -> post.organisation().ours()).findFirst();
    }

    /** Find the posts that somebody holds now, oldest first, whatever else is still missing before they may help. */
    public List<Post> of(ProfessionalId professional) {
        return records.running(professional, clock.instant());
    }

    /** Find a post, that may have ended. */
    public Optional<Post> find(PostId id) {
        return records.find(id);
    }

    /** Tell whether {@code sitting} may keep the organisations of the portal. */
    public boolean administers(Sitting sitting) {
        return proven(sitting)
                .anyMatch(post -> post.role() == PostRole.ADMINISTRATOR
                        && post.organisation().ours());
    }

    /** Tell whether anybody keeps the organisations of the portal. */
    public boolean hasAdministrator() {
        return records.hasAdministrator(clock.instant());
    }

    /** Tell whether {@code sitting} may say who helps in the name of {@code organisation}. */
    public boolean refers(Sitting sitting, OrganisationId organisation) {
        return proven(sitting)
                .anyMatch(post -> post.role() == PostRole.REFERENT
                        && post.organisation().id().equals(organisation));
    }

    private Stream<Post> helpful(Sitting sitting) {
        return proven(sitting).filter(post -> post.role().helps() && charter.isAcceptedBy(post.professional()));
    }

    private Stream<Post> proven(Sitting sitting) {
        return sitting.secondFactor()
                ? sitting.knownProfessional().map(this::of).orElse(List.of()).stream()
                        .filter(post -> post.organisation().isAtWork())
                : Stream.empty();
    }
}

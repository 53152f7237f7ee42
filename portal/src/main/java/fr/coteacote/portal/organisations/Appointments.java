package fr.coteacote.portal.organisations;

import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.passkeys.Passkeys;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.organisations.Given.Why;
import fr.coteacote.portal.privacy.journal.About;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Author;
import fr.coteacote.portal.privacy.journal.Entry;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.journal.Role;
import fr.coteacote.portal.territory.Territory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Give posts and end them.
 *
 * <p>An administrator names référents and administrators; a référent names who helps in their organisation, for as long as
 * they say; of a small one the référent often helps too, and names themselves. Both acts are put on record about the
 * professional.
 */
@Service
public class Appointments {

    private final Posts posts;
    private final PostRecords records;
    private final Organisations organisations;
    private final Passkeys passkeys;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final ZoneId zone;
    private final Clock clock;

    Appointments(
            Posts posts,
            PostRecords records,
            Organisations organisations,
            Passkeys passkeys,
            Journal journal,
            ApplicationEventPublisher events,
            Territory territory,
            Clock clock) {
        this.posts = posts;
        this.records = records;
        this.organisations = organisations;
        this.passkeys = passkeys;
        this.journal = journal;
        this.events = events;
        this.zone = territory.zone();
        this.clock = clock;
    }

    /** Tell whether {@code sitting} decides who holds a post of {@code role} in an organisation. */
    public boolean decides(Sitting sitting, OrganisationId organisation, PostRole role) {
        return switch (role) {
            case MEDIATOR, STAND_IN -> posts.refers(sitting, organisation);
            case REFERENT, ADMINISTRATOR -> posts.administers(sitting);
        };
    }

    /** Tell whether {@code by}, who invited somebody to a post of {@code role}, still decides about such posts. */
    public boolean stillDecides(ProfessionalId by, OrganisationId organisation, PostRole role) {
        return records.running(by, clock.instant()).stream()
                .filter(post -> post.organisation().isAtWork())
                .anyMatch(post -> switch (role) {
                    case MEDIATOR, STAND_IN ->
                        post.role() == PostRole.REFERENT
                                && post.organisation().id().equals(organisation);
                    case REFERENT, ADMINISTRATOR ->
                        post.role() == PostRole.ADMINISTRATOR
                                && post.organisation().ours();
                });
    }

    /** Give somebody a post without end; a stand-in's is given by {@link #letStandIn}. */
    @Transactional
    public Given give(Sitting by, ProfessionalId to, OrganisationId organisation, PostRole role) {
        if (role == PostRole.STAND_IN || !decides(by, organisation, role)) {
            return new Given.Refused(Why.NOT_THEIRS);
        }
        return appoint(to, organisation, role, by.knownProfessional().orElse(null));
    }

    /**
     * Give somebody a post without end in the name of {@code by}, whose right to do so was asked for before.
     *
     * @param by null when the portal itself makes its first administrator
     */
    @Transactional
    public Given appoint(ProfessionalId to, OrganisationId organisation, PostRole role, @Nullable ProfessionalId by) {
        var known = organisations.find(organisation).filter(Organisation::isAtWork);
        if (known.isEmpty() || (role == PostRole.ADMINISTRATOR && !known.get().ours())) {
            return new Given.Refused(Why.NOT_THEIRS);
        }
        var already = records.running(to, clock.instant()).stream()
                .anyMatch(
                        post -> post.role() == role && post.organisation().id().equals(organisation));
        return already
                ? new Given.Refused(Why.ALREADY_HOLDS_IT)
                : keep(new Post(PostId.create(), to, "", known.get(), role, clock.instant(), null, null, null), by);
    }

    /** Let somebody stand in for who is away: for 31 days at most, by name, with a reason. */
    @Transactional
    public Given letStandIn(Sitting by, ProfessionalId to, StandIn wish) {
        var away =
                away(wish).filter(post -> posts.refers(by, post.organisation().id()));
        return away.isEmpty()
                ? new Given.Refused(Why.NOT_THEIRS)
                : refusal(wish)
                        .<Given>map(Given.Refused::new)
                        .orElseGet(() ->
                                appointStandIn(to, wish, by.knownProfessional().orElse(null)));
    }

    /**
     * Let somebody stand in, in the name of {@code by}, whose right to do so was asked for before: at once, when the first
     * day has passed meanwhile.
     */
    @Transactional
    public Given appointStandIn(ProfessionalId to, StandIn wish, @Nullable ProfessionalId by) {
        var away = away(wish);
        if (away.isEmpty()) {
            return new Given.Refused(Why.NOT_THEIRS);
        }
        if (to.equals(away.get().professional())) {
            return new Given.Refused(Why.STANDS_IN_FOR_THEMSELVES);
        }
        return wish.last().isBefore(today())
                ? new Given.Refused(Why.BEGINS_IN_THE_PAST)
                : keep(
                        new Post(
                                PostId.create(),
                                to,
                                "",
                                away.get().organisation(),
                                PostRole.STAND_IN,
                                beginning(wish.first()),
                                wish.last().plusDays(1).atStartOfDay(zone).toInstant(),
                                wish.away(),
                                wish.reason()),
                        by);
    }

    /** Tell why nobody may stand in as {@code by} wishes; empty when somebody may. */
    public Optional<Why> refusal(Sitting by, StandIn wish, OrganisationId organisation) {
        return posts.refers(by, organisation)
                        && away(wish)
                                .filter(post -> post.organisation().id().equals(organisation))
                                .isPresent()
                ? refusal(wish)
                : Optional.of(Why.NOT_THEIRS);
    }

    private Optional<Post> away(StandIn wish) {
        return records.find(wish.away())
                .filter(post -> post.role() == PostRole.MEDIATOR || post.role() == PostRole.REFERENT)
                .filter(post -> post.runs(clock.instant()))
                .filter(post -> post.organisation().isAtWork());
    }

    private Optional<Why> refusal(StandIn wish) {
        if (wish.first().isBefore(today())) {
            return Optional.of(Why.BEGINS_IN_THE_PAST);
        }
        if (wish.days() < 1) {
            return Optional.of(Why.ENDS_BEFORE_IT_BEGINS);
        }
        return wish.days() > StandIn.LONGEST_DAYS ? Optional.of(Why.LASTS_TOO_LONG) : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** At midnight; at once for somebody who begins today, or would have begun before. */
    private Instant beginning(LocalDate first) {
        var midnight = first.atStartOfDay(zone).toInstant();
        return midnight.isBefore(clock.instant()) ? clock.instant() : midnight;
    }

    /** End a post, and those who stand in for it, at once; its holder's passkeys no longer open anything. */
    @Transactional
    public Given end(Sitting by, PostId id) {
        var now = clock.instant();
        var post = records.find(id)
                .filter(found -> !found.isOver(now))
                .filter(found -> decides(by, found.organisation().id(), found.role()) || posts.administers(by));
        if (post.isEmpty()) {
            return new Given.Refused(Why.NOT_THEIRS);
        }
        if (post.get().role() == PostRole.ADMINISTRATOR && isLastAdministrator(post.get(), now)) {
            return new Given.Refused(Why.LAST_ADMINISTRATOR);
        }
        for (var ended : records.end(id, now)) {
            records.find(ended)
                    .ifPresent(gone ->
                            record(Act.POST_ENDED, gone, by.knownProfessional().orElse(null)));
            events.publishEvent(new PostEnded(ended, now));
        }
        // Also of somebody who helps elsewhere: this is how a passkey that is lost, or stolen, stops opening anything.
        passkeys.forget(post.get().professional());
        return new Given.Done(post.get());
    }

    private boolean isLastAdministrator(Post post, Instant now) {
        return records.notEnded(post.organisation().id(), now).stream()
                .noneMatch(other ->
                        other.role() == PostRole.ADMINISTRATOR && !other.id().equals(post.id()));
    }

    private Given keep(Post post, @Nullable ProfessionalId by) {
        records.insert(post, by);
        record(Act.POST_GIVEN, post, by);
        return new Given.Done(records.find(post.id()).orElseThrow());
    }

    private void record(Act act, Post post, @Nullable ProfessionalId by) {
        var author = by == null
                ? Author.PORTAL
                : Author.professional(
                        by.value(),
                        switch (post.role()) {
                            case MEDIATOR, STAND_IN -> Role.REFERENT;
                            case REFERENT, ADMINISTRATOR -> Role.ADMINISTRATOR;
                        });
        journal.write(new Entry(act, author, About.account(post.professional().value())));
    }
}

package fr.coteacote.portal.mandates;

import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSession.End;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.privacy.journal.About;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Author;
import fr.coteacote.portal.privacy.journal.Entry;
import fr.coteacote.portal.privacy.journal.Journal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Say for whom a draft is, write down the mandate of who fills it in, and tell what it allows now. */
@Service
public class MandateService {

    /** Long enough for a request and its answer; a longer help is given by a new mandate. */
    private static final Duration RUNS_FOR = Duration.ofDays(182);

    private final People people;
    private final Mandates mandates;
    private final AssistedSessions sessions;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MandateService(
            People people,
            Mandates mandates,
            AssistedSessions sessions,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.mandates = mandates;
        this.sessions = sessions;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Name the person that {@code sitting} will fill a form in for, as {@code role}. */
    @Transactional
    public PersonId subjectOf(Sitting sitting, Role role) {
        var account = sitting.account();
        return role.isSelf() && account != null
                ? people.ofAccount(account, sitting.level(), clock.instant())
                : people.addDeclared(clock.instant());
    }

    /**
     * Write down that {@code sitting} acts on {@code draft} as {@code role} from now on.
     *
     * <p>An earlier mandate on the draft ends; acting for oneself needs none.
     */
    @Transactional
    public void actAs(Role role, Sitting sitting, PersonId subject, UUID draft) {
        var now = clock.instant();
        mandates.endOn(draft, now);
        if (role.isSelf()) {
            return;
        }
        var text = MandateText.of(role);
        var account = sitting.account();
        mandates.add(
                new Mandate(
                        MandateId.create(),
                        subject,
                        account == null ? null : account.value(),
                        null,
                        null,
                        sitting.id().value(),
                        draft,
                        role,
                        text.rights(),
                        Consent.DECLARED,
                        text.version(),
                        text.hash(),
                        now,
                        now.plus(RUNS_FOR),
                        null),
                text.lines());
        journal.write(new Entry(Act.MANDATE_GIVEN, author(sitting, role), About.draft(draft)));
    }

    /** Who acts, for the journal: ids, never a name. */
    public static Author author(Acting acting) {
        return author(acting.sitting(), acting.role());
    }

    /** Who acts in {@code sitting} as {@code role}; on a shared computer the role says whose turn it is. */
    public static Author author(Sitting sitting, Role role) {
        var quality = switch (role) {
            case SELF -> fr.coteacote.portal.privacy.journal.Role.SELF;
            case CARER -> fr.coteacote.portal.privacy.journal.Role.CARER;
            case LEGAL_REPRESENTATIVE -> fr.coteacote.portal.privacy.journal.Role.REPRESENTATIVE;
            case PROFESSIONAL -> fr.coteacote.portal.privacy.journal.Role.MEDIATOR;
        };
        var account = sitting.account();
        var professional = sitting.professional();
        if (professional != null && role == Role.PROFESSIONAL) {
            return Author.professional(professional.value(), quality);
        }
        return account == null
                ? Author.sitting(sitting.id().value(), quality)
                : Author.account(account.value(), quality);
    }

    /**
     * Let a mediator help, as a user agreed in {@code session}.
     *
     * @param zone in which days are counted
     */
    @Transactional
    public MandateId letHelp(AssistedSession session, Agreement agreed, ZoneId zone) {
        var onlyNow = agreed.length() == MandateLength.SESSION || session.isTraining();
        var mandate = give(
                agreed,
                new Mandate.Helper(
                        session.organisation(),
                        session.post(),
                        onlyNow ? session.id().value() : null,
                        agreed.text().alone() && !session.isTraining()),
                zone);
        journal.write(new Entry(Act.SESSION_BEGUN, author(agreed.by(), agreed.as()), About.draft(agreed.draft())));
        return mandate;
    }

    /**
     * Let the same mediator go on helping: a new mandate takes the place of {@code old}, under a session too.
     *
     * @param zone in which days are counted
     */
    @Transactional
    public MandateId renew(Mandate old, Agreement agreed, ZoneId zone) {
        var helper = Objects.requireNonNull(old.helper(), "only a mediator's is renewed");
        var mandate = give(
                agreed,
                new Mandate.Helper(
                        helper.organisation(),
                        helper.post(),
                        null,
                        agreed.text().alone()),
                zone);
        sessions.goOnUnder(mandate.value(), old.id().value());
        end(old, clock.instant(), End.REVOKED, author(agreed.by(), agreed.as()));
        return mandate;
    }

    private MandateId give(Agreement agreed, Mandate.Helper helper, ZoneId zone) {
        var now = clock.instant();
        var mandate = new Mandate(
                MandateId.create(),
                agreed.subject(),
                null,
                helper,
                null,
                agreed.by().id().value(),
                agreed.draft(),
                Role.PROFESSIONAL,
                agreed.text().rights(),
                agreed.consent(),
                agreed.text().version(),
                agreed.text().hash(),
                now,
                agreed.length().after(now, zone),
                null);
        mandates.add(mandate, agreed.text().lines());
        journal.write(new Entry(Act.MANDATE_GIVEN, author(agreed.by(), agreed.as()), About.draft(agreed.draft())));
        return mandate.id();
    }

    /**
     * Let a mediator help, as a user agreed by their signature on paper.
     *
     * @param seen how the mediator made sure of who signs: the person is known by that from now on
     * @param zone in which days are counted
     */
    @Transactional
    public MandateId letHelpOnPaper(AssistedSession session, Agreement agreed, IdentitySeen seen, ZoneId zone) {
        var mandate = letHelp(session, agreed, zone);
        mandates.noteSeen(mandate, seen);
        people.seenByProfessional(agreed.subject());
        return mandate;
    }

    /** How the identity of who signed a mandate was made sure of; empty for those that nobody signed on paper. */
    public Optional<IdentitySeen> seenFor(MandateId mandate) {
        return mandates.seen(mandate);
    }

    /** Let a relative help who was invited and said yes. */
    @Transactional
    public void letIn(Mandate mandate, MandateText text, Sitting relative) {
        mandates.add(mandate, text.lines());
        journal.write(new Entry(Act.MANDATE_GIVEN, author(relative, mandate.kind()), About.draft(mandate.draft())));
    }

    /**
     * Give an invited relative other rights, at once.
     *
     * @return false when the mandate had ended
     */
    @Transactional
    public boolean replace(Mandate mandate, Mandate other, MandateText text, Acting by) {
        var ended = mandates.end(mandate.id(), clock.instant());
        if (ended) {
            mandates.add(other, text.lines());
            journal.write(new Entry(Act.MANDATE_CHANGED, author(by), about(mandate)));
        }
        return ended;
    }

    /** The account of whom a draft is for; empty while they have only been declared. */
    public Optional<UUID> accountOf(PersonId subject) {
        return people.accountOf(subject);
    }

    /** Whom drafts are for that an account holder sees as their own; empty when none ever was. */
    public Optional<PersonId> personOf(AccountId account) {
        return people.find(account);
    }

    /**
     * Let the subject of a draft, whom somebody else had declared, come in themselves.
     *
     * @return whom the draft is for from now on
     */
    @Transactional
    public PersonId join(Sitting subject, UUID draft) {
        var person = subjectOf(subject, Role.SELF);
        mandates.setSubject(draft, person);
        journal.write(new Entry(Act.SUBJECT_JOINED, author(subject, Role.SELF), About.draft(draft)));
        return person;
    }

    /** The running mandates of relatives who were invited to a draft, oldest first. */
    public List<Mandate> ofInvitedOn(UUID draft) {
        return mandates.ofInvitedOn(draft, clock.instant());
    }

    /** The drafts that an account was invited to help with, and still may. */
    public Set<UUID> draftsOfInvited(AccountId account) {
        return mandates.draftsOfInvited(account, clock.instant());
    }

    /** The mandate under which an account, that was invited to a draft, may help with it no more; empty when it may. */
    public Optional<Mandate> ofFormerlyInvited(UUID draft, AccountId account) {
        return mandates.newestOfInvited(draft, account).filter(mandate -> !mandate.runs(clock.instant()));
    }

    /** The mandates that mediators were given on a draft, ended or not, newest first. */
    public List<Mandate> ofMediatorsOn(UUID draft) {
        return mandates.ofMediatorsOn(draft);
    }

    /** What was agreed to, a sentence each; none where it was not kept. */
    public List<String> wordsOf(Mandate mandate) {
        return mandates.words(mandate.id());
    }

    /** The mandates given to an organisation that run now, the first to end first; not those of one session. */
    public List<Mandate> runningOf(UUID organisation) {
        return mandates.runningOf(organisation, clock.instant());
    }

    /** Find a mandate that still runs. */
    public Optional<Mandate> running(MandateId id) {
        return mandates.find(id).filter(mandate -> mandate.runs(clock.instant()));
    }

    /**
     * End a mandate of a mediator or an invited relative at once, in the middle of a word too: the session under it is
     * over.
     *
     * @param by who ends it: the user, who gave it, or who has it
     */
    @Transactional
    public boolean revoke(Mandate mandate, Acting by) {
        return end(mandate, clock.instant(), End.REVOKED, author(by));
    }

    /** End a mediator's mandate at once, for the user, who showed the code that was sent to them to stop it. */
    @Transactional
    public boolean revoke(Mandate mandate, Sitting by) {
        return end(mandate, clock.instant(), End.REVOKED, author(by, Role.SELF));
    }

    /** End a mandate, and the session at work under it; false when it had ended. */
    boolean end(Mandate mandate, Instant at, End why, Author by) {
        var about = about(mandate);
        var ended = mandates.end(mandate.id(), at);
        if (ended) {
            journal.write(new Entry(Act.MANDATE_ENDED, by, about));
        }
        sessions.liveOn(mandate.draft())
                .filter(session -> mandate.id().value().equals(session.mandate()))
                .filter(session -> sessions.end(session.id(), why, clock.instant()))
                .ifPresent(session -> {
                    journal.write(new Entry(Act.SESSION_ENDED, by, about));
                    events.publishEvent(session.over(mandate.draft(), clock.instant()));
                });
        return ended;
    }

    /** What the journal says a mandate is about: the draft, and whose it is when they have an account. */
    private static About about(Mandate mandate) {
        var account = mandate.account();
        return account == null ? About.draft(mandate.draft()) : About.part(mandate.draft(), account.toString());
    }

    /** End what held for one session only, when {@code by} has ended the session. */
    @Transactional
    public void sessionOver(AssistedSession session, Author by) {
        Optional.ofNullable(session.mandate())
                .flatMap(id -> mandates.find(new MandateId(id)))
                .filter(mandate -> mandate.helper() != null && mandate.helper().isForOneSession())
                .ifPresent(mandate -> end(mandate, clock.instant(), End.REVOKED, by));
    }

    /** End all help with {@code draft}, which is no more, or not for who acted under a mandate any more. */
    @Transactional
    public void endOn(UUID draft) {
        mandates.notEndedOn(draft).forEach(mandate -> end(mandate, clock.instant(), End.REVOKED, Author.PORTAL));
    }
}

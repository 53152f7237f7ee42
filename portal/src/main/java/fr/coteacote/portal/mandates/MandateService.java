package fr.coteacote.portal.mandates;

import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
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
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Say for whom a draft is, write down the mandate of who fills it in, and tell what it allows now. */
@Service
public class MandateService {

    /** Long enough for a request and its answer; who helps longer declares it anew. */
    private static final Duration RUNS_FOR = Duration.ofDays(182);

    private final People people;
    private final Mandates mandates;
    private final AssistedSessions sessions;
    private final EndOfHelp ends;
    private final Journal journal;
    private final Clock clock;

    MandateService(
            People people, Mandates mandates, AssistedSessions sessions, EndOfHelp ends, Journal journal, Clock clock) {
        this.people = people;
        this.mandates = mandates;
        this.sessions = sessions;
        this.ends = ends;
        this.journal = journal;
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

    /** Name the person who proved that {@code account} is theirs, and fills a form in for themselves. */
    @Transactional
    public PersonId subjectOf(AccountId account, AssuranceLevel level) {
        return people.ofAccount(account, level, clock.instant());
    }

    /**
     * Write down that {@code sitting} acts on {@code draft} as {@code role} from now on.
     *
     * <p>An earlier mandate on the draft ends; acting for oneself needs none. A mediator whom they let help goes on: it is
     * the same person who can stop that, only no longer than they may act themselves.
     */
    @Transactional
    public void actAs(Role role, Sitting sitting, PersonId subject, UUID draft) {
        var now = clock.instant();
        var before =
                mandates.newestOn(draft).filter(own -> own.endedAt() == null).map(Mandate::id);
        mandates.ofInvitedOn(draft, now)
                .forEach(relative -> ends.end(relative, now, End.REVOKED, OnRecord.author(sitting, role)));
        mandates.endOn(draft, now);
        if (role.isSelf()) {
            before.ifPresent(mandates::giveFreely);
            return;
        }
        mandates.giveUnder(declare(role, sitting, subject, draft), before.orElse(null));
    }

    /**
     * Let who began {@code draft} for somebody else go on, as they declare anew: a new mandate takes the place of the one
     * under which they act, whether it runs or its day has come.
     *
     * <p>Whom they let help goes on for as long as was agreed, unless that has ended with the mandate before.
     *
     * @return the new one
     */
    @Transactional
    public MandateId declareAgain(Acting acting, UUID draft) {
        var before = Objects.requireNonNull(acting.mandate(), "who acts for themselves declares nothing");
        var now = clock.instant();
        if (!before.runs(now)) {
            ends.end(before, before.until(), End.MANDATE_OVER, Author.PORTAL);
        }
        var own = declare(acting.role(), acting.sitting(), acting.subject(), draft);
        mandates.passOn(before.id(), own.id());
        mandates.end(before.id(), now); // not on record: who goes on has stopped nothing
        return own.id();
    }

    private Mandate declare(Role role, Sitting sitting, PersonId subject, UUID draft) {
        var now = clock.instant();
        var text = MandateText.of(role);
        var account = sitting.account();
        var own = new Mandate(
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
                null);
        mandates.add(own, text.lines());
        journal.write(new Entry(Act.MANDATE_GIVEN, OnRecord.author(sitting, role), About.draft(draft)));
        return own;
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
                        agreed.text().alone() && !session.isTraining(),
                        null),
                zone);
        journal.write(new Entry(Act.SESSION_BEGUN, OnRecord.author(agreed), OnRecord.about(mandate)));
        return mandate.id();
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
                        agreed.text().alone(),
                        null),
                zone);
        sessions.goOnUnder(mandate.id().value(), old.id().value());
        ends.end(old, clock.instant(), End.REVOKED, OnRecord.author(agreed));
        return mandate.id();
    }

    /** Nobody helps longer than who let them help may act themselves; the subject may always. */
    private Mandate give(Agreement agreed, Mandate.Helper helper, ZoneId zone) {
        var now = clock.instant();
        var asked = agreed.length().after(now, zone);
        var giver = agreed.as().isSelf() ? Optional.<Mandate>empty() : mandates.newestOn(agreed.draft());
        var mandate = new Mandate(
                MandateId.create(),
                agreed.subject(),
                null,
                helper.letInBy(giver.map(Mandate::id).orElse(null)),
                null,
                agreed.by().id().value(),
                agreed.draft(),
                Role.PROFESSIONAL,
                agreed.text().rights(),
                agreed.consent(),
                agreed.text().version(),
                agreed.text().hash(),
                now,
                giver.map(Mandate::until).filter(asked::isAfter).orElse(asked),
                null);
        mandates.add(mandate, agreed.text().lines());
        journal.write(new Entry(Act.MANDATE_GIVEN, OnRecord.author(agreed), OnRecord.about(mandate)));
        return mandate;
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
        journal.write(
                new Entry(Act.MANDATE_GIVEN, OnRecord.author(relative, mandate.kind()), About.draft(mandate.draft())));
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
            journal.write(new Entry(Act.MANDATE_CHANGED, OnRecord.author(by), OnRecord.about(mandate)));
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
        journal.write(new Entry(Act.SUBJECT_JOINED, OnRecord.author(subject, Role.SELF), About.draft(draft)));
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

    /** Find a mandate that still runs, under which something is to begin: nobody ends it until the transaction does. */
    @Transactional
    public Optional<Mandate> holdRunning(MandateId id) {
        return mandates.hold(id).filter(mandate -> mandate.runs(clock.instant()));
    }

    /**
     * Find the mandate under which somebody may help now to whom {@code id} was given. A page that is open still knows that
     * one when the user has agreed anew elsewhere, and another has taken its place.
     */
    public Optional<Mandate> runningInPlaceOf(MandateId id) {
        var now = clock.instant();
        return mandates.find(id)
                .flatMap(given -> given.runs(now)
                        ? Optional.of(given)
                        : mandates.ofMediatorsOn(given.draft()).stream()
                                .filter(other -> other.runs(now) && other.isOfSameHelperAs(given))
                                .findFirst());
    }

    /**
     * Tell as whom somebody who is helped fills a draft in: for themselves, unless they said that it is for somebody else, or
     * were invited to it.
     */
    public Role roleOf(Sitting user, UUID draft) {
        var account = user.knownAccount();
        return account.flatMap(known -> mandates.newestOfInvited(draft, known))
                .or(() -> mandates.newestOn(draft))
                .filter(mandate -> mandate.endedAt() == null)
                .filter(mandate -> account.filter(known -> people.is(mandate.subject(), known))
                        .isEmpty())
                .map(Mandate::kind)
                .orElse(Role.SELF);
    }
}

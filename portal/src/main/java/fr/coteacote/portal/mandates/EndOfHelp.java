package fr.coteacote.portal.mandates;

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
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * End mandates at once, whoever wants it and for whatever reason, in the middle of a word too: the session at work under one
 * is over with it, and both are put on record.
 */
@Service
public class EndOfHelp {

    private final Mandates mandates;
    private final AssistedSessions sessions;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndOfHelp(
            Mandates mandates,
            AssistedSessions sessions,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mandates = mandates;
        this.sessions = sessions;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * End a mandate of a mediator or an invited relative at once, in the middle of a word too: the session under it is
     * over. Of a mediator all ends that they were let do with the draft: who stops somebody does not stop half of them.
     *
     * @param by who ends it: the user, who gave it, or who has it
     */
    @Transactional
    public boolean revoke(Mandate mandate, Acting by) {
        return revoke(mandate, OnRecord.author(by));
    }

    /** End a mediator's help at once, for the user, who showed the code that was sent to them to stop it. */
    @Transactional
    public boolean revoke(Mandate mandate, Sitting by) {
        return revoke(mandate, OnRecord.author(by, Role.SELF));
    }

    private boolean revoke(Mandate mandate, Author by) {
        var now = clock.instant();
        var ended = end(mandate, now, End.REVOKED, by);
        mandates.ofMediatorsOn(mandate.draft()).stream()
                .filter(other -> other.runs(now) && other.isOfSameHelperAs(mandate))
                .forEach(other -> end(other, now, End.REVOKED, by));
        return ended;
    }

    /**
     * End a mandate, what was given to others under it, and the session at work; false when it had ended.
     *
     * <p>Who may act no more for somebody can no longer watch over those whom they let help, nor stop them.
     *
     * <p>The session is locked first, then the mandate, then the journal, as by everybody who works in a session: in another
     * order who stops the help by a code and who presses "Continuer" would wait for each other. A mediator who begins to go on
     * alone holds the mandate while they do: their session is there once the mandate is ours.
     */
    boolean end(Mandate mandate, Instant at, End why, Author by) {
        mandates.givenUnder(mandate.id()).forEach(given -> end(given, at, why, by));
        var atWork = endAtWork(mandate, why);
        var ended = mandates.end(mandate.id(), at);
        var over = atWork.or(() -> endAtWork(mandate, why));
        if (ended) {
            journal.write(new Entry(Act.MANDATE_ENDED, by, OnRecord.about(mandate)));
        }
        over.ifPresent(session -> {
            journal.write(new Entry(Act.SESSION_ENDED, by, About.draft(mandate.draft())));
            events.publishEvent(session.over(mandate.draft(), clock.instant()));
        });
        return ended;
    }

    private Optional<AssistedSession> endAtWork(Mandate mandate, End why) {
        return sessions.liveOn(mandate.draft())
                .filter(session -> mandate.id().value().equals(session.mandate()))
                .flatMap(session -> sessions.end(session.id(), why, clock.instant()));
    }

    /**
     * End a session at work under a mandate that runs no more: it allows nothing from its last moment on, and who helps
     * under it reads so at once.
     *
     * @return false when the mandate runs
     */
    @Transactional
    public boolean endOverdue(AssistedSession session) {
        var now = clock.instant();
        var over = Optional.ofNullable(session.mandate())
                .flatMap(id -> mandates.find(new MandateId(id)))
                .filter(mandate -> !mandate.runs(now));
        over.ifPresent(mandate ->
                end(mandate, mandate.until(), mandate.ranOut(now) ? End.MANDATE_OVER : End.REVOKED, Author.PORTAL));
        return over.isPresent();
    }

    /** End what held for one session only, when {@code by} has ended the session. */
    @Transactional
    public void sessionOver(AssistedSession session, Author by) {
        Optional.ofNullable(session.mandate())
                .flatMap(id -> mandates.find(new MandateId(id)))
                .filter(mandate -> mandate.helper() != null && mandate.helper().isForOneSession())
                .ifPresent(mandate -> end(mandate, clock.instant(), End.REVOKED, by));
    }

    /** End all that users let somebody do whose post is over: nobody else of their organisation steps in. */
    @Transactional
    public void postOver(UUID post) {
        var now = clock.instant();
        mandates.runningOfPost(post, now).forEach(mandate -> end(mandate, now, End.POST_ENDED, Author.PORTAL));
    }

    /**
     * End at once what mediators and invited relatives were allowed on {@code draft} by somebody who turns out to be
     * represented: under tutelle the representative alone lets somebody help (Code civil, art. 473 and 2003). That one, who
     * may have been invited too, stays.
     *
     * @return false when nobody was allowed to help
     */
    @Transactional
    public boolean protect(UUID draft, Acting by) {
        var now = clock.instant();
        var relatives = mandates.ofInvitedOn(draft, now).stream().filter(mandate -> mandate.kind() == Role.CARER);
        var running = Stream.concat(mandates.ofMediatorsOn(draft).stream(), relatives)
                .filter(mandate -> mandate.runs(now))
                .toList();
        if (!running.isEmpty()) {
            journal.write(new Entry(Act.PROTECTION_TOLD, OnRecord.author(by), About.draft(draft)));
            running.forEach(mandate -> end(mandate, now, End.PROTECTED, OnRecord.author(by)));
        }
        return !running.isEmpty();
    }

    /** End at once all help with {@code draft}, whose subject has died, that of {@code by} too (Code civil, art. 2003). */
    @Transactional
    public void died(UUID draft, Acting by) {
        var now = clock.instant();
        journal.write(new Entry(Act.DEATH_TOLD, OnRecord.author(by), About.draft(draft)));
        mandates.notEndedOn(draft).forEach(mandate -> end(mandate, now, End.DECEASED, OnRecord.author(by)));
    }

    /** End all help with {@code draft}, which is no more, or not for who acted under a mandate any more. */
    @Transactional
    public void endOn(UUID draft) {
        mandates.notEndedOn(draft).forEach(mandate -> end(mandate, clock.instant(), End.REVOKED, Author.PORTAL));
    }
}

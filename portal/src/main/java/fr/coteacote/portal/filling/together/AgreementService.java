package fr.coteacote.portal.filling.together;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.assisted.meeting.Companions;
import fr.coteacote.portal.assisted.meeting.FictitiousPeople;
import fr.coteacote.portal.assisted.meeting.Meetings;
import fr.coteacote.portal.assisted.meeting.SessionEnd;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.NewDrafts;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.drafts.Protection;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.identity.proofs.Proof;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.Agreement;
import fr.coteacote.portal.mandates.Consent;
import fr.coteacote.portal.mandates.MandateLength;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.MandateText;
import fr.coteacote.portal.mandates.PersonId;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSession.End;
import fr.coteacote.portal.mandates.sessions.AssistedSession.State;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.Side;
import fr.coteacote.portal.territory.Territory;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Let a user choose what to fill in with a mediator, read what that means, and agree. */
@Service
public class AgreementService {

    private final Catalogue catalogue;
    private final DraftService drafts;
    private final NewDrafts newDrafts;
    private final MandateService mandates;
    private final AssistedSessions sessions;
    private final Companions companions;
    private final SessionEnd end;
    private final FictitiousPeople fictitious;
    private final ProvingService proving;
    private final Territory territory;
    private final Clock clock;

    AgreementService(
            Catalogue catalogue,
            DraftService drafts,
            NewDrafts newDrafts,
            MandateService mandates,
            AssistedSessions sessions,
            Companions companions,
            SessionEnd end,
            FictitiousPeople fictitious,
            ProvingService proving,
            Territory territory,
            Clock clock) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.newDrafts = newDrafts;
        this.mandates = mandates;
        this.sessions = sessions;
        this.companions = companions;
        this.end = end;
        this.fictitious = fictitious;
        this.proving = proving;
        this.territory = territory;
        this.clock = clock;
    }

    /** The drafts that the user may bring along; none on a computer that is not theirs, and none to practise. */
    public List<OpenDraft> own(AssistedSession session, Sitting user) {
        return session.byTurns() || session.isTraining()
                ? List.of()
                : drafts.list(user).stream()
                        .filter(open -> open.acting().hasLastWord())
                        .toList();
    }

    /**
     * For how long the user may be helped: who practises does so in one session, and so does who agrees on the mediator's own
     * computer, where nothing has shown that it is not the mediator who presses. A signed paper, with its identity seen, may
     * last longer, and so may who proved by FranceConnect, in this turn, who they are.
     */
    public List<MandateLength> lengths(AssistedSession session, Sitting user) {
        return session.isTraining()
                        || (session.byTurns() && proving.find(session, user).isEmpty())
                ? List.of(MandateLength.SESSION)
                : List.of(MandateLength.values());
    }

    /** The forms that may be begun together. */
    public List<Form> forms() {
        return List.copyOf(catalogue.forms());
    }

    /** What the user agrees to; empty when {@code choice} is neither a draft of theirs nor a form, or not for so long. */
    public Optional<MandateText> text(AssistedSession session, Sitting user, String choice, MandateLength length) {
        if (!lengths(session, user).contains(length)) {
            return Optional.empty();
        }
        var helper = companions.of(session, Side.USER);
        var draft = draftOf(session, user, choice).filter(open -> !Protection.barsHelp(open));
        var text = draft.map(OpenDraft::form)
                .or(() -> formOf(choice))
                .map(form -> MandateText.ofMediator(helper.helper(), helper.organisation(), form.title(), length));
        return draft.filter(open -> !open.acting().role().isSelf()).isPresent()
                ? text.map(MandateText::endingWithYours)
                : text;
    }

    /** Tell whether the user chose a draft with which their representative alone may let somebody help. */
    public boolean isBarred(AssistedSession session, Sitting user, String choice) {
        return draftOf(session, user, choice).filter(Protection::barsHelp).isPresent();
    }

    /**
     * The user agrees: the mediator sees the draft from now on.
     *
     * @param proved whether they read that their proof of identity goes with it; without one, nothing is agreed to then
     */
    @Transactional
    public Optional<DraftId> agree(
            AssistedSession session, Sitting user, String choice, MandateLength length, boolean proved) {
        if (!Meetings.isUser(session, user)
                || session.state() != State.AGREEING
                || !sessions.holdAgreeing(session.id())) {
            return Optional.empty(); // the first of two presses began it: it stays as it is
        }
        return text(session, user, choice, length).flatMap(text -> {
            var draft = draftOf(session, user, choice);
            return draft.isPresent()
                    ? agree(
                            session,
                            user,
                            draft.get().id(),
                            draft.get().draft().subject(),
                            draft.get().acting().role(),
                            text,
                            length,
                            null)
                    : begin(session, user, choice, text, length, proved);
        });
    }

    private Optional<DraftId> begin(
            AssistedSession session,
            Sitting user,
            String choice,
            MandateText text,
            MandateLength length,
            boolean proved) {
        if (!newDrafts.mayStart()) {
            return Optional.empty();
        }
        var form = formOf(choice).orElseThrow().id();
        var proof = proving.use(session, user).orElse(null);
        var needed = proved || !lengths(session, user).contains(length);
        if (proof == null && needed) {
            return Optional.empty(); // it was used, or ran out, since the page was drawn
        }
        var id = start(form, session, user, proof);
        return agree(session, user, id, drafts.subjectOf(id), Role.SELF, text, length, proof);
    }

    private DraftId start(FormId form, AssistedSession session, Sitting user, @Nullable Proof proof) {
        var training = session.training();
        if (training != null) {
            return newDrafts.startToPractise(
                    form,
                    user,
                    fictitious
                            .find(training)
                            .orElseThrow(() -> new IllegalStateException(
                                    "Nobody is called %s in training/people.yaml any more; end the session and begin anew"
                                            .formatted(training))));
        }
        if (!session.byTurns()) {
            return newDrafts.start(form, Role.SELF);
        }
        return proof == null ? newDrafts.startByTurns(form, user) : newDrafts.startProved(form, user, proof);
    }

    private Optional<DraftId> agree(
            AssistedSession session,
            Sitting user,
            DraftId draft,
            PersonId subject,
            Role role,
            MandateText text,
            MandateLength length,
            @Nullable Proof proof) {
        sessions.liveOn(draft.value()).ifPresent(other -> end.end(other, End.USER, user)); // somebody goes on alone
        var mandate = mandates.letHelp(
                session,
                new Agreement(
                        user,
                        subject,
                        role,
                        draft.value(),
                        session.byTurns() ? inTurn(proof) : onOwnDevice(user),
                        length,
                        text,
                        proof == null ? null : proof.account()),
                territory.zone());
        if (!sessions.begin(session.id(), draft.value(), mandate.value(), clock.instant())) {
            throw new IllegalStateException(
                    "Session %s was held while its user agreed, and has gone on; nothing was kept, the user may press again"
                            .formatted(session.id()));
        }
        return Optional.of(draft);
    }

    private static Consent inTurn(@Nullable Proof proof) {
        return proof == null ? Consent.BY_TURNS : Consent.FRANCECONNECT_BY_TURNS;
    }

    /** How somebody agrees who is in front of a device of their own. */
    static Consent onOwnDevice(Sitting user) {
        return user.account() == null || user.level() == AssuranceLevel.DECLARED
                ? Consent.OWN_DEVICE
                : Consent.FRANCECONNECT;
    }

    private Optional<OpenDraft> draftOf(AssistedSession session, Sitting user, String choice) {
        return DraftId.parse(choice)
                .filter(_ -> !session.byTurns() && !session.isTraining())
                .flatMap(id -> drafts.openAsUser(id, user))
                .filter(open -> open.draft().state() == Draft.State.OPEN);
    }

    private Optional<Form> formOf(String choice) {
        return forms().stream().filter(form -> form.id().value().equals(choice)).findFirst();
    }
}

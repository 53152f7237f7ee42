package fr.coteacote.portal.filling.signed;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.assisted.meeting.Companions;
import fr.coteacote.portal.documents.DocumentService;
import fr.coteacote.portal.documents.pages.Outcome;
import fr.coteacote.portal.documents.pages.Refusal;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.NewDrafts;
import fr.coteacote.portal.filling.papers.DraftAccess;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.Agreement;
import fr.coteacote.portal.mandates.Consent;
import fr.coteacote.portal.mandates.MandateLength;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.MandateText;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSession.State;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.Side;
import fr.coteacote.portal.territory.Territory;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Take an agreement that was signed on paper, with its picture: both are kept, or neither. */
@Service
public class PaperService {

    private final Catalogue catalogue;
    private final Companions companions;
    private final AssistedSessions sessions;
    private final MandateService mandates;
    private final DraftService drafts;
    private final NewDrafts newDrafts;
    private final DocumentService documents;
    private final Territory territory;
    private final Clock clock;
    private final TransactionTemplate together;

    PaperService(
            Catalogue catalogue,
            Companions companions,
            AssistedSessions sessions,
            MandateService mandates,
            DraftService drafts,
            NewDrafts newDrafts,
            DocumentService documents,
            Territory territory,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.catalogue = catalogue;
        this.companions = companions;
        this.sessions = sessions;
        this.mandates = mandates;
        this.drafts = drafts;
        this.newDrafts = newDrafts;
        this.documents = documents;
        this.territory = territory;
        this.clock = clock;
        this.together = new TransactionTemplate(transactions);
    }

    /** Tell whether {@code sitting}, in the mediator's turn on one computer, may take a signed paper now: never to practise. */
    static boolean mayTake(AssistedSession session, Sitting sitting) {
        return session.byTurns()
                && !session.isTraining()
                && session.state() == State.AGREEING
                && session.sideOf(sitting).filter(Side.MEDIATOR::equals).isPresent();
    }

    List<Form> forms() {
        return List.copyOf(catalogue.forms());
    }

    /** What is printed and signed; who has it before their eyes is still there. Empty when there is no such form. */
    Optional<MandateText> toSign(AssistedSession session, String form, MandateLength length) {
        companions.stay(session.id());
        return text(session, form, length);
    }

    private Optional<MandateText> text(AssistedSession session, String form, MandateLength length) {
        var helper = companions.of(session, Side.USER);
        return find(form)
                .map(found -> MandateText.ofMediator(helper.helper(), helper.organisation(), found.title(), length));
    }

    private Optional<Form> find(String form) {
        return forms().stream().filter(one -> one.id().value().equals(form)).findFirst();
    }

    /**
     * Begin the help under the signed paper.
     *
     * <p>The antivirus is asked within the transaction, unlike for other papers: without the picture there is no agreement,
     * and nothing of the draft may stay.
     *
     * @return what became of the picture; empty when nothing may be signed here
     */
    Optional<Outcome> agree(AssistedSession session, Sitting mediator, SignedPaper paper) {
        var text = text(session, paper.form(), paper.length());
        if (!mayTake(session, mediator) || text.isEmpty() || !newDrafts.mayStart()) {
            return Optional.empty();
        }
        return Optional.ofNullable(together.execute(transaction -> {
            var outcome = begin(session, mediator, paper, text.get());
            if (outcome instanceof Refusal) {
                transaction.setRollbackOnly();
            }
            return outcome;
        }));
    }

    private Outcome begin(AssistedSession session, Sitting mediator, SignedPaper paper, MandateText text) {
        var draft = newDrafts.startByTurns(find(paper.form()).orElseThrow().id(), mediator);
        var mandate = mandates.letHelpOnPaper(
                session,
                new Agreement(
                        mediator,
                        drafts.subjectOf(draft),
                        Role.SELF,
                        draft.value(),
                        Consent.SIGNED_PAPER,
                        paper.length(),
                        text),
                paper.seen(),
                territory.zone());
        if (!sessions.begin(session.id(), draft.value(), mandate.value(), clock.instant())) {
            return Refusal.MISSING;
        }
        return documents.add(draft.value(), DraftAccess.SIGNED, paper.filename(), paper.picture());
    }
}

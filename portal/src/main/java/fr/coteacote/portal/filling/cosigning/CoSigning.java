package fr.coteacote.portal.filling.cosigning;

import fr.coteacote.catalog.LegalProtection.Measure;
import fr.coteacote.portal.filling.cosigning.CoSignature.Agreed;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.FillingJournal;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.drafts.Protection;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.Right;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hold sending to what a measure of protection asks, and take the agreement of those whom it names. */
@Service
public class CoSigning {

    private final DraftService drafts;
    private final Editions editions;
    private final SendingAgreements agreements;
    private final FillingJournal journal;
    private final Clock clock;

    CoSigning(
            DraftService drafts, Editions editions, SendingAgreements agreements, FillingJournal journal, Clock clock) {
        this.drafts = drafts;
        this.editions = editions;
        this.agreements = agreements;
        this.journal = journal;
        this.clock = clock;
    }

    /** What is asked before {@code draft} is sent, and how far it is met. */
    public CoSignature of(OpenDraft draft) {
        var measure = Protection.measureOf(draft);
        return measure == Measure.ASSISTED
                ? new CoSignature(measure, editions.of(draft), agreements.of(draft.id()))
                : new CoSignature(measure, "", Map.of());
    }

    /**
     * Agree to send the answers and papers as they were shown.
     *
     * @param seen the edition that the page showed
     * @return false when one was changed since, something is missing, or it is not this person's to agree
     */
    @Transactional
    public boolean agree(DraftId id, String seen, Sitting sitting) {
        return drafts.open(id, sitting, Right.SEND)
                .filter(open -> open.draft().state() == Draft.State.OPEN)
                .filter(open -> open.progress().maySend() && open.toConfirm().isEmpty())
                .map(open -> agree(open, seen, sitting))
                .orElse(false);
    }

    private boolean agree(OpenDraft open, String seen, Sitting sitting) {
        var state = of(open);
        var signer = state.awaits(open.acting().role());
        var alone = state.given().entrySet().stream()
                .filter(given -> !signer.equals(Optional.of(given.getKey())))
                .anyMatch(given -> given.getValue().isBy(sitting));
        if (signer.isEmpty() || alone || !seen.equals(state.edition())) {
            return false;
        }
        var account = sitting.account();
        agreements.keep(
                open.id(),
                signer.get(),
                new Agreed(
                        state.edition(),
                        account == null ? null : account.value(),
                        sitting.id().value(),
                        clock.instant()));
        journal.agreed(open);
        return true;
    }
}

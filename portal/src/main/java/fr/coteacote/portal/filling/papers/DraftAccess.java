package fr.coteacote.portal.filling.papers;

import fr.coteacote.portal.documents.Access;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Consent;
import fr.coteacote.portal.mandates.OnRecord;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.privacy.journal.Author;
import fr.coteacote.portal.privacy.sealing.SealedBox;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Answer for drafts when somebody wants to see or change their papers. */
@Component
public class DraftAccess implements Access {

    /** The paper that a user signed to be helped: added by the mediator who was given it, taken away by nobody. */
    public static final String SIGNED = "accord-signe";

    /** What addresses call it: no form has it, so it comes before their first document. */
    public static final int SIGNED_NUMBER = 0;

    private final DraftService drafts;
    private final Sittings sittings;
    private final WantedDocuments wanted;

    DraftAccess(@Lazy DraftService drafts, Sittings sittings, WantedDocuments wanted) {
        this.drafts = drafts;
        this.sittings = sittings;
        this.wanted = wanted;
    }

    @Override
    public boolean mayRead(UUID draft) {
        return open(draft, Right.SEE).isPresent();
    }

    @Override
    public boolean mayWrite(UUID draft) {
        return open(draft, Right.ADD_DOCUMENTS).isPresent();
    }

    /**
     * A mediator adds papers and does not read them, nor does a relative who sees nothing private: a bank statement is one.
     * On a shared computer nobody does: what was downloaded would stay there.
     */
    @Override
    public boolean mayLookInto(UUID draft) {
        return open(draft, Right.SEE)
                .filter(open -> open.acting().seesPrivate())
                .filter(open -> !open.acting().onSharedComputer())
                .isPresent();
    }

    /**
     * What was sent with a request stays with it; a paper may only be added to it. Nobody takes away what they may not look
     * into. It is only asked here: who is together with this person hears of nothing new when the answer is no.
     */
    @Override
    public boolean mayTakeAway(UUID draft) {
        return open(draft, Right.SEE)
                .filter(open -> open.acting().may(Right.ADD_DOCUMENTS))
                .filter(open -> open.acting().seesPrivate())
                .filter(open -> open.draft().state() == Draft.State.OPEN)
                .isPresent();
    }

    @Override
    public Numbered documentAt(UUID draft, String address) {
        return drafts.formOf(new DraftId(draft))
                .flatMap(form ->
                        form.documentAt(address).map(rule -> new Numbered(rule.id(), form.numberOfDocument(rule.id()))))
                .orElseGet(() ->
                        new Numbered(address.equals(String.valueOf(SIGNED_NUMBER)) ? SIGNED : address, SIGNED_NUMBER));
    }

    @Override
    public boolean asksFor(UUID draft, String document) {
        if (document.equals(SIGNED)) {
            return open(draft, Right.SEE)
                    .filter(open -> open.acting().isMediator())
                    .map(open -> open.acting().mandate())
                    .filter(mandate -> mandate.consent() == Consent.SIGNED_PAPER)
                    .isPresent();
        }
        return open(draft, Right.SEE).stream()
                .flatMap(open -> wanted.of(open).stream())
                .anyMatch(rule -> rule.id().equals(document));
    }

    @Override
    public SealedBox boxOf(UUID draft) {
        return let(draft).box();
    }

    @Override
    public Optional<SealedBox> boxForThePortal(UUID draft) {
        return drafts.boxOf(new DraftId(draft));
    }

    @Override
    public Author authorOn(UUID draft) {
        return OnRecord.author(let(draft).acting());
    }

    private OpenDraft let(UUID draft) {
        return open(draft, Right.SEE)
                .orElseThrow(() -> new AccessDeniedException("Draft %s is not open to this person".formatted(draft)));
    }

    private Optional<OpenDraft> open(UUID draft, Right right) {
        return sittings.current().flatMap(sitting -> drafts.open(new DraftId(draft), sitting, right));
    }
}

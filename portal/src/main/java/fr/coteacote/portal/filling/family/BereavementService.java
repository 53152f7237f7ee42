package fr.coteacote.portal.filling.family;

import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.Drafts;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.EndOfHelp;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.mandates.carers.Inviting;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Let who began a request for somebody say that this person has died: all help ends, the teller's own too (Code civil, art.
 * 2003), and nobody is written to any more.
 *
 * <p>What was written is deleted on its usual day. It is not proven: only the person themself, who comes in by an account of
 * their own, opens the draft again.
 */
@Service
public class BereavementService {

    private final DraftService service;
    private final Drafts drafts;
    private final EndOfHelp ends;
    private final Inviting inviting;
    private final Clock clock;

    BereavementService(DraftService service, Drafts drafts, EndOfHelp ends, Inviting inviting, Clock clock) {
        this.service = service;
        this.drafts = drafts;
        this.ends = ends;
        this.inviting = inviting;
        this.clock = clock;
    }

    /**
     * Tell whether this person may say it of {@code draft}: a carer or representative who began it, on a device of their own;
     * neither who was invited, nor a professional.
     */
    public static boolean mayTell(OpenDraft draft) {
        var role = draft.draft().role();
        return draft.began()
                && (role == Role.CARER || role == Role.LEGAL_REPRESENTATIVE)
                && draft.draft().state() == Draft.State.OPEN
                && !draft.draft().training()
                && !draft.acting().onSharedComputer();
    }

    /**
     * Take it that the person has died.
     *
     * @return false when it is not for {@code sitting} to say; nothing has changed then
     */
    @Transactional
    public boolean tell(DraftId id, Sitting sitting) {
        var open = service.openAsUser(id, sitting).filter(BereavementService::mayTell);
        open.ifPresent(draft -> {
            ends.died(id.value(), draft.acting());
            inviting.withdrawAll(id.value());
            drafts.noteDeath(id, clock.instant());
        });
        return open.isPresent();
    }
}

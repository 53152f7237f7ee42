package fr.coteacote.portal.filling;

import fr.coteacote.portal.documents.Access;
import fr.coteacote.portal.identity.Sittings;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.privacy.Author;
import fr.coteacote.portal.privacy.SealedBox;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Answer for drafts when somebody wants to see or change their papers. */
@Component
class DraftAccess implements Access {

    private final DraftService drafts;
    private final Sittings sittings;

    DraftAccess(@Lazy DraftService drafts, Sittings sittings) {
        this.drafts = drafts;
        this.sittings = sittings;
    }

    @Override
    public boolean mayRead(UUID draft) {
        return open(draft, Right.SEE).isPresent();
    }

    @Override
    public boolean mayWrite(UUID draft) {
        return open(draft, Right.ADD_DOCUMENTS).isPresent();
    }

    /** What was sent with a request stays with it; a paper may only be added to it. */
    @Override
    public boolean mayTakeAway(UUID draft) {
        return open(draft, Right.ADD_DOCUMENTS)
                .filter(open -> open.draft().state() == Draft.State.OPEN)
                .isPresent();
    }

    @Override
    public boolean asksFor(UUID draft, String document) {
        return open(draft, Right.SEE).stream()
                .flatMap(open -> open.progress().documents().stream())
                .anyMatch(rule -> rule.id().equals(document));
    }

    @Override
    public SealedBox boxOf(UUID draft) {
        return let(draft).box();
    }

    @Override
    public Author authorOn(UUID draft) {
        var acting = let(draft).acting();
        return MandateService.author(acting.sitting(), acting.role());
    }

    private OpenDraft let(UUID draft) {
        return open(draft, Right.SEE)
                .orElseThrow(() -> new AccessDeniedException("Draft %s is not open to this person".formatted(draft)));
    }

    private Optional<OpenDraft> open(UUID draft, Right right) {
        return sittings.current().flatMap(sitting -> drafts.open(new DraftId(draft), sitting, right));
    }
}

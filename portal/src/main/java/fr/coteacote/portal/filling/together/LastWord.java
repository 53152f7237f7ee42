package fr.coteacote.portal.filling.together;

import fr.coteacote.catalog.ChapterId;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.portal.filling.drafts.Confirming;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.drafts.Protection;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.Acting;
import fr.coteacote.portal.mandates.EndOfHelp;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.SessionId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is the user's alone while somebody helps: to say yes, to hide, to open, to stop. */
@Service
public class LastWord {

    private final DraftService drafts;
    private final Confirming confirming;
    private final Protection protection;
    private final MandateService mandates;
    private final EndOfHelp ends;

    LastWord(
            DraftService drafts,
            Confirming confirming,
            Protection protection,
            MandateService mandates,
            EndOfHelp ends) {
        this.drafts = drafts;
        this.confirming = confirming;
        this.protection = protection;
        this.mandates = mandates;
        this.ends = ends;
    }

    /**
     * Say yes to answers that a mediator wrote.
     *
     * @param seen the versions that the user saw
     * @return where they read what came of it: what has changed since is shown again; empty when it is not theirs to say
     */
    @Transactional
    public Optional<String> confirm(DraftId id, Map<QuestionId, Integer> seen, Sitting sitting) {
        return drafts.openAsUser(id, sitting).map(open -> {
            confirming.confirm(open, seen);
            return protection
                    .follow(id, seen.keySet(), sitting)
                    .map(ended -> ended.address(id))
                    .orElse("/demande/%s/confirmer".formatted(id));
        });
    }

    /** Keep an answer from mediators, or no longer; what the form says is private stays so. */
    @Transactional
    public void hide(DraftId id, QuestionId question, boolean hidden, Sitting sitting) {
        drafts.openAsUser(id, sitting)
                .filter(open -> open.form().question(question).isPresent())
                .ifPresent(open -> confirming.hide(open, question, hidden));
    }

    /** Answer the private questions of a chapter with the mediator, for this session. */
    @Transactional
    public void openChapter(DraftId id, ChapterId chapter, boolean opened, Sitting sitting) {
        drafts.openAsUser(id, sitting)
                .filter(open ->
                        open.form().chapters().stream().anyMatch(one -> one.id().equals(chapter)))
                .ifPresent(open -> confirming.openChapter(open, chapter, opened));
    }

    /**
     * Stop a mediator's help at once.
     *
     * @param mandate under which they helped when the page was drawn: who agreed anew since then, elsewhere, stops that
     * @return the session that this ended where the draft is open no more: on a shared computer, and after practising
     */
    @Transactional
    public Optional<SessionId> stop(DraftId id, MandateId mandate, Sitting sitting) {
        return drafts.openAsUser(id, sitting)
                .filter(open -> mandates.runningInPlaceOf(mandate)
                        .filter(running -> running.draft().equals(id.value()))
                        .filter(running -> ends.revoke(running, open.acting()))
                        .isPresent())
                .filter(open -> open.acting().onSharedComputer() || open.draft().training())
                .map(OpenDraft::acting)
                .flatMap(Acting::together)
                .map(AssistedSession::id);
    }
}

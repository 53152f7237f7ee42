package fr.coteacote.portal.filling.telephone;

import fr.coteacote.catalog.LegalProtection.Measure;
import fr.coteacote.portal.assisted.telephone.Purpose;
import fr.coteacote.portal.assisted.telephone.SpokenCodes;
import fr.coteacote.portal.assisted.telephone.SpokenYes;
import fr.coteacote.portal.filling.cosigning.CoSigning;
import fr.coteacote.portal.filling.cosigning.Editions;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.FillingJournal;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.sending.SendingService;
import fr.coteacote.portal.filling.sending.SendingService.Sending;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import org.springframework.stereotype.Service;

/** Send for somebody on the telephone, as far as a judge's decision lets their code do that. */
@Service
class SendingByPhone {

    private final SpokenCodes codes;
    private final SendingService sending;
    private final CoSigning coSigning;
    private final Editions editions;
    private final FillingJournal journal;

    SendingByPhone(
            SpokenCodes codes, SendingService sending, CoSigning coSigning, Editions editions, FillingJournal journal) {
        this.codes = codes;
        this.sending = sending;
        this.coSigning = coSigning;
        this.editions = editions;
        this.journal = journal;
    }

    /** How far the request of a call is from being sent by a code. */
    Stage stage(OpenDraft open) {
        var state = coSigning.of(open);
        var allowed = state.allows(open.draft().role());
        if (!allowed && state.measure() == Measure.REPRESENTED) {
            return Stage.TO_CONFIRM;
        }
        if (!open.progress().maySend()) {
            return Stage.INCOMPLETE;
        }
        return allowed ? Stage.READY : Stage.TWO_AGREE;
    }

    /** Send the code by which the person says yes, where there is something that they alone can say yes to. */
    Asked ask(AssistedSession session, OpenDraft open) {
        return switch (stage(open)) {
            case READY -> ask(session, open, Purpose.SEND);
            case TO_CONFIRM -> ask(session, open, Purpose.CONFIRM);
            case INCOMPLETE -> Asked.NO_MESSAGE;
            case TWO_AGREE -> Asked.TWO_AGREE;
        };
    }

    private Asked ask(AssistedSession session, OpenDraft open, Purpose purpose) {
        if (!codes.ask(session, purpose, editions.of(open), "")) {
            return Asked.NO_MESSAGE;
        }
        journal.codeAsked(open);
        return Asked.DONE;
    }

    /** Do what the person said yes to, and say what came of it in words of its own. */
    Heard hear(DraftId draft, Sitting mediator, SpokenYes yes) {
        return switch (sending.sendForCaller(draft, mediator, yes)) {
            case Sending.Done _ -> new Heard.Sent(draft);
            case Sending.HelpOver _ -> new Heard.HelpOver(yes.session());
            case Sending.NotAgreed _ -> new Heard.NotSent(Heard.Why.TWO_AGREE);
            case Sending.Stopped _ -> new Heard.NotSent(Heard.Why.STOPPED);
            case Sending.AlreadyOpen _ -> new Heard.NotSent(Heard.Why.ALREADY_OPEN);
            case Sending.Unconfirmed _, Sending.Incomplete _, Sending.Rehearsed _, Sending.NotFound _ ->
                new Heard.NotSent(Heard.Why.CHANGED);
        };
    }

    /** Where a request stands that somebody wants to send by a call. */
    enum Stage {
        /** An answer is missing, or stops it. */
        INCOMPLETE,
        /** Under a curatelle the person and the curator agree first, each signed in. */
        TWO_AGREE,
        /** Under a tutelle the person can only confirm that; the help ends then. */
        TO_CONFIRM,
        READY
    }

    /** What came of asking for a code. */
    enum Asked {
        DONE,
        /** The person was sent too many today, or an answer is missing. */
        NO_MESSAGE,
        /** Under a curatelle a code alone sends nothing. */
        TWO_AGREE
    }
}

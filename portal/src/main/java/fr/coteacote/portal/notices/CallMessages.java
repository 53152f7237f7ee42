package fr.coteacote.portal.notices;

import fr.coteacote.portal.assisted.telephone.Callers;
import fr.coteacote.portal.assisted.telephone.Reach;
import fr.coteacote.portal.filling.drafts.DraftContacts;
import fr.coteacote.portal.filling.telephone.CallResult;
import fr.coteacote.portal.filling.telephone.CallResults;
import fr.coteacote.portal.mandates.sessions.HelpEnded;
import fr.coteacote.portal.notices.sms.OurSmsGateway;
import fr.coteacote.portal.requests.SentRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tell who was helped on the telephone, and gave no other address, what came of the call: they have no page to print.
 *
 * <p>One message a call: when the request is sent, else when the call is over. Who wants no trace, or has died, is told
 * nothing, nor who has taken the help back meanwhile.
 */
@Component
class CallMessages {

    private final Callers callers;
    private final CallResults results;
    private final DraftContacts contacts;
    private final CallWords words;
    private final OurSmsGateway gateway;
    private final Letters letters;

    CallMessages(
            Callers callers,
            CallResults results,
            DraftContacts contacts,
            CallWords words,
            OurSmsGateway gateway,
            Letters letters) {
        this.callers = callers;
        this.results = results;
        this.contacts = contacts;
        this.words = words;
        this.gateway = gateway;
        this.letters = letters;
    }

    /** Say where a request stands that was not sent when the call ended. */
    void sayOver(HelpEnded ended) {
        if (contacts.mayTell(ended.draft())) {
            callers.toldOf(ended.session())
                    .ifPresent(reach -> results.of(ended.draft())
                            .filter(result -> !result.sent())
                            .ifPresent(result -> text(reach, words.over(result), ended.session())));
        }
    }

    /** Say the number of a request that was sent during a call. */
    void saySent(SentRequest request) {
        if (contacts.mayTell(request.draft())) {
            callers.toldOfSending(request.draft(), request.sentAt())
                    .ifPresent(
                            reach -> results.of(request.draft()).ifPresent(result -> saySent(request, reach, result)));
        }
    }

    private void saySent(SentRequest request, Reach reach, CallResult result) {
        switch (reach.means()) {
            case SMS -> text(reach, words.sent(request, result), request.id().value());
            case EMAIL ->
                letters.sayArrived(reach.address(), request.reference().toString());
        }
    }

    /** Who agreed by e-mail has left an address, to which the letters go. */
    private void text(Reach reach, String text, UUID occasion) {
        if (reach.means() == Reach.Means.SMS) {
            gateway.find().ifPresent(there -> there.send(reach.address(), text, occasion));
        }
    }
}

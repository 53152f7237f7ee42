package fr.coteacote.portal.requests;

import fr.coteacote.portal.identity.accounts.AccountsJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Move requests along when two accounts turn out to be one person's, in the transaction that joins them. */
@Component
class JoinedRequests {

    private final Requests requests;

    JoinedRequests(Requests requests) {
        this.requests = requests;
    }

    @EventListener
    void on(AccountsJoined joined) {
        requests.moveTo(joined.kept(), joined.joined());
    }
}

package fr.coteacote.portal.mandates;

import fr.coteacote.portal.identity.accounts.AccountsJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Move mandates along when two accounts turn out to be one person's, in the transaction that joins them. */
@Component
class JoinedMandates {

    private final Mandates mandates;

    JoinedMandates(Mandates mandates) {
        this.mandates = mandates;
    }

    @EventListener
    void on(AccountsJoined joined) {
        mandates.moveTo(joined.kept(), joined.joined());
    }
}

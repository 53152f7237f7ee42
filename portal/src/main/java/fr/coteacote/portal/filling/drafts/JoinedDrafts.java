package fr.coteacote.portal.filling.drafts;

import fr.coteacote.portal.identity.accounts.AccountsJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Move drafts along when two accounts turn out to be one person's, in the transaction that joins them. */
@Component
class JoinedDrafts {

    private final Drafts drafts;

    JoinedDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @EventListener
    void on(AccountsJoined joined) {
        drafts.moveTo(joined.kept(), joined.joined());
    }
}

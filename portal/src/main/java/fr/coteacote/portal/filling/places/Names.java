package fr.coteacote.portal.filling.places;

import fr.coteacote.portal.identity.accounts.Account;
import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.identity.accounts.Accounts;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of those who act on one draft, for the others of the same draft to read. */
@Component
public class Names {

    private final Accounts accounts;

    Names(Accounts accounts) {
        this.accounts = accounts;
    }

    /** "Claire ROUX"; empty for somebody without account. */
    public Optional<String> ofAccount(@Nullable UUID account) {
        return Optional.ofNullable(account)
                .map(AccountId::new)
                .flatMap(accounts::find)
                .map(Account::civilStatus)
                .map(status -> "%s %s".formatted(status.givenNames().replaceFirst("\\s.*", ""), status.nameInUse()));
    }
}

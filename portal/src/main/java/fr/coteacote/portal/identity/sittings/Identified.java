package fr.coteacote.portal.identity.sittings;

import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * Who has been identified, by which provider, and how well.
 *
 * @param account null unless a citizen
 * @param professional null unless a professional
 * @param provider the registration's name; "" without one
 * @param secondFactor whether they showed two proofs of who they are
 */
public record Identified(
        @Nullable AccountId account,
        @Nullable ProfessionalId professional,
        AssuranceLevel level,
        String provider,
        boolean secondFactor) {

    /** Somebody who starts without an account. */
    static final Identified NOBODY = new Identified(null, null, AssuranceLevel.DECLARED, "", false);

    public static Identified citizen(AccountId account, AssuranceLevel level, String provider) {
        return new Identified(account, null, level, provider, false);
    }

    public static Identified professional(ProfessionalId professional, String provider, boolean secondFactor) {
        return new Identified(null, professional, AssuranceLevel.DECLARED, provider, secondFactor);
    }

    /** Tell whether what {@code before} opened may stay open: never from one person to another, nor to a professional. */
    boolean mayTakeOver(Sitting before) {
        return account != null
                && before.professional() == null
                && (before.account() == null || account.equals(before.account()));
    }
}

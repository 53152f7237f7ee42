package fr.coteacote.portal.identity.passkeys;

import fr.coteacote.portal.identity.accounts.ProfessionalId;
import org.springframework.modulith.NamedInterface;

/** Tell who was just let in by somebody who knows them; the organisations module does it. */
@NamedInterface("passkeys")
public interface Newcomers {

    /** Tell whether {@code professional} may do nothing here yet, or was let in a short while ago. */
    boolean isNew(ProfessionalId professional);
}

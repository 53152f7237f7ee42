package fr.coteacote.portal.mandates.carers;

import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.mandates.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * A place beside a draft: as whom somebody comes, and what they may do.
 *
 * @param rights those of the mandate; the subject needs none
 */
public record Place(Role as, Set<Right> rights) {

    /** The person themselves, whose request somebody else began. */
    public static final Place SUBJECT = new Place(Role.SELF, all());

    /** Who was named by a judge: sees and does everything, and lets nobody help. */
    public static final Place REPRESENTATIVE = new Place(Role.LEGAL_REPRESENTATIVE, all());

    public Place {
        rights = Set.copyOf(rights);
    }

    public static Place of(CarerRole role, boolean seesPrivate) {
        return new Place(Role.CARER, role.rights(seesPrivate));
    }

    private static Set<Right> all() {
        return EnumSet.complementOf(EnumSet.of(Right.INVITE));
    }
}

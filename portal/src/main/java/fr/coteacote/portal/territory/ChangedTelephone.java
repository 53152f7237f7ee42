package fr.coteacote.portal.territory;

import java.util.Optional;

/** What administrators have made of the telephone of the territory's file: the port that its keeping fills. */
@FunctionalInterface
public interface ChangedTelephone {

    /** The telephone as it was last saved; empty when nobody has changed it. Asked for each page: it must not wait. */
    Optional<Telephone> current();
}

package fr.coteacote.astray;

import fr.coteacote.portal.territory.Territory;

/** Code that tells people the number of the territory's file, which somebody may have changed. */
class NumberOfTheFile {

    String of(Territory territory) {
        return territory.phone().number();
    }
}

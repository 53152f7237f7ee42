package fr.coteacote.portal.establishments.searching;

import fr.coteacote.portal.establishments.houses.Criteria;
import java.util.List;

/**
 * What somebody looks for, understood.
 *
 * @param said the criteria in words, one each
 */
record Search(Origin origin, Criteria criteria, List<String> said) {
    Search {
        said = List.copyOf(said);
    }
}

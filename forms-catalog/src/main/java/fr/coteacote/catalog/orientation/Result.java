package fr.coteacote.catalog.orientation;

import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.WayOut;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that may help in a situation: never a right, which only who examines a request decides.
 *
 * @param form the form of this catalogue by which one asks for it; null when there is none
 * @param ways where else to turn: pages of the portal, sites, telephones
 * @param source the rule that it rests on; holds « (à vérifier) » when it has not been verified
 */
public record Result(
        String id,
        Sort sort,
        Condition when,
        String title,
        String text,
        @Nullable FormId form,
        List<WayOut> ways,
        String source) {

    public Result {
        ways = List.copyOf(ways);
    }

    /** What a result leads to. */
    public enum Sort {
        /** Help that exists. */
        AID,
        /** A request that can be made here. */
        FORM,
        /** Somebody to speak to. */
        PERSON,
        /** Something good to know. */
        INFORMATION
    }
}

package fr.coteacote.portal.ui.asked;

import fr.coteacote.portal.ui.basics.IconAndLink;
import java.util.List;

/**
 * Why a choice is closed; it stays in its place, and the reason is always open.
 *
 * @param with a few words beside the padlock: “Pas possible avec la PCH”
 * @param because what was said and where, what the law says, until when
 * @param instead one or two ways out, with “Corriger ma réponse”
 */
public record Closing(String with, String because, List<IconAndLink> instead) {

    public Closing {
        instead = List.copyOf(instead);
    }
}

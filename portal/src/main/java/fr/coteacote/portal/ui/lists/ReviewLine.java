package fr.coteacote.portal.ui.lists;

import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.markup.UiWords;
import java.util.List;

/**
 * An answer as it will be sent.
 *
 * @param label what was asked
 * @param lines the answer; none for “Non renseigné”
 * @param writer who wrote it for the person, or nothing: “Sonia M.”
 * @param edit where it is changed; its complement says what
 */
public record ReviewLine(String label, List<String> lines, String writer, Link edit) {

    public ReviewLine {
        lines = List.copyOf(lines);
    }

    public static ReviewLine of(String label, String answer, String editHref) {
        return new ReviewLine(
                label,
                answer.isEmpty() ? List.of() : List.of(answer.split("\n")),
                "",
                Link.to(UiWords.say("review.edit"), editHref).withComplement(label));
    }
}

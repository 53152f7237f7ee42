package fr.coteacote.portal.ui.lists;

import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.markup.UiWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it will be sent.
 *
 * @param label what was asked
 * @param lines the answer; none for “Non renseigné”
 * @param writer who wrote it for the person, or nothing: “Sonia M.”
 * @param edit where it is changed; its complement says what; null for who only reads
 */
public record ReviewLine(
        String label,
        List<String> lines,
        String writer,
        @Nullable Link edit) {

    public ReviewLine {
        lines = List.copyOf(lines);
    }

    /** Show an answer that this person does not change. */
    public static ReviewLine toRead(String label, List<String> lines) {
        return new ReviewLine(label, lines, "", null);
    }

    public static ReviewLine of(String label, String answer, String editHref) {
        return new ReviewLine(
                label,
                answer.isEmpty() ? List.of() : List.of(answer.split("\n")),
                "",
                Link.to(UiWords.say("review.edit"), editHref).withComplement(label));
    }
}

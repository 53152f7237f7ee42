package fr.coteacote.portal.ui.lists;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.markup.Token;
import fr.coteacote.portal.ui.markup.UiWords;
import java.util.List;

/** The answers to read again, each with its “Modifier”. */
public final class ReviewList extends Piece {

    public ReviewList(List<ReviewLine> lines) {
        super("dl");
        addClassNames("review");
        lines.forEach(line -> add(drawn(line)));
    }

    private static Component drawn(ReviewLine line) {
        var drawn = new Markup("div", "review-line", Markup.text("dt", "", line.label()), answer(line));
        var edit = line.edit();
        if (edit != null) {
            drawn.add(new Markup("dd", "review-edit", edit.asComponent()));
        }
        return drawn;
    }

    private static Component answer(ReviewLine line) {
        var answer = new Markup("dd", "review-answer");
        if (line.lines().isEmpty()) {
            answer.add(Markup.text("span", "review-none", UiWords.say("review.none")));
        }
        line.lines().forEach(text -> answer.add(Markup.text("span", "review-text", text)));
        if (!line.writer().isEmpty()) {
            answer.add(new Markup(
                    "span",
                    "review-writer",
                    Token.helper(line.writer()),
                    Markup.text("span", "", UiWords.say("review.writer", java.util.Map.of("writer", line.writer())))));
        }
        return answer;
    }
}

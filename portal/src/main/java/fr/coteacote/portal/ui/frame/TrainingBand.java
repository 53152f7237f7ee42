package fr.coteacote.portal.ui.frame;

import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.markup.UiWords;

/** Says in words, on each page of a training session, that nothing there is true: “Entraînement”. */
public final class TrainingBand extends Piece {

    public TrainingBand() {
        super("div");
        addClassNames("training-band");
        add(new Markup(
                "p",
                "wrap",
                Markup.text("b", "", UiWords.say("training.name")),
                Markup.text("span", "", " " + UiWords.say("training.advice"))));
    }
}

package fr.coteacote.portal.ui.fields;

import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Pill;
import fr.coteacote.portal.ui.markup.Markup;
import java.util.List;
import java.util.Optional;

/** A question that only the other answers: that there is an answer is said, the answer is nowhere. */
public final class ReservedField extends Field {

    /**
     * @param who "Jeanne B. répond"
     * @param words what this person may do meanwhile
     */
    public ReservedField(Caption caption, String who, String words, boolean answered) {
        super("div", caption, List.of());
        addClassNames("reserved");
        add(
                Markup.text("p", "reserved-label", caption.label()),
                new Markup(
                        "div",
                        "reserved-box",
                        Icon.HIDDEN.drawn(),
                        new Markup(
                                "div",
                                "",
                                Markup.text("p", "reserved-who", who),
                                Markup.text("p", "", words),
                                answered
                                        ? new Pill(Pill.Tone.DONE, Icon.CHECK, "Répondu")
                                        : new Pill(Pill.Tone.WAITS_FOR_OTHERS, "Pas encore répondu"))));
    }

    @Override
    String target(String part) {
        return "titre";
    }

    @Override
    public Optional<String> onlyControl() {
        return Optional.empty();
    }
}

package fr.coteacote.portal.ui.lists;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import java.util.List;
import java.util.Locale;

/** What happens now: the steps to come, in order. */
public final class Steps extends Piece {

    public Steps(List<Step> steps) {
        super("ol");
        addClassNames("steps");
        attribute("role", "list");
        steps.forEach(step -> add(drawn(step)));
    }

    private static Component drawn(Step step) {
        var drawn = new Markup(
                "li",
                "step step-" + step.state().name().toLowerCase(Locale.ROOT),
                mark(step),
                Markup.text("p", "step-when", step.when()),
                Markup.text("p", "step-title", step.title()));
        if (!step.detail().isEmpty()) {
            drawn.add(Markup.text("p", "step-detail", step.detail()));
        }
        return drawn;
    }

    private static Component mark(Step step) {
        var mark = new Markup("span", "step-mark").with("aria-hidden", "true");
        if (step.state() == Step.State.DONE) {
            mark.add(Icon.CHECK.drawn());
        }
        return mark;
    }
}

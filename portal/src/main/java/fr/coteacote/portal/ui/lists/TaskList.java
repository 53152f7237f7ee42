package fr.coteacote.portal.ui.lists;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import java.util.List;

/** The chapters of a request: number, title, one line, state in words. */
public final class TaskList extends Piece {

    public TaskList(List<Task> tasks) {
        super("ol");
        addClassNames("tasks");
        attribute("role", "list");
        for (var i = 0; i < tasks.size(); i++) {
            add(drawn(i + 1, tasks.get(i)));
        }
    }

    private static Component drawn(int number, Task task) {
        var title = task.state() == Task.State.NOT_YET
                ? Markup.text("span", "task-closed", task.link().label())
                : task.link().anchor("task-link");
        return new Markup(
                "li",
                "task",
                ring(number, task.state()),
                new Markup(
                        "div",
                        "task-words",
                        new Markup("p", "task-title", title),
                        Markup.text("p", "task-detail", task.detail())),
                new Markup("p", "task-state", task.pill()));
    }

    private static Component ring(int number, Task.State state) {
        var ring = switch (state) {
            case TODO, WAITS_FOR_YOU -> Markup.text("span", "ring", String.valueOf(number));
            case STARTED -> Markup.text("span", "ring ring-started", String.valueOf(number));
            case DONE -> new Markup("span", "ring ring-done", Icon.CHECK.drawn());
            case NOT_YET -> new Markup("span", "ring ring-closed", Icon.LOCKED.drawn());
        };
        return ring.with("aria-hidden", "true");
    }
}

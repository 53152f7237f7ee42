package fr.coteacote.portal.ui.panels;

import com.vaadin.flow.component.Composite;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Place;
import java.util.List;

/** What the other of two people writes or shows, in lines that come and go while both look. */
public final class SharedNotes extends Composite<Place> {

    @Override
    protected Place initContent() {
        return new Place("shared-notes");
    }

    /** Say these lines, and no others any more. */
    public void say(List<String> lines) {
        var notes = new Markup("div", "");
        lines.forEach(line -> notes.add(Markup.text("p", "shared-note", line)));
        getContent().show(notes);
    }
}

package fr.coteacote.portal.identity;

import com.vaadin.flow.component.Component;

/** A view as one line of HTML, so that a test does not depend on where lines are broken. */
public final class Written {

    private Written() {}

    public static String written(Component view) {
        return view.getElement()
                .getOuterHTML()
                .replace("&nbsp;", "\u00A0")
                .replaceAll(">\\s+", ">")
                .replaceAll("\\s+<", "<");
    }
}

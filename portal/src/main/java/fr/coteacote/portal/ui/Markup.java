package fr.coteacote.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** One HTML element: its tag, its classes, what is in it. */
final class Markup extends HtmlContainer {

    Markup(String tag, String classes, Component... content) {
        super(tag);
        if (!classes.isEmpty()) {
            getElement().setAttribute("class", classes);
        }
        add(content);
    }

    /** Make an element that holds only {@code text}, spaced as French is printed. */
    static Markup text(String tag, String classes, String text) {
        var markup = new Markup(tag, classes);
        markup.setText(UiWords.spaced(text));
        return markup;
    }

    Markup with(String attribute, String value) {
        getElement().setAttribute(attribute, value);
        return this;
    }

    /** Write a boolean attribute, or nothing. */
    Markup flag(String attribute, boolean on) {
        if (on) {
            getElement().setAttribute(attribute, "");
        }
        return this;
    }

    /** Write an attribute only when it has something to say. */
    Markup optionally(String attribute, String value) {
        return value.isEmpty() ? this : with(attribute, value);
    }
}

package fr.coteacote.portal.ui.markup;

import com.vaadin.flow.component.Component;

/** One HTML element: its tag, its classes, what is in it. */
public final class Markup extends Piece {

    public Markup(String tag, String classes, Component... content) {
        super(tag);
        if (!classes.isEmpty()) {
            addClassNames(classes);
        }
        add(content);
    }

    /** Make an element that holds only {@code text}, spaced as French is printed. */
    public static Markup text(String tag, String classes, String text) {
        return new Markup(tag, classes).saying(UiWords.spaced(text));
    }

    /** Make an element that holds only {@code html}, a drawing of the portal or of a form: never what people type. */
    public static Markup trusted(String tag, String classes, String html) {
        var markup = new Markup(tag, classes);
        markup.setTrusted(html);
        return markup;
    }

    /** Write {@code text} as it may stand in a drawing, spaced as French is printed. */
    public static String escaped(String text) {
        var out = new StringBuilder(text.length() + 8);
        HtmlText.text(out, UiWords.spaced(text));
        return out.toString();
    }

    /** Hold only {@code text}, letter by letter. */
    public Markup saying(String text) {
        setText(text);
        return this;
    }

    public Markup with(String attribute, String value) {
        attribute(attribute, value);
        return this;
    }

    /** Write a boolean attribute, or nothing. */
    public Markup flag(String attribute, boolean on) {
        return on ? with(attribute, "") : this;
    }

    /** Write an attribute only when it has something to say. */
    public Markup optionally(String attribute, String value) {
        return value.isEmpty() ? this : with(attribute, value);
    }
}

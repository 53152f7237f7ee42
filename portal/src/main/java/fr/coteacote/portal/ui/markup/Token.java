package fr.coteacote.portal.ui.markup;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** A person as a shape with an initial: round for you, square for who stands by you. */
public final class Token {

    private Token() {}

    public static Component you(String name) {
        return token("token", name);
    }

    public static Component helper(String name) {
        return token("token token-by", name);
    }

    private static Component token(String classes, String name) {
        var initial = name.isEmpty()
                ? ""
                : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.FRENCH);
        return Markup.text("span", classes, initial).with("aria-hidden", "true");
    }
}
